import { answerLines, dataOf, isUnknown } from '../../derive/dns.js';
import {
  coversMx,
  POLICY_UNREACHABLE,
  parseStsPolicy,
  parseStsRecord,
  type StsPolicy,
  stsRecords,
} from '../../derive/mta-sts.js';
import { stsDelivery } from '../../derive/mta-sts-mx.js';
import { mxOf, takesNoMail } from '../../derive/mx.js';
import type { DnsAnswer, EndpointEvidence, HttpsAnswer, Slot } from '../../evidence/types.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import { policyPastes, stsRecordPastes } from '../pastes/mta-sts-policy.js';
import { IN_PLACE } from '../pastes/records.js';
import { unknownTo } from '../unknown-domain.js';

const URL_OF = 'https://mta-sts.{domain}/.well-known/mta-sts.txt';

export default defineCheck({
  id: 'mta-sts',
  topic: 'transport',
  about: 'domain',
  essential: false,
  needs: ['mtaSts', 'mx'],
  raw: ['mtaStsPolicy', 'tls', 'ehlo'],
  title: 'MTA-STS policy is enforced, and all MX live up to it',
  why: 'Without it (or DANE) anyone on the way can strip TLS or divert mail to the domain. With a policy that the MX do not live up to, Gmail, Microsoft and others deliver nothing.',
  references: ['RFC 8461'],
  findings: {
    missing: {
      says: '{domain} has no MTA-STS policy: {problem}',
      fix: `Serve a policy at ${URL_OF} with \`mode: testing\` first, then publish \`_mta-sts.{domain}. IN TXT "v=STSv1; id=1"\`.`,
      severity: 'notice',
      pastes: (scope) => (isUnknown(scope.domain) ? [] : policyPastes(scope, { mode: 'testing' })),
    },
    record: {
      says: 'The MTA-STS record of {domain} is wrong: {problem}',
      fix: 'Publish one record, and a new `id` with every change of the policy: `_mta-sts.{domain}. IN TXT "v=STSv1; id=20260101"`.',
      severity: 'error',
      pastes: (scope) => stsRecordPastes(scope, IN_PLACE),
    },
    'policy-unreachable': {
      says: `{domain} announces an MTA-STS policy, but ${URL_OF} does not give it: {problem}`,
      fix: 'Let mta-sts.{domain} answer on port 443 with status 200 and the policy itself, without redirect; or remove the record `_mta-sts.{domain}`.',
      severity: 'error',
      pastes: (scope) => policyPastes(scope, { mode: 'testing' }),
    },
    'policy-invalid': {
      says: 'The MTA-STS policy of {domain} is wrong: {problem}',
      fix: `Serve ${URL_OF} as text/plain, with the lines \`version: STSv1\`, \`mode: enforce\`, \`max_age: 604800\` and an \`mx:\` for each MX.`,
      severity: 'error',
      pastes: (scope) => policyPastes(scope, { mode: 'enforce' }),
    },
    certificate: {
      says: 'Senders do not accept the certificate of mta-sts.{domain}: {problem}',
      fix: 'Use a certificate of a public authority with mta-sts.{domain} among its subject alternative names, with its whole chain, and renew it in time.',
      severity: 'error',
    },
    'mx-not-covered': {
      says: 'The MTA-STS policy of {domain} does not cover its MX {targets}',
      fix: 'Add `mx: {first}` to the policy, then change the `id` in the record `_mta-sts.{domain}`; or remove the MX.',
      severity: 'error',
      pastes: (scope) => policyPastes(scope),
    },
    'mx-certificate': {
      says: 'Senders that enforce the MTA-STS policy of {domain} do not deliver to {target} ({address}): {problem}',
      fix: 'Offer STARTTLS with TLS 1.2 or later on {target}, with a certificate of a public authority that names {target}.',
      severity: 'error',
    },
    testing: {
      says: 'The MTA-STS policy of {domain} is in mode testing: nothing is enforced',
      fix: 'When the TLS reports are clean, set `mode: enforce` and change the `id` in the record `_mta-sts.{domain}`.',
      severity: 'notice',
      pastes: (scope) => policyPastes(scope, { mode: 'enforce' }),
    },
  },
  excludes: ({ domain }) => takesNoMail(domain),
  evaluate({ mtaSts, mx }, scope) {
    const { domain } = scope.domain;
    const proof = answerLines(`_mta-sts.${domain}`, 'TXT', mtaSts);
    const records = stsRecords(dataOf(mtaSts, 'TXT'));
    if (records.length === 0)
      return {
        ...failing('missing', { problem: 'there is no record' }),
        proof,
        ...unknownTo(scope.domain, 'MTA-STS policy'),
      };
    const record = parseStsRecord(records);
    if (!record.ok) return { ...failing('record', { problem: record.problem }, records.join(' | ')), proof };
    const policy = readPolicy(scope.domain.mtaStsPolicy);
    return 'outcome' in policy ? policy : judge(policy, mx, scope, proof);
  },
});

type Fail = Extract<Verdict, { outcome: 'fail' }>;
const failing = (code: string, values: Record<string, string>, seen = values['problem']): Fail => ({
  outcome: 'fail',
  code,
  values,
  ...(seen && { seen }),
});

/** Answers that speak of the moment, or of who asks: RFC 6585 §4, RFC 9110 §15.6.4. */
const FOR_NOW: Record<number, 'throttled' | 'temporary-failure'> = { 429: 'throttled', 503: 'temporary-failure' };

function readPolicy(slot: Slot<HttpsAnswer> | undefined): StsPolicy | Verdict {
  if (slot && !slot.ok && POLICY_UNREACHABLE.includes(slot.error.kind))
    return failing('policy-unreachable', { problem: slot.error.message });
  if (!slot?.ok) return { ...emptySlot(slot, 'the policy'), couldBe: 'policy-unreachable' };
  const { verify, status, contentType, body, truncated } = slot.value;
  if (verify !== 'ok') return failing('certificate', { problem: verify });
  if (status !== 200) return unservedPolicy(status);
  const invalid = (problem: string) => failing('policy-invalid', { problem });
  // RFC 8461 §3.3: so that a page that users can upload is no policy.
  if (!/^text\/plain\s*(;|$)/i.test(contentType))
    return invalid(`its type is ${contentType || 'not given'}, not text/plain`);
  if (truncated) return invalid('it is larger than 64 KiB');
  const parsed = parseStsPolicy(body);
  return parsed.ok ? parsed.value : invalid(parsed.problem);
}

function unservedPolicy(status: number): Verdict {
  const reason = FOR_NOW[status];
  return reason
    ? {
        outcome: 'inconclusive',
        reason,
        message: `the policy is answered with status ${status}`,
        couldBe: 'policy-unreachable',
      }
    : failing('policy-unreachable', { problem: `it is answered with status ${status}` });
}

function judge(policy: StsPolicy, mx: DnsAnswer, scope: ScopeOf<'domain'>, proof: string[]): Verdict | Verdict[] {
  const seen = `mode ${policy.mode}, max_age ${policy.maxAge}, mx ${policy.mx.join(', ')}`;
  if (policy.mode === 'none') return { ...failing('missing', { problem: 'its mode is none' }, seen), proof };
  const { targets } = mxOf(scope.domain.domain, mx);
  const missed = targets.filter((target) => !coversMx(policy, target));
  const verdicts = targets.filter((target) => !missed.includes(target)).flatMap((target) => atTarget(target, scope));
  if (missed.length > 0)
    verdicts.unshift(failing('mx-not-covered', { targets: missed.join(', '), first: missed[0]! }, seen));
  if (policy.mode === 'testing') verdicts.push(failing('testing', {}, seen));
  if (verdicts.length > 0) return verdicts;
  const others = targets.filter((target) => endpointsAt(target, scope).length === 0);
  const says = `MTA-STS policy is enforced and covers all MX; ${others.join(', ')} had no TLS tried in this run`;
  return { outcome: 'pass', seen, proof, ...(others.length > 0 && { says }) };
}

/** The MX among the hosts of the run, on each of its addresses; what others run is not visited. */
function atTarget(target: string, scope: ScopeOf<'domain'>): Verdict[] {
  return endpointsAt(target, scope).flatMap(({ address, endpoint }): Verdict[] => {
    const delivery = stsDelivery(endpoint, target, Date.parse(scope.run.observedAt));
    if (delivery === 'fine') return [];
    if ('problem' in delivery) return [failing('mx-certificate', { target, address, ...delivery })];
    return [{ ...emptySlot({ ok: false, error: delivery.open }, 'TLS'), couldBe: 'mx-certificate' }];
  });
}

const endpointsAt = (target: string, { hosts }: ScopeOf<'domain'>): { address: string; endpoint: EndpointEvidence }[] =>
  hosts
    .filter(({ host }) => host === target)
    .flatMap(({ addresses }) => addresses)
    .flatMap(({ address, endpoints }) =>
      endpoints.filter(({ protocol }) => protocol === 'mx').map((endpoint) => ({ address, endpoint })),
    );
