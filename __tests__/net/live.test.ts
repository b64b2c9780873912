import { expect, jest, test } from '@jest/globals';
import { liveNetwork } from '../../src/net/live.js';

test('the clock of a run does not follow that of the machine', () => {
  const began = Date.now();
  const clock = jest.spyOn(Date, 'now').mockReturnValue(began);
  const elapsed = jest.spyOn(performance, 'now').mockReturnValue(5_000);
  const { now } = liveNetwork({ nameservers: [], ca: [] });
  const before = now();
  expect(before).toBe(began);
  clock.mockReturnValue(began - 3_600_000);
  elapsed.mockReturnValue(5_007);
  expect(now()).toBe(before + 7);
  jest.restoreAllMocks();
});
