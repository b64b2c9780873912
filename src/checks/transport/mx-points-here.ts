import { answerLines, dataOf } from '../../derive/dns.js';
import { leadsTo, mxOf } from '../../derive/mx.js';
import type { DnsAnswer, DomainEvidence, HostEvidence } from '../../evidence/types.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';

export default defineCheck({
  id: 'mx-points-here',
  topic: 'transport',
  about: 'domain',
  essential: false,
  needs: ['mx', 'mxTargets'],
  raw: ['connect'],
  title: 'MX records lead to the host, each by a name with an address',
  why: 'Senders look nowhere else. A target that is an alias or has no address makes some of them give up, and mail waits for days or comes back.',
  references: ['RFC 5321 §5.1', 'RFC 2181 §10.3', 'RFC 7505 §3'],
  findings: {
    absent: {
      says: 'No MX of {domain} leads to {expected}',
      fix: 'Add it: `{domain}. IN MX 10 {expected}.` If the host only sends for {domain}, leave `inbound` out of `roles`.',
      severity: 'warning',
    },
    'null-with-others': {
      says: '{domain} says that it takes no mail (`0 .`) and names {targets} beside it',
      fix: 'Remove the record `{domain}. IN MX 0 .`, or all others when the domain takes no mail.',
      severity: 'error',
    },
    'target-alias': {
      says: 'The MX target {target} of {domain} is an alias of {canonical}',
      fix: 'Name a host with A or AAAA records of its own: `{domain}. IN MX 10 {canonical}.`',
      severity: 'error',
    },
    'target-unresolved': {
      says: 'The MX target {target} of {domain} has no address',
      fix: 'Add A or AAAA records for `{target}`, or remove it from the MX records of {domain}.',
      severity: 'error',
    },
  },
  excludes: ({ domain, hosts }) =>
    domain.mx?.ok && inboundOf(hosts).length === 0 && !hasTargets(domain.domain, domain.mx.value)
      ? `${domain.domain} names no MX, and no host that takes mail was found`
      : undefined,
  evaluate({ mx, mxTargets }, { domain, hosts }) {
    const { targets, isNull, implicit } = mxOf(domain.domain, mx);
    const proof = answerLines(domain.domain, 'MX', mx);
    const seen = implicit ? 'no MX record' : dataOf(mx, 'MX').join(', ');
    const problems: Verdict[] = [];
    if (isNull && targets.length > 0)
      problems.push({
        outcome: 'fail',
        code: 'null-with-others',
        values: { targets: targets.join(', ') },
        seen,
        proof,
      });
    if (!implicit)
      for (const [target, answers] of Object.entries(mxTargets)) problems.push(...judgeTarget(target, answers));
    for (const host of inboundOf(hosts))
      if (!targets.some((target) => leadsTo(target, host, domain.mxTargets))) {
        const open = Object.values(mxTargets)
          .flatMap(({ a, aaaa }) => [a, aaaa])
          .find((slot) => !slot.ok);
        problems.push(
          open
            ? { ...emptySlot(open, 'an MX target'), couldBe: 'absent' }
            : { outcome: 'fail', code: 'absent', values: { expected: host.host }, seen, wanted: host.host, proof },
        );
      }
    if (problems.length > 0) return problems;
    const says = inboundOf(hosts).length === 0 ? `Each MX of ${domain.domain} is a name with an address` : undefined;
    return { outcome: 'pass', seen, proof, ...(says && { says }) };
  },
});

function hasTargets(domain: string, answer: DnsAnswer): boolean {
  const { implicit, targets } = mxOf(domain, answer);
  return !implicit && targets.length > 0;
}

/** Hosts that were named inbound, or that were found to answer on 25 where no role was named. */
const inboundOf = (hosts: ScopeOf<'domain'>['hosts']): HostEvidence[] =>
  hosts.filter(({ roles, addresses }) =>
    roles.length > 0
      ? roles.includes('inbound')
      : addresses.some(({ endpoints }) => endpoints.some(({ protocol, connect }) => protocol === 'mx' && connect?.ok)),
  );

type Targets = Extract<NonNullable<DomainEvidence['mxTargets']>, { ok: true }>['value'];

function judgeTarget(target: string, { a, aaaa }: Targets[string]): Verdict[] {
  const answered = [a, aaaa].flatMap((slot) => (slot.ok ? [slot.value] : []));
  const records = answered.flatMap((answer) => answer.records);
  const alias = records.find(({ type, name }) => type === 'CNAME' && name === target);
  const proof = [...new Set(answered.flatMap((answer) => answerLines(target, 'A', answer)))];
  if (alias) {
    const canonical = records.findLast(({ type }) => type === 'CNAME')?.data ?? alias.data;
    return [
      { outcome: 'fail', code: 'target-alias', values: { target, canonical }, seen: `CNAME ${alias.data}`, proof },
    ];
  }
  if (records.some(({ type }) => type === 'A' || type === 'AAAA')) return [];
  const open = [a, aaaa].find((slot) => !slot.ok);
  if (open) return [{ ...emptySlot(open, target), couldBe: 'target-unresolved' }];
  return [{ outcome: 'fail', code: 'target-unresolved', values: { target }, seen: 'no A and no AAAA record', proof }];
}
