import { startDemo } from '../../src/demo/demo.js';
import { liveNetwork } from '../../src/net/live.js';
import { recordingNetwork } from '../../src/net/record.js';
import { replayNetwork } from '../../src/net/replay.js';
import { preflight } from '../../src/preflight.js';

test('a whole run gives the same evidence when it is replayed', async () => {
  const demo = await startDemo();
  const recorder = recordingNetwork(liveNetwork(demo.plan.network));
  const live = await preflight(demo.plan, recorder.network);
  await demo.stop();
  const began = Date.now();
  const replayed = await preflight(demo.plan, replayNetwork(recorder.recording()));
  console.log(Date.now() - began, live.run.durationMs, replayed.run.durationMs, JSON.stringify(recorder.recording()).length);
  expect(replayed).toEqual(live);
});
