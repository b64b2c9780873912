import { setImmediate, setTimeout } from 'node:timers/promises';

/** What was sent on this machine has arrived: after a while, and a turn of the event loop in which it is received. */
export async function arrival(): Promise<void> {
  await setTimeout(20);
  for (let turn = 0; turn < 2; turn++) await setImmediate();
}
