import type { RelayAttempt } from '../../src/evidence/types.js';
import { coreBattery, unauthenticated } from '../../src/gather/relay.js';
import { fakeTalk, replyOf } from './fake-talk.js';

const deny = (line: string) => (line.startsWith('RCPT') ? '554 5.7.1 Relay access denied' : '250 ok');

test('a vector that was not answered on an earlier connection is asked again, and no other', async () => {
  const { talk, session, lines } = fakeTalk(deny);
  const asked: RelayAttempt = { vector: 'V01', reversePath: '', recipient: 'someone@example.org' };
  const earlier = {
    attempts: [
      { ...asked, mail: replyOf('250 ok'), rcpt: replyOf('554 5.7.1 Relay access denied') },
      { ...asked, vector: 'V03', reversePath: 'postmaster@example.com' },
    ],
    skipped: [],
    reservedRecipient: true,
  };
  const { attempts } = await coreBattery(talk, session, { earlier });
  expect(attempts.map(({ vector, rcpt }) => [vector, rcpt?.code])).toEqual([
    ['V01', 554],
    ['V03', 554],
    ['V02', 554],
    ['V22', 554],
  ]);
  expect(lines.filter((line) => line.startsWith('RCPT'))).toHaveLength(3);
});

test.each([
  [0, true],
  [1, false],
])('a submission port that finds %i refusals asks for an own recipient: %p', async (used, asks) => {
  const { talk, session } = fakeTalk(deny, { protocol: 'submission', used });
  talk.unasked.add({ ...talk.endpoint, protocol: 'submissions' });
  const { attempts, control } = await unauthenticated(talk, session, {});
  expect(attempts).toHaveLength(1);
  expect(control !== undefined).toBe(asks);
});
