import { answerLines, dataOf, isUnknown } from '../../derive/dns.js';
import { leadsTo, mxOf } from '../../derive/mx.js';
import type { DnsAnswer, DomainEvidence, HostEvidence } from '../../evidence/types.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import { IN_PLACE, recordPastes } from '../pastes/records.js';
import { unknownTo } from '../unknown-domain.js';

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
      pastes: ({ domain }, { expected = '' }) =>
        isUnknown(domain) ? [] : recordPastes(domain.domain, 'MX', [`10 ${expected}`]),
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
      pastes({ domain: { domain, mx } }, { target = '', canonical = '' }) {
        const records = mx?.ok ? dataOf(mx.value, 'MX').map((data) => data.split(' ')) : [];
        const preference = records.find(([, name]) => name === target)?.[0] ?? '10';
        return recordPastes(domain, 'MX', [`${preference} ${canonical}`], IN_PLACE);
      },
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
    if (!implicit) for (const target of targets) problems.push(...judgeTarget(target, mxTargets[target]));
    for (const host of inboundOf(hosts))
      if (!targets.some((target) => leadsTo(target, host, domain.mxTargets))) {
        const open = unknownOn([...targets.map((target) => mxTargets[target]), host]) ?? untoldOf(host);
        problems.push(
          open
            ? { ...open, host: host.host, couldBe: 'absent' }
            : {
                outcome: 'fail',
                code: 'absent',
                host: host.host,
                values: { expected: host.host },
                seen,
                wanted: host.host,
                proof,
                ...unknownTo(domain, 'MX'),
              },
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

type Inconclusive = ReturnType<typeof emptySlot>;

/** Why addresses that must be compared are not all known. */
function unknownOn(
  looked: readonly (Partial<Pick<HostEvidence, 'a' | 'aaaa'>> | undefined)[],
): Inconclusive | undefined {
  const slots = looked.flatMap((answers) => [answers?.a, answers?.aaaa]);
  const missing = slots.findIndex((slot) => !slot?.ok);
  return missing < 0 ? undefined : emptySlot(slots[missing], 'an MX target or the host');
}

/** Why not all addresses are known of a host that is to be found under another name. */
function untoldOf({ target }: HostEvidence): Inconclusive | undefined {
  const error = target?.addresses.ok === false ? target.addresses.error : target?.untold;
  return error && emptySlot({ ok: false, error }, 'the host');
}

function judgeTarget(target: string, { a, aaaa }: Partial<Targets[string]> = {}): Verdict[] {
  const answered = [a, aaaa].flatMap((slot) => (slot?.ok ? [slot.value] : []));
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
  const open = unknownOn([{ a, aaaa }]);
  if (open) return [{ ...open, couldBe: 'target-unresolved' }];
  return [{ outcome: 'fail', code: 'target-unresolved', values: { target }, seen: 'no A and no AAAA record', proof }];
}
