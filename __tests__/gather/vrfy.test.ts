import { vrfyPostmaster } from '../../src/gather/vrfy.js';
import { fakeTalk } from './fake-talk.js';

test.each([
  ['252 2.0.0 postmaster', '502 5.5.1 not implemented', 0],
  ['550 5.1.1 User unknown', '502 not implemented', 1],
  ['252 2.5.2 Cannot VRFY user; try RCPT', '502 not implemented', 1],
  ['502 not implemented', '502 5.7.0 Sorry, we do not allow this operation', 1],
])('VRFY answered %s, EXPN %s: a ban list counts %i', async (vrfy, expn, counted) => {
  const { talk, session } = fakeTalk((line) => (line.startsWith('VRFY') ? vrfy : expn));
  await vrfyPostmaster(talk, session);
  expect(talk.refusals.count).toBe(counted);
});
