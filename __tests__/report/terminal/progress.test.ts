import { describe, expect, test } from '@jest/globals';
import { createLogUpdate } from 'log-update';
import { columnsOf } from '../../../src/report/terminal/layout.js';
import { progressPrinter } from '../../../src/report/terminal/progress.js';

/** As much of a terminal as a frame asks for: rows, moves of the cursor, and what erases. */
function screen(columns = 40, rows = 24) {
  const lines: string[] = [''];
  let [row, column] = [0, 0];
  const move = (to: number): void => {
    row = Math.max(0, to);
    while (lines.length <= row) lines.push('');
  };
  const act = (token: string): void => {
    const [, parameter = '', letter = ''] = /^\x1b\[([\d?]*)([A-Za-z])$/.exec(token) ?? [];
    const line = lines[row]!;
    if (token === '\n') [column] = [0, move(row + 1)];
    else if (letter === 'A') move(row - Number(parameter || 1));
    else if (letter === 'B') move(row + Number(parameter || 1));
    else if (letter === 'G') column = 0;
    else if (letter === 'K') lines[row] = parameter === '2' ? '' : line.slice(0, column);
    else if (letter === '') {
      lines[row] = line.slice(0, column).padEnd(column) + token + line.slice(column + token.length);
      column += token.length;
    }
  };
  const write = (text: string): boolean => {
    for (const [token] of text.matchAll(/\x1b\[[\d?]*[A-Za-z]|\n|[^\x1b\n]+/g)) act(token);
    return true;
  };
  return { write, isTTY: true, columns, rows, shown: () => lines.map((line) => line.trimEnd()).filter(Boolean) };
}

function onTerminal({ columns = 40, rows = 24, hosts = 1, colour = false } = {}) {
  const tty = screen(columns, rows);
  const frame = createLogUpdate(tty as unknown as NodeJS.WriteStream, { showCursor: true });
  return { tty, progress: progressPrinter(tty, { colour, frame, hosts }) };
}

describe('on a terminal', () => {
  test('what is done scrolls by, what is under way is drawn below it', () => {
    const { tty, progress } = onTerminal({ hosts: 2 });
    progress.event({ host: 'a.example', says: 'DNS' });
    progress.event({ host: 'b.example', says: 'DNS' });
    progress.event({ host: 'a.example', says: 'port 25' });
    progress.draw();
    expect(tty.shown()).toEqual(['· a.example: port 25', '· b.example: DNS', '  0 of 2 hosts done']);
    progress.event({ host: 'a.example', says: '1 error', done: true });
    progress.draw();
    expect(tty.shown()).toEqual(['• a.example: 1 error', '· b.example: DNS', '  1 of 2 hosts done']);
    progress.end();
    expect(tty.shown()).toEqual(['• a.example: 1 error']);
  });

  test('what is done is wrapped between words', () => {
    const { tty, progress } = onTerminal({ columns: 24 });
    progress.event({ host: 'a.example', says: '1 address, answers on 25, 587', done: true });
    progress.end();
    expect(tty.shown()).toEqual(['• a.example: 1 address,', '  answers on 25, 587']);
  });

  test('nothing is written between two draws', () => {
    const { tty, progress } = onTerminal();
    progress.event({ host: 'a.example', says: 'DNS' });
    progress.event({ host: 'a.example', says: '1 address', done: true });
    expect(tty.shown()).toEqual([]);
    progress.end();
    expect(tty.shown()).toEqual(['• a.example: 1 address']);
  });

  test.each([
    [24, 12],
    [8, 5],
    [4, 1],
  ])('on %i rows, %i hosts under way are shown and the others counted', (rows, most) => {
    const { tty, progress } = onTerminal({ rows, hosts: 20 });
    for (let index = 0; index < 20; index++) progress.event({ host: `h${index}.example`, says: 'DNS' });
    progress.draw();
    const shown = tty.shown();
    expect(shown.filter((line) => line.startsWith('·'))).toHaveLength(most);
    expect(shown.at(-1)).toBe(`  0 of 20 hosts done, ${20 - most} more under way`);
  });

  test('nothing is wider than the terminal, whatever the letters', () => {
    const { tty, progress } = onTerminal({ columns: 30, colour: true });
    for (const says of ['x'.repeat(100), '漢字'.repeat(50), 'e\u0301'.repeat(100), '👩🏽'.repeat(50)])
      progress.event({ host: `${says.slice(0, 2)}.example`, says });
    progress.draw();
    const shown = tty.shown();
    expect(shown).toHaveLength(4);
    for (const line of shown) expect(columnsOf(line)).toBeLessThan(30);
  });

  test('a window that is made wider or narrower is filled with the next draw', () => {
    const { tty, progress } = onTerminal({ columns: 60 });
    progress.event({ host: 'a.example', says: 'x'.repeat(100) });
    for (const columns of [60, 30, 50]) {
      tty.columns = columns;
      progress.draw();
      expect(tty.shown().map(columnsOf)).toEqual([columns - 1]);
    }
  });
});

describe('elsewhere', () => {
  test('one escaped line a host, when it is done', () => {
    const written: string[] = [];
    const progress = progressPrinter({ write: (text) => written.push(text) }, { colour: false, hosts: 2 });
    progress.event({ host: 'a.example', says: 'DNS' });
    progress.draw();
    progress.event({ host: 'a.example', says: 'good\n::error::forged \x1b[2J ##[error]x', done: true });
    progress.event({ host: 'b.example', says: 'DNS' });
    progress.end();
    expect(written).toEqual(['• a.example: good\\x0a::error::forged \\x1b[2J ##\u200b[error]x\n']);
  });
});
