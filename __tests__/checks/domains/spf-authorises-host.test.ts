import { expect, test } from '@jest/globals';
import check from '../../../src/checks/domains/spf-authorises-host.js';
import { ok } from '../../../src/evidence/slot.js';
import type { SpfResult } from '../../../src/evidence/types.js';
import { ADDRESS, addressEvidence, domainCodesOf, domainEvidence, failed, hostEvidence } from '../../fixtures.js';

const IPV6 = '2001:db8::25';
const of = (result: SpfResult['result']) => ok<SpfResult>({ result, comment: 'because', lookups: 0, voids: 0 });
const spf = (result: SpfResult['result']) => ok({ [ADDRESS]: of(result) });

test.each([
  ['pass', spf('pass'), 'ok'],
  ['fail', spf('fail'), 'fail'],
  ['softfail', spf('softfail'), 'softfail'],
  ['neutral', spf('neutral'), 'neutral'],
  ['none', spf('none'), 'none'],
  ['permerror', spf('permerror'), 'permerror'],
  ['temperror', spf('temperror'), 'inconclusive: dns-servfail'],
  ['a name server that is silent', ok({ [ADDRESS]: failed('dns-timeout') }), 'inconclusive: dns-timeout'],
  ['nothing about the address', ok({}), 'inconclusive: not-gathered'],
  ['the end of time', failed('budget'), 'inconclusive: budget'],
])('%s', (_, slot, code) => {
  expect(domainCodesOf(check, domainEvidence({ spf: slot }))).toEqual([code]);
});

test('every address is asked about, IPv6 like IPv4', () => {
  const addresses = [addressEvidence(), addressEvidence({ address: IPV6 })];
  const domain = domainEvidence({ spf: ok({ [ADDRESS]: of('pass'), [IPV6]: of('fail') }) });
  expect(domainCodesOf(check, domain, [hostEvidence({ addresses })])).toEqual(['ok', 'fail']);
});

test('what does not send, or is not public, is not judged', () => {
  const domain = domainEvidence({ spf: spf('fail') });
  const codes = (host: Parameters<typeof hostEvidence>[0]) => domainCodesOf(check, domain, [hostEvidence(host)]);
  expect(codes({ roles: ['inbound'] })).toEqual(['not-applicable']);
  expect(codes({ roles: ['inbound', 'outbound'] })).toEqual(['fail']);
  expect(codes({ addresses: [addressEvidence({ notPublic: 'private' })] })).toEqual(['not-applicable']);
});
