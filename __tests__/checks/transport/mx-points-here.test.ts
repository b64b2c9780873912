import { expect, test } from '@jest/globals';
import check from '../../../src/checks/transport/mx-points-here.js';
import { ok } from '../../../src/evidence/slot.js';
import type { DnsAnswer, DomainEvidence, HostEvidence, Slot } from '../../../src/evidence/types.js';
import {
  ADDRESS,
  answer,
  domainCodesOf,
  domainEvidence,
  domainFindingsOf,
  endpointEvidence,
  failed,
  HOST,
  hostEvidence,
  hostWith,
  nxdomain,
} from '../../fixtures.js';

type Targets = Record<string, { a: Slot<DnsAnswer>; aaaa: Slot<DnsAnswer> }>;
const at = (target: string, ...addresses: string[]): Targets => ({
  [target]: { a: ok(answer(target, 'A', ...addresses)), aaaa: ok(answer(target, 'AAAA')) },
});
const alias = (target: string, canonical: string): Targets => {
  const cname = { name: target, type: 'CNAME', ttl: 60, data: canonical };
  const a = { ...answer(canonical, 'A', '192.0.2.9') };
  return { [target]: { a: ok({ ...a, records: [cname, ...a.records] }), aaaa: ok({ ...a, records: [cname] }) } };
};
const domain = (mx: string[], targets: Targets, over: Partial<DomainEvidence> = {}) =>
  domainEvidence({ mx: ok(answer('example.com', 'MX', ...mx)), mxTargets: ok(targets), ...over });
const INBOUND = hostEvidence({ roles: ['inbound'] });
const codes = (evidence: DomainEvidence, host: HostEvidence = INBOUND) => domainCodesOf(check, evidence, [host]);

const own = at(HOST, ADDRESS);
const other = at('mx.example.net', '192.0.2.1');

test.each<[string, DomainEvidence, string[]]>([
  ['by name', domain([`10 ${HOST}`], own), ['ok']],
  ['by an address under another name', domain(['10 in.example.com'], at('in.example.com', ADDRESS)), ['ok']],
  ['one of several', domain([`20 ${HOST}`, '10 mx.example.net'], { ...own, ...other }), ['ok']],
  ['elsewhere', domain(['10 mx.example.net'], other), ['absent']],
  ['no MX, and the domain is elsewhere', domain([], at('example.com', '192.0.2.1')), ['absent']],
  ['no MX, and the domain has the address', domain([], at('example.com', ADDRESS)), ['ok']],
  ['takes no mail', domain(['0 .'], {}), ['absent']],
  ['takes no mail, and does', domain(['0 .', `10 ${HOST}`], own), ['null-with-others']],
  [
    'an alias',
    domain([`10 ${HOST}`, '20 alias.example.com'], { ...own, ...alias('alias.example.com', 'x.example.net') }),
    ['target-alias'],
  ],
  [
    'no address',
    domain([`10 ${HOST}`, '20 gone.example.com'], { ...own, ...at('gone.example.com') }),
    ['target-unresolved'],
  ],
  [
    'no such name',
    domain([`10 ${HOST}`, '20 gone.example.com'], {
      ...own,
      'gone.example.com': { a: ok(nxdomain), aaaa: ok(nxdomain) },
    }),
    ['target-unresolved'],
  ],
  [
    'the target cannot be looked up',
    domain(['10 mx.example.net'], { 'mx.example.net': { a: failed('dns-servfail'), aaaa: ok(nxdomain) } }),
    ['inconclusive: dns-servfail', 'inconclusive: dns-servfail'],
  ],
  ['a target that was not looked up', domain(['10 mx.example.net'], {}), Array(2).fill('inconclusive: not-gathered')],
  ['the MX cannot be looked up', domainEvidence({ mx: failed('dns-timeout') }), ['inconclusive: dns-timeout']],
])('%s', (_, evidence, expected) => {
  expect(codes(evidence)).toEqual(expected);
});

test('addresses of the host that are unknown leave open whether an MX leads there', () => {
  const host = hostEvidence({ roles: ['inbound'], a: failed('dns-servfail'), addresses: [] });
  expect(codes(domain(['10 mx.example.net'], other), host)).toEqual(['inconclusive: dns-servfail']);
  expect(codes(domain([`10 ${HOST}`], own), host)).toEqual(['ok']);
  const target = {
    name: 'old.example.com',
    addresses: ok([ADDRESS]),
    untold: { kind: 'dns-timeout' as const, message: '' },
  };
  const elsewhere = hostEvidence({ roles: ['inbound'], target });
  expect(codes(domain(['10 mx.example.net'], other), elsewhere)).toEqual(['inconclusive: dns-timeout']);
});

test('a host that was not named inbound is one when it answers on port 25', () => {
  const elsewhere = domain(['10 mx.example.net'], other);
  expect(codes(elsewhere, hostWith(endpointEvidence()))).toEqual(['absent']);
  expect(codes(elsewhere, hostWith(endpointEvidence({ connect: failed('timeout') })))).toEqual(['ok']);
  expect(codes(elsewhere, hostWith(endpointEvidence(), { roles: ['outbound'] }))).toEqual(['ok']);
});

test('without MX and without a host that takes mail it does not apply', () => {
  expect(codes(domain([], at('example.com', '192.0.2.1')), hostEvidence())).toEqual(['not-applicable']);
  expect(codes(domain(['0 .'], {}), hostEvidence())).toEqual(['not-applicable']);
});

test('the fix names the canonical name', () => {
  const [finding] = domainFindingsOf(check, domain(['10 a.example.com'], alias('a.example.com', 'x.example.net')), []);
  expect(finding?.fix).toContain('`example.com. IN MX 10 x.example.net.`');
});

test('which of the hosts no MX leads to is in the subject', () => {
  const hosts = ['a.example.com', 'b.example.com'].map((host) => hostEvidence({ host, roles: ['inbound'] }));
  const elsewhere = domain(['10 mx.example.net'], other, { hosts: hosts.map(({ host }) => host) });
  const found = domainFindingsOf(check, elsewhere, hosts);
  expect(found.map(({ code, subject }) => [code, subject])).toEqual(
    hosts.map(({ host }) => ['absent', { host, domain: 'example.com' }]),
  );
});
