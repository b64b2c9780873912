import { createTurnstile } from '../../src/net/limits.js';

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('turnstile', () => {
  test('lets so many in at a time, in the order of asking, each address on its own', async () => {
    const enter = createTurnstile({ open: 2, starts: 99, withinMs: 60_000 }, Date.now);
    const inside: string[] = [];
    const ask = (address: string, who: string) =>
      enter(address).then((leave) => {
        inside.push(who);
        return leave;
      });
    const first = await ask('192.0.2.1', 'first');
    await ask('192.0.2.1', 'second');
    const third = ask('192.0.2.1', 'third');
    ask('192.0.2.1', 'fourth');
    await ask('192.0.2.2', 'elsewhere');
    await settled();
    expect(inside).toEqual(['first', 'second', 'elsewhere']);
    first();
    first();
    await settled();
    expect(inside).toEqual(['first', 'second', 'elsewhere', 'third']);
    (await third)();
    await settled();
    expect(inside.at(-1)).toBe('fourth');
  });

  test('lets so many begin within any such time', async () => {
    const enter = createTurnstile({ open: 99, starts: 3, withinMs: 50 }, Date.now);
    const began: number[] = [];
    await Promise.all(
      Array.from({ length: 7 }, async () => {
        (await enter('192.0.2.1'))();
        began.push(Date.now());
      }),
    );
    for (let n = 3; n < began.length; n++) expect(began[n]! - began[n - 3]!).toBeGreaterThanOrEqual(49);
    expect(began[2]! - began[0]!).toBeLessThan(25);
  });
});
