import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Paste } from '../../src/checks/pastes/paste.js';
import { toMarkdown } from '../../src/report/markdown/markdown.js';
import { pastes } from '../../src/report/markdown/pastes.js';
import { cases } from '../cases.js';
import { HOSTILE, hostileText } from './hostile.js';
import { explain, finding, reportOf } from './sample.js';

const failing = (...given: Paste[]) => finding({ outcome: 'fail', says: 'wrong', pastes: given });
const record = (name: string): Paste => ({ into: 'dns', text: `${name}. 3600 IN A 203.0.113.25` });

interface Node {
  type: string;
  lang?: string | null;
  value?: string;
  children?: Node[];
}
const codeIn = (node: Node): Node[] =>
  node.type === 'code' ? [node] : (node.children ?? []).flatMap((child) => codeIn(child));
const blocksOf = (markdown: string) => codeIn(unified().use(remarkParse).parse(markdown) as Node);
const written = (...given: Paste[]) => pastes([failing(...given)], 50, new Set()).join('\n\n');

describe('pastes', () => {
  test('are blocks of their language under where they go, the record as it is', () => {
    const text = 'myhostname = mail.example.com\n\trelay = <b>@example.com</b> # &amp; 2001:db8::25';
    const said = written(record('a.example'), { into: 'postfix', where: 'main.cf, then `postfix reload`', text });
    expect(blocksOf(said)).toMatchObject([
      { lang: 'dns', value: 'a.example. 3600 IN A 203.0.113.25' },
      { lang: 'ini', value: text.replace('\t', '        ') },
    ]);
    expect(said).toMatch(/^\*\*Postfix:\*\* main\.cf, then <code>postfix reload<\/code>$/m);
  });

  test('records for one place stand together, and nothing is there twice', () => {
    const said = pastes(
      [failing(record('a.example')), failing(record('b.example'), record('a.example'))],
      50,
      new Set(),
    );
    expect(blocksOf(said.join('\n\n')).map(({ value }) => value?.split('\n').length)).toEqual([2]);
  });

  test('what was shown is not shown again', () => {
    const second = { check: 'ptr-matches-fqdn', code: 'other' };
    const report = reportOf([failing(record('a.example')), { ...failing(record('a.example')), ...second }]);
    const said = toMarkdown(report, { kind: 'comment', explain });
    expect(blocksOf(said)).toHaveLength(1);
    expect(said).toContain('What to copy is above.');
  });

  test('those beyond the first are counted', () => {
    const many = Array.from({ length: 60 }, (_, index) => record(`h${index}.example`));
    expect(written(...many)).toContain('… and 10 more to copy');
    const places = Array.from({ length: 6 }, (_, index): Paste => ({ into: 'ask', where: `no. ${index}`, text: 'x' }));
    expect(blocksOf(written(...places))).toHaveLength(4);
    expect(written(...places)).toContain('… and 2 more to copy');
  });

  test('a long one is left out, not cut', () => {
    const said = written(record('x'.repeat(5000)), record('a.example'));
    expect(blocksOf(said)).toHaveLength(1);
    expect(said).toContain('too long');
  });

  test('nothing inside ends the block, is unseen or mentions anybody', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), hostileText), fc.nat(6), (hostile, ticks) => {
        const text = `\n${'`'.repeat(ticks)}\n${hostile}\n${'`'.repeat(ticks)}\n# x`;
        const said = toMarkdown(reportOf([failing({ into: 'dns', text })]), { kind: 'comment', explain });
        const [block, ...others] = blocksOf(said);
        expect(others).toEqual([]);
        expect(block!.value).toMatch(/# x$/);
        expect(block!.value!.replace(/[\n\u200b]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(block!.value).not.toMatch(/(^|\s)@octocat/);
      }),
      cases(100),
    );
  });
});
