import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { log, printable, safeLines } from '../../src/github/log.js';
import { cases } from '../cases.js';

/** What the runner would obey (actions/runner, ActionCommand.cs): `::` at the start of a trimmed line, `##[` anywhere. */
const obeyed = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

test.each([
  '::error::forged',
  '  ::set-output name=x::y',
  '\u00a0::add-mask::x',
  '220 mx ##[add-mask]220',
  '##\u200b[error]x',
  '#\u001b[0m#[error]x',
  ':\u200f:error::x',
  '\u001b]0;title\u0007::error::x',
  '\ufeff::stop-commands::x',
])('%j is text', (hostile) => {
  expect(safeLines(hostile).some(obeyed)).toBe(false);
});

test('no text whatsoever becomes a command', () => {
  const piece = fc.constantFrom(
    '::',
    ':',
    '#',
    '##[',
    '[',
    ' ',
    '\t',
    '\r',
    '\n',
    '\u001b[1m',
    '\u0000',
    '\u202e',
    '\u200b',
    '\u2028',
    '\u0085',
    '\ufeff',
    'a',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => !safeLines(pieces.join('')).some(obeyed)),
    cases(1000),
  );
});

test('every line break makes a line', () => {
  expect(safeLines('250-a\r\n250 b\rc\nd\u2028e')).toEqual(['250-a', '250 b', 'c', 'd', 'e']);
});

test('plain text stays as it is', () => {
  expect(safeLines('✖ mail.example.com:25\tbücher #1 [x]')).toEqual(['✖ mail.example.com:25\tbücher #1 [x]']);
});

test('control characters, escape sequences and bidi controls are gone', () => {
  expect(printable('a\u001b[31mb\u0007c\u009bd\u202ee\u0000f')).toBe('abcdef');
});

test('a text of many lines is one write', () => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  log('a\r\n::error::b\nc');
  const written = write.mock.calls.map(([text]) => text);
  write.mockRestore();
  expect(written).toEqual(['a\n:\u200b:error::b\nc\n']);
});
