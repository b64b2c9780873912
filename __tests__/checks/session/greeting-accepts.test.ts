import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/greeting-accepts.js';
import { ok } from '../../../src/evidence/slot.js';
import { codesOf, endpointEvidence, failed, hostWith, reply } from '../../fixtures.js';

test.each([
  ['220', ok(reply(220, 'mail.example.com')), 'ok'],
  ['554', ok(reply(554, 'no SMTP service here')), 'rejected'],
  ['250', ok(reply(250, 'ok')), 'not-smtp'],
  ['354', ok(reply(354, 'go ahead')), 'not-smtp'],
  ['another protocol', failed('protocol-garbage'), 'not-smtp'],
  ['421', ok(reply(421, 'too many connections')), 'inconclusive: throttled'],
  ['450', ok(reply(450, 'later')), 'inconclusive: throttled'],
  ['silence', failed('timeout'), 'inconclusive: timeout'],
  ['no TLS on 465', failed('tls-failed'), 'inconclusive: tls-failed'],
  ['not read', undefined, 'inconclusive: not-gathered'],
])('%s', (_, greeting, code) => {
  expect(codesOf(check, hostWith(endpointEvidence({ greeting })))).toEqual([code]);
});
