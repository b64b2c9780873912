/** Why something could not be told. The words are part of the public report format. */
export const REASONS = [
  'timeout',
  'refused',
  'unreachable',
  'egress-blocked',
  'throttled',
  'temporary-failure',
  'greylisted',
  'client-rejected',
  'sender-rejected',
  'accept-all',
  'dns-servfail',
  'dns-timeout',
  'resolver-refused',
  'list-dead',
  'resolver-not-validating',
  'no-ipv6',
  'protocol-garbage',
  'tls-failed',
  'budget',
  'proxy-failed',
  'not-gathered',
  'internal',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Failure {
  kind: Reason;
  message: string;
}

export type Slot<T> = { ok: true; value: T } | { ok: false; error: Failure };
