import { describe, expect, test } from '@jest/globals';
import { progressPrinter } from '../../src/report/progress.js';

/** A terminal that knows newline, cursor up and erase line. */
function screen(columns = 40) {
  const rows: string[] = [''];
  let row = 0;
  const write = (text: string): void => {
    for (const [token] of text.matchAll(/\x1b\[\d*[A-Zm]|\n|[^\x1b\n]+/g)) {
      if (token === '\n') rows[++row] ??= '';
      else if (token === '\x1b[2K') rows[row] = '';
      else if (token.endsWith('A')) row -= Number(token.slice(2, -1));
      else if (!token.startsWith('\x1b')) rows[row] += token;
    }
  };
  return { write, isTTY: true, columns, shown: () => rows.map((line) => line.trimEnd()).filter((line) => line !== '') };
}

describe('progressPrinter on a terminal', () => {
  test('redraws what is under way below what is done', () => {
    const tty = screen();
    const progress = progressPrinter(tty, { colour: false });
    progress.event({ host: 'a.example', says: 'DNS' });
    progress.event({ host: 'b.example', says: 'DNS' });
    progress.event({ host: 'a.example', says: 'port 25' });
    expect(tty.shown()).toEqual(['· a.example: port 25', '· b.example: DNS']);
    progress.event({ host: 'a.example', says: '1 error', done: true });
    expect(tty.shown()).toEqual(['• a.example: 1 error', '· b.example: DNS']);
    progress.end();
    expect(tty.shown()).toEqual(['• a.example: 1 error']);
  });

  test('shows at most 12 rows, none wider than the terminal', () => {
    const tty = screen(30);
    const progress = progressPrinter(tty, { colour: true });
    for (let index = 0; index < 20; index++) progress.event({ host: `h${index}.example`, says: 'x'.repeat(100) });
    const shown = tty.shown();
    expect(shown).toHaveLength(13);
    expect(shown.at(-1)).toBe('  + 8 more');
    expect(Math.max(...shown.map((line) => line.length))).toBeLessThan(30);
  });
});

describe('progressPrinter elsewhere', () => {
  test('writes one escaped line a host, when it is done', () => {
    const written: string[] = [];
    const progress = progressPrinter({ write: (text) => written.push(text) }, { colour: false });
    progress.event({ host: 'a.example', says: 'DNS' });
    progress.event({ host: 'a.example', says: 'good\n::error::forged \x1b[2J ##[error]x', done: true });
    progress.end();
    expect(written).toEqual(['• a.example: good\\x0a::error::forged \\x1b[2J ##\u200b[error]x\n']);
  });
});
