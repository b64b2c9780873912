export const PROFILES = ['essential', 'recommended', 'strict'];
export const FAIL_ON = ['error', 'warning', 'never'];
export const ON_INCONCLUSIVE = ['fail', 'warn', 'ignore'];
