export const TOPICS = [
    'identity',
    'reputation',
    'session',
    'relay',
    'encryption',
    'login',
    'domains',
    'transport',
];
/** Servers among themselves take whatever TLS there is; mail programs insist (RFC 8314 §3.3). */
export const BY_USE = { mx: 'warning', submission: 'error', submissions: 'error' };
/** Names a check; the types of `seen` follow from `needs`. */
export const defineCheck = (check) => check;
