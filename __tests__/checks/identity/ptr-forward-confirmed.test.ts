import { expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/ptr-forward-confirmed.js';
import { ok } from '../../../src/evidence/slot.js';
import { ADDRESS, addressEvidence, answer, codesOf, failed, HOST, hostEvidence, nxdomain } from '../../fixtures.js';

const OTHER = 'mx.example.net';
const ptr = ok(answer('25.113.0.203.in-addr.arpa', 'PTR', HOST, OTHER));
const withAddress = (over: Parameters<typeof addressEvidence>[0]) =>
  hostEvidence({ addresses: [addressEvidence(over)] });

test.each([
  ['the name resolves back', {}, 'ok'],
  [
    'one of two names does',
    { ptr, forwardOfPtr: ok({ [HOST]: ok(nxdomain), [OTHER]: ok(answer(OTHER, 'A', ADDRESS)) }) },
    'ok',
  ],
  [
    'one of two names does, the other is unknown',
    { ptr, forwardOfPtr: ok({ [HOST]: failed('dns-timeout'), [OTHER]: ok(answer(OTHER, 'A', ADDRESS)) }) },
    'ok',
  ],
  [
    'it resolves through a CNAME',
    {
      forwardOfPtr: ok({
        [HOST]: ok({
          ...nxdomain,
          rcode: 'NOERROR' as const,
          records: [...answer(HOST, 'CNAME', OTHER).records, ...answer(OTHER, 'A', ADDRESS).records],
        }),
      }),
    },
    'ok',
  ],
  ['NXDOMAIN', { forwardOfPtr: ok({ [HOST]: ok(nxdomain) }) }, 'unresolved'],
  ['it resolves elsewhere', { forwardOfPtr: ok({ [HOST]: ok(answer(HOST, 'A', '198.51.100.1')) }) }, 'mismatch'],
  [
    'none confirms, one is unknown',
    { ptr, forwardOfPtr: ok({ [HOST]: ok(nxdomain), [OTHER]: failed('dns-servfail') }) },
    'inconclusive: dns-servfail',
  ],
  ['the PTR is unknown', { ptr: failed('dns-timeout') }, 'inconclusive: dns-timeout'],
  ['the name was not looked up', { forwardOfPtr: ok({}) }, 'inconclusive: not-gathered'],
  ['only one of two names was', { ptr, forwardOfPtr: ok({ [HOST]: ok(nxdomain) }) }, 'inconclusive: not-gathered'],
  ['there is no PTR', { ptr: ok(nxdomain) }, 'not-applicable'],
])('%s', (_, address, code) => {
  expect(codesOf(check, withAddress(address))).toEqual([code]);
});
