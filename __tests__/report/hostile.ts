import fc from 'fast-check';

/** Texts that mean something to a terminal, a workflow log, Markdown, HTML or GitHub's post-processing. */
export const HOSTILE = [
  '::error::forged',
  'x ##[add-mask]220',
  '\n::set-output name=verdict::passed',
  '\r\n##[error]forged',
  '\x1b[2J\x1b]8;;https://evil.example/\x07link\x1b]8;;\x07',
  '\x9b31m\x7f\0\b',
  '\u202emoc.elpmaxe\u2066\u200f',
  '\u{e0041}\u200b\u2028\ud800',
  '<script>alert(1)</script>',
  '<img src=https://evil.example/pixel>',
  '</code></pre></details><!-- smtp-preflight -->',
  '<!-- smtp-preflight key=a -->',
  '\n<!-- smtp-preflight -->',
  '@octocat and a@b.example',
  'fixes #1, GH-1, gh-22, owner/repo#3',
  '0123456789abcdef0123456789abcdef01234567',
  '0123456789abcdef'.repeat(5),
  '```\n# heading\n```',
  '~~~ `code` ``',
  '| a | b |\n|---|---|',
  '[link](https://evil.example) ![image](http://evil.example/x.png)',
  'https://evil.example www.evil.example ftp://evil.example WWW.evil.example',
  '**bold** _it_ ~~del~~ $x$ \\',
  ':100: :smile: 2001:db8:100::25',
  '&lt;b&gt; &#64;octocat',
  '- item\n1. item\n> quote\n===',
];

export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(':', '#', '[', '`'),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
