import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, fence, nameSpan, prose, terminal, terminalLine, text } from '../../src/report/escape.js';
import { cases } from '../cases.js';
import { HOSTILE, hostileText } from './hostile.js';

const ZERO_WIDTH = '\u200b';
const rendered = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, point) => String.fromCharCode(point)).replaceAll(ZERO_WIDTH, '');

describe('terminal', () => {
  test('shows what cannot be seen', () => {
    expect(terminal('a\x1b[31m\r\n\x9b\x7f\u202e\u{e0041}')).toBe('a\\x1b[31m\\x0d\\x0a\\x9b\\x7f\\u{202e}\\u{e0041}');
    expect(terminal('grüße 日本 ✅')).toBe('grüße 日本 ✅');
  });

  test('shows marks that pile up on a letter, and leaves those that scripts stack', () => {
    expect(terminal('e\u0301')).toBe('e\u0301');
    expect(terminal('\u05d1\u05bc\u05b9\u05ab')).toBe('\u05d1\u05bc\u05b9\u05ab');
    expect(terminal(`e${'\u0301'.repeat(6)}x`)).toBe(`e${'\u0301'.repeat(4)}\\u{301}\\u{301}x`);
  });

  test.each(['::error::x', '   ::error::x', '\t::warning file=a::x'])('the runner does not obey %j', (line) => {
    expect(terminalLine(line)).not.toMatch(/^\s*::/);
  });

  test('an address at the start of a line can still be told', () => {
    expect(terminalLine('see 2001:db8::25')).toBe('see 2001:db8::25');
  });

  test('leaves no control character and no command', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const line = terminalLine(terminal(hostile));
        expect(line.replaceAll(ZERO_WIDTH, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(line).not.toMatch(/^\s*::|##\[/);
      }),
      cases(),
    );
  });
});

describe.each([
  ['text', text],
  ['code', code],
])('%s', (_, escaper) => {
  test('has nothing that Markdown or HTML reads, and loses nothing', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const escaped = escaper(hostile).replaceAll('<span>&#36;</span>', '&#36;');
        expect(escaped).not.toMatch(/[<>"'`|*_~[\]\\$!\n\r]/);
        expect(escaped).not.toMatch(/&(?!#\d+;)/);
        expect(escaped).not.toMatch(/@(?!\u200b)/);
        expect(rendered(escaped)).toBe(terminal(hostile));
      }),
      cases(),
    );
  });
});

describe('text', () => {
  test('makes no formula: each dollar is an element of its own', () => {
    expect(text('$x$')).toBe('<span>&#36;</span>x<span>&#36;</span>');
  });

  test.each(['# heading', '## heading', '- item', '+ item', '1. item', '2) item', '---', '===', '-', ' # x'])(
    'begins no block with %j',
    (hostile) => expect(text(hostile)).toMatch(/^ ?\d?&#/),
  );

  test.each(['203.0.113.25 fails', '-x', '4.7.1 later', '#anchor'])('leaves %j as it is', (harmless) =>
    expect(text(harmless)).toBe(harmless),
  );

  test.each(HOSTILE)('GitHub finds no reference, link or emoji in %j', (hostile) => {
    const shown = text(hostile).replace(/&#(\d+);/g, (_, point) => String.fromCharCode(point));
    expect(shown).not.toMatch(/@\w|#\d|gh-\d|:\/\/|www\.|:[\w+-]+:|[0-9a-f]{40}/i);
  });
});

describe('code', () => {
  test('has no bare link for the parser to find', () => {
    expect(code('https://evil.example www.evil.example')).not.toMatch(/:|www/);
  });
});

describe('nameSpan', () => {
  test.each([
    ['mail.example.com', 'mail.<wbr>example.<wbr>com'],
    ['two-certificates', 'two-certific<wbr>ates'],
    ['203.0.113.25', '203.0.113.25'],
    ['2001:db8::1', '2001&#58;<wbr>db8&#58;<wbr>&#58;<wbr>1'],
  ])('%s', (name, written) => expect(nameSpan(name)).toBe(`<code>${written}</code>`));
});

describe('prose', () => {
  test('writes what would be copied as code, unharmed', () => {
    expect(prose('set `a_b = 1` for 2001:db8:100::25')).toBe(
      `set <code>a&#95;b = 1</code> for <code>${'2001:db8:100::25'.replaceAll(':', '&#58;')}</code>`,
    );
    expect(prose('see https://lists.example/x?a=1')).toContain('<code>https&#58;//lists.example/x?a=1</code>');
    expect(prose('see https://lists.example/x; then')).toContain('<code>https&#58;//lists.example/x</code>; then');
  });

  test('takes no part of a word for an address', () => {
    for (const written of ['owner/repo#3::error::x', 'GH-1::1', 'code::block::x'])
      expect(prose(written)).not.toContain('<code>');
    expect(prose('owner/repo#`3`')).not.toMatch(/#<code>/);
    expect(prose('ip6:2001:db8::1')).toBe(`ip6:<code>${'2001:db8::1'.replaceAll(':', '&#58;')}</code>`);
  });

  test('keeps line breaks', () => {
    expect(prose('a\nb\r\nc')).toBe('a<br>b<br>c');
  });

  test('has no tag but its own', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const bare = prose(hostile).replace(/<code>[^<]*<\/code>|<br>|<span>&#36;<\/span>/g, ' ');
        expect(bare).not.toMatch(/[<>`|\n]|@(?!\u200b)|#\d(?!\d*;)|:\/\/|:[\w+-]+:/);
      }),
      cases(),
    );
  });
});

test.each([
  ['a', '```'],
  ['a `b` ``c``', '```'],
  ['```\n````', '`````'],
])('a fence around %j is longer than what is in it', (raw, marks) => {
  expect(fence(raw, 'text')).toBe(`${marks}text\n${raw}\n${marks}`);
});
