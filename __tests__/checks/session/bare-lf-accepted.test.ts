import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/bare-lf-accepted.js';
import { ok } from '../../../src/evidence/slot.js';
import type { Reply } from '../../../src/evidence/types.js';
import { codesOf, endpointEvidence, failed, hostWith, reply } from '../../fixtures.js';

test.each<[Reply | null, string]>([
  [null, 'ok'],
  [reply(550, '5.5.2 Error: bare <LF> received'), 'ok'],
  [reply(500, '5.5.2 Syntax error'), 'ok'],
  [reply(250, '2.0.0 Ok'), 'commands'],
  [reply(421, '4.5.0 closing'), 'inconclusive: throttled'],
])('%j', (bareLf, code) => {
  expect(codesOf(check, hostWith(endpointEvidence({ bareLf: ok(bareLf) })))).toEqual([code]);
});

test('cannot tell', () => {
  expect(codesOf(check, hostWith(endpointEvidence({ bareLf: failed('throttled') })))).toEqual([
    'inconclusive: throttled',
  ]);
});
