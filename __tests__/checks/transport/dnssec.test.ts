import { describe, expect, test } from '@jest/globals';
import check from '../../../src/checks/transport/dnssec.js';
import { ok } from '../../../src/evidence/slot.js';
import type { DnsAnswer, DnssecAnswer, Slot } from '../../../src/evidence/types.js';
import {
  ADDRESS,
  answer,
  codesOf,
  domainEvidence,
  domainFindingsOf,
  failed,
  HOST,
  hostEvidence,
  nxdomain,
  runEvidence,
} from '../../fixtures.js';

const VALIDATING = runEvidence({ validating: ok(true) });
const secure = (value: DnsAnswer): Slot<DnsAnswer> => ok({ ...value, ad: true });
const address = answer(HOST, 'A', ADDRESS);
const of = (a: Slot<DnsAnswer>, aaaa: Slot<DnsAnswer>, unchecked?: Slot<DnsAnswer>): DnssecAnswer[] => [
  { name: HOST, type: 'A', answer: a, ...(unchecked && { unchecked }) },
  { name: HOST, type: 'AAAA', answer: aaaa },
];
const codes = (dnssec: DnssecAnswer[], run = VALIDATING) => codesOf(check, hostEvidence({ dnssec: ok(dnssec) }), run);

describe('of a host', () => {
  test.each<[string, DnssecAnswer[], string]>([
    ['all is vouched for, what is not there too', of(secure(address), secure(nxdomain)), 'ok'],
    ['nothing was asked', [], 'inconclusive: not-gathered'],
    ['nothing is', of(ok(address), ok(nxdomain)), 'unsigned'],
    ['a part is', of(ok(address), secure(nxdomain)), 'unsigned'],
    ['refused, and there when nobody checks', of(failed('dns-servfail'), secure(nxdomain), ok(address)), 'bogus'],
    [
      'refused either way',
      of(failed('dns-servfail'), secure(nxdomain), failed('dns-servfail')),
      'inconclusive: dns-servfail',
    ],
    ['silent', of(failed('dns-timeout'), secure(nxdomain)), 'inconclusive: dns-timeout'],
  ])('%s', (_, dnssec, code) => {
    expect(codes(dnssec)).toEqual([code]);
  });

  describe('of two resolvers, of which one proved itself', () => {
    const [proved, other] = ['192.0.2.53', '198.51.100.53'];
    const run = runEvidence({ validating: ok(true), resolvers: [proved, other], validators: [proved] });
    const by = (resolver: string | undefined, ad = true) => ok({ ...address, ad, ...(resolver && { by: resolver }) });

    test.each<[string, DnssecAnswer[], string]>([
      ['all from that one', of(by(proved), by(proved)), 'ok'],
      ['no AD from that one', of(by(proved, false), by(proved)), 'unsigned'],
      ['AD from the other', of(by(proved), by(other)), 'inconclusive: resolver-not-validating'],
      ['no AD from the other', of(by(other, false), by(proved)), 'inconclusive: resolver-not-validating'],
      ['nobody knows from which', of(by(undefined), by(proved)), 'inconclusive: resolver-not-validating'],
      [
        'SERVFAIL, which may be the other’s',
        of(failed('dns-servfail'), by(proved), by(proved, false)),
        'inconclusive: dns-servfail',
      ],
    ])('%s', (_, dnssec, code) => {
      expect(codes(dnssec, run)).toEqual([code]);
    });

    test('SERVFAIL where both proved themselves', () => {
      const both = runEvidence({ validating: ok(true), resolvers: [proved, other], validators: [proved, other] });
      expect(codes(of(failed('dns-servfail'), by(proved), by(other, false)), both)).toEqual(['bogus']);
    });
  });

  test.each([
    ['that was not tried', runEvidence()],
    ['that does not validate', runEvidence({ validating: ok(false) })],
    ['whose controls failed', runEvidence({ validating: failed('dns-timeout') })],
  ])('AD and SERVFAIL of a resolver %s are not believed', (_, run) => {
    const unbelieved = ['inconclusive: resolver-not-validating'];
    expect(codes(of(secure(address), secure(nxdomain)), run)).toEqual(unbelieved);
    expect(codes(of(failed('dns-servfail'), ok(nxdomain), ok(address)), run)).toEqual(unbelieved);
  });
});

test('of a domain', () => {
  const dnssec = ok([{ name: 'example.com', type: 'SOA', answer: ok(answer('example.com', 'SOA', 'x')) }]);
  const [finding] = domainFindingsOf(check, domainEvidence({ dnssec }), [], VALIDATING);
  expect(finding).toMatchObject({ code: 'unsigned', subject: { domain: 'example.com' } });
  expect(finding?.says).toContain('example.com');
});
