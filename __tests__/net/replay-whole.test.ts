import { startDemo } from '../../src/demo/demo.js';
import { liveNetwork } from '../../src/net/live.js';
import { recordingNetwork } from '../../src/net/record.js';
import { replayNetwork } from '../../src/net/replay.js';
import { preflight } from '../../src/preflight.js';

/** A clock that is moved by what is awaited misses what passes in between: durations differ by a millisecond or two. */
const withoutDurations = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, field) => (key === 'ms' || key === 'durationMs' ? undefined : field)));

test('a whole run gives the same evidence when it is replayed', async () => {
  const demo = await startDemo();
  const recorder = recordingNetwork(liveNetwork(demo.plan.network));
  const live = await preflight(demo.plan, recorder.network);
  await demo.stop();
  const replayed = await preflight(demo.plan, replayNetwork(JSON.parse(JSON.stringify(recorder.recording()))));
  expect(withoutDurations(replayed)).toEqual(withoutDurations(live));
  expect(live.hosts.length).toBeGreaterThan(0);
  expect(Math.abs(replayed.run.durationMs - live.run.durationMs)).toBeLessThan(live.run.durationMs / 2);
});
