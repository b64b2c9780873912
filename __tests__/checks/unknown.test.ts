import { beforeAll, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/runner.js';
import { failure, ok } from '../../src/evidence/slot.js';
import type { DnsAnswer, Evidence, HostEvidence, Slot, SpfResult } from '../../src/evidence/types.js';
import { certificateDer, IN_FORCE } from '../certificates.js';
import {
  ADDRESS,
  addressEvidence,
  answer,
  domainEvidence,
  ehlo,
  endpointEvidence,
  HOST,
  hostEvidence,
  nxdomain,
  relayAttempt,
  reply,
  runEvidence,
  tlsFacts,
} from '../fixtures.js';

const D = 'example.com';
const MX2 = 'mx2.example.net';
const ADDRESS6 = '2001:db8::25';
const secure = (value: DnsAnswer): Slot<DnsAnswer> => ok({ ...value, ad: true });
const txt = (name: string, text: string) => ok(answer(name, 'TXT', text));
const spf = (result: SpfResult['result']): Slot<SpfResult> => ok({ result, comment: '', lookups: 1, voids: 0 });
const listed = { health: ok(true as const), gating: true };

/** Two domains and a host with every slot of the DNS filled; some of it is fine, some is not. */
function everything(der: string): Evidence {
  const run = runEvidence({
    validating: ok(true),
    lists: [{ zone: 'zen.spamhaus.org', ...listed }],
    domainLists: [{ zone: 'dbl.spamhaus.org', ...listed }],
  });
  return { run, hosts: [host(der)], domains: [domain(), domainOfOthers()] };
}

function host(der: string): HostEvidence {
  const a = secure(answer(HOST, 'A', ADDRESS));
  const aaaa = secure(answer(HOST, 'AAAA', ADDRESS6));
  const endpoint = endpointEvidence({
    ehlo: ok(ehlo('STARTTLS', 'PIPELINING')),
    starttls: ok({ reply: reply(220, 'go ahead') }),
    tls: ok(tlsFacts({ chain: [der] })),
    ehloInTls: ok(ehlo('PIPELINING')),
    obsoleteTls: ok({ accepted: null, refusal: 'closed' }),
    tlsa: secure(answer(`_25._tcp.${HOST}`, 'TLSA', `3 1 1 ${'ab'.repeat(32)}`)),
    relay: ok({
      attempts: [relayAttempt('V02', reply(550, '5.7.1 Relay access denied'))],
      ...{ skipped: [], control: relayAttempt('C1', reply(250, 'ok')), reservedRecipient: false },
    }),
  });
  const addresses = ([ADDRESS, ADDRESS6] as const).map((address, index) =>
    addressEvidence({
      address,
      forwardOfPtr: ok({ [HOST]: index === 0 ? a : aaaa }),
      lists: ok({ 'zen.spamhaus.org': ok(nxdomain) }),
      endpoints: [structuredClone(endpoint)],
    }),
  );
  return hostEvidence({
    ...{ roles: ['inbound', 'outbound'], senderDomains: [D], a, aaaa, addresses },
    spfHelo: ok({ [ADDRESS]: spf('pass'), [ADDRESS6]: spf('fail') }),
    dnssec: ok([
      { name: HOST, type: 'A', answer: a },
      { name: HOST, type: 'AAAA', answer: ok(nxdomain) },
    ]),
    domainLists: ok({ 'dbl.spamhaus.org': ok(nxdomain) }),
  });
}

const domain = () =>
  domainEvidence({
    selectors: ['s1', 's2'],
    dnssec: ok([{ name: D, type: 'SOA', answer: secure(answer(D, 'SOA', 'a b 1 2 3 4 5')) }]),
    soa: ok(answer(D, 'SOA', 'a b 1 2 3 4 5')),
    mx: ok(answer(D, 'MX', `10 ${HOST}`, `20 ${MX2}`)),
    mxTargets: ok({
      [HOST]: { a: ok(answer(HOST, 'A', ADDRESS)), aaaa: ok(answer(HOST, 'AAAA', ADDRESS6)) },
      [MX2]: { a: ok(nxdomain), aaaa: ok(nxdomain) },
    }),
    apexA: ok(answer(D, 'A', '192.0.2.1')),
    apexAaaa: ok(answer(D, 'AAAA')),
    apexTxt: txt(D, 'v=spf1 mx -all'),
    spf: ok({ '192.0.2.1': spf('fail'), [ADDRESS]: spf('pass'), [ADDRESS6]: spf('softfail') }),
    spfRecords: ok({ [D]: 'v=spf1 mx -all' }),
    dkim: ok({ s1: txt('s1', 'v=DKIM1; p='), s2: ok(nxdomain) }),
    dmarc: ok({
      [`_dmarc.${D}`]: txt(`_dmarc.${D}`, 'v=DMARC1; p=reject; rua=mailto:a@r.test,mailto:a@s.test'),
      '_dmarc.com': ok(nxdomain),
    }),
    dmarcReports: ok({
      [`${D}._report._dmarc.r.test`]: txt('r.test', 'v=DMARC1'),
      [`${D}._report._dmarc.s.test`]: ok(nxdomain),
    }),
    mtaSts: txt(`_mta-sts.${D}`, 'v=STSv1; id=1'),
    mtaStsPolicy: ok({
      ...{ verify: 'ok', status: 200, contentType: 'text/plain' },
      body: `version: STSv1\nmode: enforce\nmax_age: 99999\nmx: ${HOST}\nmx: ${MX2}`,
    }),
    tlsRpt: txt('_smtp._tls', 'v=TLSRPTv1; rua=mailto:a@b.example'),
    domainLists: ok({ 'dbl.spamhaus.org': ok(nxdomain) }),
  });

const domainOfOthers = () =>
  domainEvidence({
    domain: 'example.org',
    mx: ok(answer('example.org', 'MX', '10 mx.example.org')),
    mxTargets: ok({ 'mx.example.org': { a: ok(answer('mx.example.org', 'A', '192.0.2.77')), aaaa: ok(nxdomain) } }),
    ...{ soa: ok(nxdomain), apexA: ok(nxdomain), apexAaaa: ok(nxdomain), apexTxt: ok(nxdomain) },
    dmarc: ok({ '_dmarc.example.org': ok(nxdomain), '_dmarc.org': ok(nxdomain) }),
    ...{ dmarcReports: ok({}), spf: ok({}), spfRecords: ok({}), mtaSts: ok(nxdomain), tlsRpt: ok(nxdomain) },
  });

/** By check and subject: the codes, and the reasons of what is inconclusive. */
function told(evidence: Evidence): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { check, subject, code, reason } of runChecks(CHECKS, evidence)) {
    const key = `${check} ${Object.values(subject).join(' ')}`;
    found.set(key, [...(found.get(key) ?? []), reason ? `inconclusive: ${reason}` : code]);
  }
  return found;
}

/** Paths to all that was seen. */
function filledSlots(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, inner]) => filledSlots(inner, [...path, key]));
  return 'ok' in value && value.ok === true ? [path, ...below] : below;
}

function without(evidence: Evidence, path: string[]): Evidence {
  const copy = structuredClone(evidence);
  let owner = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) owner = owner[key] as typeof owner;
  owner[path.at(-1)!] = failure('dns-timeout', 'on purpose');
  return copy;
}

let evidence: Evidence;
beforeAll(async () => {
  evidence = everything(await certificateDer({ names: [HOST], ...IN_FORCE }));
});

test('whatever could not be seen makes no pass and no failure', () => {
  const before = told(evidence);
  const wrong = filledSlots(evidence).flatMap((path) =>
    [...told(without(evidence, path))].flatMap(([key, codes]) => {
      const known = before.get(key) ?? [];
      const changed = codes.filter((code) => !known.includes(code) && !code.startsWith('inconclusive: dns-timeout'));
      const excused = known.includes('not-applicable') || changed.every((code) => EXCUSED.test(`${key} ${code}`));
      return changed.length > 0 && !excused ? [`without ${path.join('.')}: ${key}: ${known} → ${codes}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

/** A reason of their own, or nothing left to judge. */
const EXCUSED = /inconclusive: (?!internal)|not-applicable$/;
