/** Worst first. */
export const SEVERITIES = ['error', 'warning', 'notice', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const PROFILES = ['essential', 'recommended', 'strict'] as const;
export type Profile = (typeof PROFILES)[number];
/** The profile of this name. */
export const profileNamed = (name: string): Profile | undefined => PROFILES.find((profile) => profile === name);
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export const ON_INCONCLUSIVE = ['fail', 'warn', 'ignore'] as const;

/** A finding that is accepted for a time. */
export interface Waiver {
  /** `check/code`, or a check. */
  finding: string;
  /** Where it holds; absent: everywhere. */
  host?: string;
  domain?: string;
  /** ISO date, the last day. */
  until?: string;
  reason: string;
  source: { file: string; line: number };
}

/** How a run is judged, as files and inputs say it. */
export interface PolicyInputs {
  profile: Profile;
  /** By `check/code` or by check; they come after the profile. */
  severities: Record<string, Severity>;
  waivers: Waiver[];
  failOn: (typeof FAIL_ON)[number];
  onInconclusive: (typeof ON_INCONCLUSIVE)[number];
}
