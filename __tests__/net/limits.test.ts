import { jest } from '@jest/globals';
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
    jest.useFakeTimers();
    try {
      const enter = createTurnstile({ open: 99, starts: 3, withinMs: 50 }, Date.now);
      let began = 0;
      for (let n = 0; n < 7; n++)
        void enter('192.0.2.1').then((leave) => {
          began++;
          leave();
        });
      const beganAfter = async (ms: number) => {
        await jest.advanceTimersByTimeAsync(ms);
        return began;
      };
      expect([
        await beganAfter(0),
        await beganAfter(49),
        await beganAfter(1),
        await beganAfter(49),
        await beganAfter(1),
      ]).toEqual([3, 3, 6, 6, 7]);
    } finally {
      jest.useRealTimers();
    }
  });
});
