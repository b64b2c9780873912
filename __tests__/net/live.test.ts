import { expect, jest, test } from '@jest/globals';
import { liveNetwork } from '../../src/net/live.js';

test('the clock of a run does not follow that of the machine', () => {
  const began = Date.now();
  const clock = jest.spyOn(Date, 'now').mockReturnValue(began);
  const { now } = liveNetwork({ nameservers: [], ca: [] });
  const before = now();
  expect(Math.abs(before - began)).toBeLessThan(1_000);
  clock.mockReturnValue(began - 3_600_000);
  expect(now()).toBeGreaterThanOrEqual(before);
  clock.mockRestore();
});
