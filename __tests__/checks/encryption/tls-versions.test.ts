import { expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/tls-versions.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, ehlo, endpointEvidence, failed, hostWith, tlsFacts } from '../../fixtures.js';

const codes = (over: Partial<EndpointEvidence>) =>
  codesOf(
    check,
    hostWith(
      endpointEvidence({
        ehlo: ok(ehlo('STARTTLS')),
        tls: ok(tlsFacts()),
        obsoleteTls: ok({ accepted: null, refusal: 'protocol_version' }),
        ...over,
      }),
    ),
  );

test('fails', () => {
  expect(codes({ obsoleteTls: ok({ accepted: 'TLSv1' }) })).toEqual(['obsolete']);
  expect(codes({ obsoleteTls: ok({ accepted: 'SSLv3' }), tls: failed('tls-failed') })).toEqual(['obsolete']);
  expect(codes({ tls: ok(tlsFacts({ version: 'TLSv1.1' })) })).toEqual(['no-1.2']);
});

const closed = ok({ accepted: null, refusal: 'closed' });

test('passes', () => {
  expect(codes({})).toEqual(['ok']);
  expect(codes({ obsoleteTls: closed })).toEqual(['ok']);
  expect(codes({ tls: ok(tlsFacts({ version: 'TLSv1.2' })) })).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codes({ obsoleteTls: failed('timeout') })).toEqual(['inconclusive: timeout']);
  expect(codes({ obsoleteTls: undefined })).toEqual(['inconclusive: not-gathered']);
  expect(codes({ tls: failed('tls-failed') })).toEqual(['inconclusive: tls-failed']);
  expect(codes({ tls: failed('timeout'), obsoleteTls: closed })).toEqual(['inconclusive: timeout']);
  expect(codes({ tls: undefined, obsoleteTls: closed })).toEqual(['inconclusive: not-gathered']);
});

test('not where STARTTLS is not offered', () => {
  expect(codes({ ehlo: ok(ehlo()), tls: undefined, obsoleteTls: undefined })).toEqual(['not-applicable']);
});
