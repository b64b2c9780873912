import { valueIn } from '../../src/evidence/slot.js';
import { askRecipients } from '../../src/gather/recipients.js';
import { fakeTalk } from './fake-talk.js';

test.each([
  [1, ['postmaster', 'abuse', 'null-sender']],
  [2, ['postmaster']],
])('after %i refusals a refused null sender is compared where one is left for the battery', async (used, asked) => {
  const refusing = (line: string) => (line.includes('<postmaster@') ? '550 5.7.1 no bounces here' : '250 ok');
  const { talk, session } = fakeTalk(refusing, { used });
  await askRecipients(talk, session);
  expect(valueIn(talk.endpoint.recipients)?.map(({ kind }) => kind)).toEqual(asked);
});
