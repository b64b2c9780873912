import { coversMx, parseStsPolicy, type StsPolicy } from '../../derive/mta-sts.js';
import { mxOf } from '../../derive/mx.js';
import { isFqdn } from '../../derive/names.js';
import type { DomainEvidence, RunEvidence } from '../../evidence/types.js';
import type { Paste } from './paste.js';
import { recordPastes } from './records.js';

interface Scope {
  run: RunEvidence;
  domain: DomainEvidence;
}

const WEEK = 604_800;

/** The policy with a line for each live MX, and the record that announces it. Without `mode`, that of the policy stays. */
export function policyPastes(scope: Scope, { mode }: Partial<Pick<StsPolicy, 'mode'>> = {}): Paste[] {
  const { domain, mx } = scope.domain;
  const targets = mx?.ok ? mxOf(domain, mx.value).targets : [];
  if (targets.length === 0 || !targets.every(isFqdn)) return [];
  const present = policyOf(scope.domain);
  const patterns = present?.mx ?? [];
  const missing = targets.filter((target) => !coversMx({ mx: patterns }, target));
  const text = [
    'version: STSv1',
    `mode: ${mode ?? present?.mode ?? 'testing'}`,
    ...[...patterns, ...missing].map((pattern) => `mx: ${pattern}`),
    `max_age: ${present?.maxAge || WEEK}`,
  ].join('\n');
  const where = `as text/plain at https://mta-sts.${domain}/.well-known/mta-sts.txt`;
  return [{ into: 'web', where, text }, ...stsRecordPastes(scope, 'when the policy is served')];
}

/** The record with a new id: the time of the run, as is usual. */
export const stsRecordPastes = ({ run, domain: { domain } }: Scope, where: string): Paste[] =>
  recordPastes(`_mta-sts.${domain}`, 'TXT', [`v=STSv1; id=${run.observedAt.replace(/\D/g, '').slice(0, 14)}`], where);

function policyOf({ mtaStsPolicy }: DomainEvidence): StsPolicy | undefined {
  const parsed = mtaStsPolicy?.ok ? parseStsPolicy(mtaStsPolicy.value.body) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}
