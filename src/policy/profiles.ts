import type { Check, FindingText } from '../checks/check.js';
import type { Protocol } from '../evidence/types.js';
import type { Need } from '../plan/types.js';
import type { PolicyInputs, Profile } from './types.js';
import { SEVERITIES, type Severity } from './types.js';

interface ProfileRules {
  keeps: 'essential' | 'all';
  /** From the severity that `recommended` gives to the profile's own. */
  severities: Record<Severity, Severity>;
}

const AS_RECOMMENDED: Record<Severity, Severity> = { error: 'error', warning: 'warning', notice: 'notice', off: 'off' };

/** The built-in profiles, as data. */
const PROFILE_RULES: Record<Profile, ProfileRules> = {
  essential: { keeps: 'essential', severities: AS_RECOMMENDED },
  recommended: { keeps: 'all', severities: AS_RECOMMENDED },
  strict: { keeps: 'all', severities: { error: 'error', warning: 'error', notice: 'warning', off: 'off' } },
};

/** What decides severities: a profile, and what comes after it by `check/code` or by check. */
export type Weights = Pick<PolicyInputs, 'profile' | 'severities'>;

/** Checks of which the policy wants at least one code. */
export const enabledChecks = (checks: readonly Check[], weights: Weights): Check[] =>
  checks.filter((check) => worstSeverity(check, weights) !== 'off');

/** What a policy makes of a code; without a protocol, or for a code that is unknown, the worst it could be. */
export function severityOf(check: Check, code: string, weights: Weights, protocol?: Protocol): Severity {
  const { profile, severities } = weights;
  const text = check.findings[code];
  if (!text) return worstSeverity(check, weights, protocol);
  return severities[`${check.id}/${code}`] ?? severities[check.id] ?? severityInProfile(check, text, profile, protocol);
}

/** The worst that a check can say. */
export const worstSeverity = (check: Check, weights: Weights, protocol?: Protocol): Severity =>
  worst(Object.keys(check.findings).map((code) => severityOf(check, code, weights, protocol)));

function severityInProfile(check: Check, text: FindingText, profile: Profile, protocol?: Protocol): Severity {
  const { keeps, severities } = PROFILE_RULES[profile];
  if (keeps === 'essential' && !check.essential) return 'off';
  if (profile === 'strict' && text.strict) return text.strict;
  const { severity } = text;
  const recommended =
    typeof severity === 'string' ? severity : protocol ? severity[protocol] : worst(Object.values(severity));
  return severities[recommended];
}

const worst = (severities: Severity[]): Severity =>
  SEVERITIES.find((severity) => severities.includes(severity)) ?? 'off';

/** What must be gathered first, so that each can be. */
const DEPENDS_ON: Record<Need, readonly Need[]> = {
  a: [],
  aaaa: [],
  ptr: ['a', 'aaaa'],
  forwardOfPtr: ['ptr'],
  lists: ['a', 'aaaa'],
  connect: ['a', 'aaaa'],
  greeting: ['connect'],
  ehlo: ['greeting'],
  authInClear: ['ehlo'],
  starttls: ['ehlo'],
  tls: ['starttls'],
  injection: ['tls'],
  ehloInTls: ['tls'],
  obsoleteTls: ['ehlo'],
  relay: ['ehlo'],
  login: ['ehloInTls'],
  mailBeforeTls: ['ehlo'],
  ciphers: ['ehlo'],
  recipients: ['ehlo'],
  vrfy: ['ehlo'],
  bareLf: ['ehlo'],
  smuggling: ['ehlo'],
  tlsa: ['a', 'aaaa'],
  spfHelo: ['a', 'aaaa'],
  dnssec: [],
  soa: [],
  mx: [],
  apexA: [],
  apexAaaa: [],
  apexTxt: [],
  spf: ['a', 'aaaa'],
  spfRecords: ['spf'],
  dkim: [],
  dmarc: [],
  dmarcReports: ['dmarc'],
  mtaSts: [],
  mtaStsPolicy: ['mtaSts'],
  tlsRpt: [],
  mxTargets: ['mx'],
  domainLists: [],
};

/** All that these checks look at, closed over what it depends on: a check that is off costs no packet. */
export function needsOf(checks: readonly Check[]): Set<Need> {
  const needs = new Set<Need>();
  const add = (need: Need): void => {
    if (needs.has(need)) return;
    needs.add(need);
    DEPENDS_ON[need].forEach(add);
  };
  for (const { needs: wanted, raw = [] } of checks) [...wanted, ...raw].forEach(add);
  return needs;
}
