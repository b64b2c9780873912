import { describe, expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/host-not-alias.js';
import { runChecks } from '../../../src/checks/runner.js';
import { ok } from '../../../src/evidence/slot.js';
import type { DnsAnswer, DomainEvidence, HostEvidence } from '../../../src/evidence/types.js';
import {
  ADDRESS,
  answer,
  codesOf,
  domainEvidence,
  failed,
  findingsOf,
  HOST,
  hostEvidence,
  nxdomain,
  runEvidence,
} from '../../fixtures.js';

const alias: DnsAnswer = {
  rcode: 'NOERROR',
  records: [
    { name: HOST, type: 'CNAME', ttl: 300, data: 'vm.example.net' },
    { name: 'vm.example.net', type: 'A', ttl: 300, data: ADDRESS },
  ],
  ad: false,
};
const codes = (over: Partial<HostEvidence>) => codesOf(check, hostEvidence(over));
const codesWith = (domain: DomainEvidence) =>
  runChecks([check], { run: runEvidence(), hosts: [hostEvidence({ a: ok(alias) })], domains: [domain] }).map(
    ({ code }) => code,
  );

describe('fails', () => {
  test('an alias, told by either type, and by a dangling one too', () => {
    expect(codes({ a: ok(alias) })).toEqual(['cname']);
    expect(codes({ a: failed('dns-timeout'), aaaa: ok(alias) })).toEqual(['cname']);
    expect(codes({ a: ok({ ...alias, rcode: 'NXDOMAIN', records: alias.records.slice(0, 1) }) })).toEqual(['cname']);
  });

  test('an alias that takes mail, by its role or by the MX of a domain of its own', () => {
    expect(codes({ a: ok(alias), roles: ['inbound'] })).toEqual(['cname-mx-target']);
    expect(codesWith(domainEvidence({ mx: ok(answer('example.com', 'MX', `10 ${HOST}`)) }))).toEqual([
      'cname-mx-target',
    ]);
    expect(codesWith(domainEvidence({ mx: ok(answer('example.com', 'MX', '10 other.example.com')) }))).toEqual([
      'cname',
    ]);
    expect(codesWith(domainEvidence({ mx: failed('dns-servfail') }))).toEqual(['cname']);
  });

  test('the finding names the target and the records', () => {
    const [finding] = findingsOf(check, hostEvidence({ a: ok(alias) }));
    expect(finding?.seen).toBe('vm.example.net');
    expect(finding?.proof[0]).toBe(`${HOST}. 300 IN CNAME vm.example.net`);
  });
});

test('passes', () => {
  expect(codes({})).toEqual(['ok']);
  expect(codes({ aaaa: failed('dns-timeout') })).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codes({ a: failed('dns-servfail'), aaaa: failed('dns-servfail') })).toEqual(['inconclusive: dns-servfail']);
  expect(codes({ a: undefined, aaaa: undefined })).toEqual(['inconclusive: not-gathered']);
});

test('a name that does not exist is no alias and none of its own', () => {
  expect(codes({ a: ok(nxdomain), aaaa: ok(nxdomain) })).toEqual(['not-applicable']);
});
