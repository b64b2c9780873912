import { expect, test } from '@jest/globals';
import check from '../../../src/checks/reputation/dnsbl-domain.js';
import { ok } from '../../../src/evidence/slot.js';
import type { DnsAnswer, Slot } from '../../../src/evidence/types.js';
import {
  answer,
  domainCodesOf,
  domainEvidence,
  domainFindingsOf,
  failed,
  findingsOf,
  hostEvidence,
  nxdomain,
  runEvidence,
} from '../../fixtures.js';

const [DBL, SURBL, URIBL] = ['dbl.spamhaus.org', 'multi.surbl.org', 'multi.uribl.com'] as const;
const run = (zone: string, gating = true) => runEvidence({ domainLists: [{ zone, gating, health: ok(true) }] });
const says = (...codes: string[]) => ok(answer('x', 'A', ...codes));
const codes = (zone: string, slot: Slot<DnsAnswer>, gating = true) =>
  domainCodesOf(check, domainEvidence({ domainLists: ok({ [zone]: slot }) }), [], run(zone, gating));

test.each<[string, Slot<DnsAnswer>, string]>([
  [DBL, ok(nxdomain), 'ok'],
  [DBL, says('127.0.1.2'), 'listed'],
  [DBL, says('127.0.1.104'), 'listed'],
  [DBL, says('127.0.0.2'), 'inconclusive: list-dead'],
  [DBL, says('127.0.1.255'), 'inconclusive: resolver-refused'],
  [DBL, says('127.255.255.254'), 'inconclusive: resolver-refused'],
  [SURBL, says('127.0.0.80'), 'listed'],
  [SURBL, says('127.0.0.1'), 'inconclusive: resolver-refused'],
  [SURBL, says('127.0.0.2'), 'inconclusive: list-dead'],
  [URIBL, says('127.0.0.2'), 'listed'],
  [URIBL, says('127.0.0.1'), 'inconclusive: resolver-refused'],
  [URIBL, says('192.0.2.80'), 'inconclusive: list-dead'],
  [URIBL, failed('list-dead'), 'inconclusive: list-dead'],
  ['rhsbl.example.net', says('127.0.0.2'), 'inconclusive: list-dead'],
])('%s %#: %j is %s', (zone, slot, code) => {
  expect(codes(zone, slot)).toEqual([code]);
});

test('a list that is asked for information says so', () => {
  expect(codes(URIBL, says('127.0.0.4'), false)).toEqual(['listed-informational']);
});

test('a list that was not asked', () => {
  const evidence = domainEvidence({ domainLists: ok({}) });
  expect(domainFindingsOf(check, evidence, [], run(DBL))).toMatchObject([{ reason: 'not-gathered' }]);
});

test('a sum of codes is told in words', () => {
  const evidence = domainEvidence({ domainLists: ok({ [SURBL]: says('127.0.0.72') }) });
  const [finding] = domainFindingsOf(check, evidence, [], run(SURBL));
  expect(finding?.says).toMatch(/PH: phishing; ABUSE/);
});

test('the name of a host: the whole to one list, its registered domain to another', () => {
  const host = (zone: string) => hostEvidence({ domainLists: ok({ [zone]: says('127.0.1.2', '127.0.0.8') }) });
  const saying = (zone: string) => findingsOf(check, host(zone), run(zone)).map(({ says }) => says.split(' ')[0]);
  expect(saying(DBL)).toEqual(['mail.example.com']);
  expect(saying(SURBL)).toEqual(['example.com']);
  expect(findingsOf(check, host(DBL), run(DBL))).toMatchObject([{ subject: { host: 'mail.example.com', list: DBL } }]);
});
