/**
 * Evidence: what was seen, as plain JSON, without judgement.
 *
 * Every observation is a {@link Slot}; a slot that is absent was never asked for. All text in here comes from servers and
 * name servers and is hostile: it is escaped only where it leaves the program (report/escape.ts).
 */
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
];
export const PROTOCOLS = ['mx', 'submission', 'submissions'];
export const ROLES = ['inbound', 'submission', 'outbound'];
