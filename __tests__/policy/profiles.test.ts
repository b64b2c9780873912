import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/check.js';
import { CHECKS } from '../../src/checks/index.js';
import { enabledChecks, needsOf, severityOf, worstSeverity } from '../../src/policy/profiles.js';
import type { PolicyInputs, Profile } from '../../src/policy/types.js';
import { checkSaying } from './checks.js';

const RECOMMENDED = { profile: 'recommended', severities: {} } as const;

const check = checkSaying({
  bad: { severity: 'error' },
  worse: { severity: { mx: 'warning', submission: 'error', submissions: 'error' } },
  minor: { severity: 'notice' },
  silent: { severity: 'off', strict: 'warning' },
});

describe('severity', () => {
  test.each([
    ['bad', 'recommended', undefined, 'error'],
    ['worse', 'recommended', 'mx', 'warning'],
    ['worse', 'recommended', 'submission', 'error'],
    ['worse', 'recommended', undefined, 'error'],
    ['minor', 'essential', undefined, 'notice'],
    ['silent', 'recommended', undefined, 'off'],
    ['worse', 'strict', 'mx', 'error'],
    ['minor', 'strict', undefined, 'warning'],
    ['silent', 'strict', undefined, 'warning'],
    ['no such code', 'recommended', undefined, 'error'],
  ] as const)('%s in %s on %s: %s', (code, profile, protocol, expected) => {
    expect(severityOf(check, code, { profile, severities: {} }, protocol)).toBe(expected);
  });

  test('the worst of a check depends on the protocol', () => {
    const mild = checkSaying({ worse: check.findings['worse']!, minor: { severity: 'notice' } });
    expect(worstSeverity(mild, RECOMMENDED, 'mx')).toBe('warning');
    expect(worstSeverity(mild, RECOMMENDED, 'submissions')).toBe('error');
  });
});

describe('enabled checks', () => {
  const ids = (checks: readonly Check[]) => checks.map(({ id }) => id);
  const extra = checkSaying({ bad: { severity: 'notice' } }, { id: 'extra', essential: false });
  const silent = checkSaying({ quiet: { severity: 'off', strict: 'warning' } }, { id: 'silent', essential: false });

  test.each([
    ['essential', ['sample']],
    ['recommended', ['sample', 'extra']],
    ['strict', ['sample', 'extra', 'silent']],
  ] as const)('%s', (profile, expected) => {
    expect(ids(enabledChecks([check, extra, silent], { profile, severities: {} }))).toEqual(expected);
  });

  test('essential are those that say so', () => {
    const essential = CHECKS.filter((one) => one.essential);
    expect(enabledChecks(CHECKS, { profile: 'essential', severities: {} })).toEqual(essential);
  });

  test('an override turns a check off, or on from off', () => {
    const made = (profile: Profile, severities: PolicyInputs['severities']) =>
      ids(enabledChecks([check, extra, silent], { profile, severities }));
    expect(made('recommended', { sample: 'off' })).toEqual(['extra']);
    expect(made('recommended', { silent: 'notice' })).toEqual(['sample', 'extra', 'silent']);
    expect(made('essential', { 'extra/bad': 'error' })).toEqual(['sample', 'extra']);
    expect(made('recommended', { sample: 'off', 'sample/minor': 'notice' })).toEqual(['sample', 'extra']);
  });
});

describe('overrides', () => {
  test.each<[PolicyInputs['severities'], string, string]>([
    [{ 'sample/bad': 'notice' }, 'bad', 'notice'],
    [{ sample: 'warning' }, 'bad', 'warning'],
    [{ sample: 'warning', 'sample/bad': 'off' }, 'bad', 'off'],
    [{ 'sample/minor': 'error' }, 'bad', 'error'],
    [{ other: 'off' }, 'bad', 'error'],
    [{ sample: 'notice' }, 'worse', 'notice'],
  ])('%j: %s is %s', (severities, code, expected) => {
    for (const profile of ['recommended', 'strict'] as const)
      expect(severityOf(check, code, { profile, severities }, 'submission')).toBe(expected);
  });

  test('in the profile essential, a code of another check stays off beside the one that is turned on', () => {
    const extra = checkSaying({ bad: { severity: 'error' }, odd: { severity: 'error' } }, { essential: false });
    const weights = { profile: 'essential', severities: { 'sample/bad': 'warning' } } as const;
    expect([severityOf(extra, 'bad', weights), severityOf(extra, 'odd', weights)]).toEqual(['warning', 'off']);
  });
});

describe('needs', () => {
  const needs = (...ids: string[]) => [...needsOf(CHECKS.filter(({ id }) => ids.includes(id)))].sort();

  test.each([
    [[], []],
    [['host-resolves'], ['a', 'aaaa']],
    [['ptr-forward-confirmed'], ['a', 'aaaa', 'forwardOfPtr', 'ptr']],
    [['open-relay'], ['a', 'aaaa', 'connect', 'ehlo', 'greeting', 'relay']],
    [['auth-needs-tls'], ['a', 'aaaa', 'authInClear', 'connect', 'ehlo', 'greeting']],
    [['credentials-work'], ['a', 'aaaa', 'connect', 'ehlo', 'ehloInTls', 'greeting', 'login', 'starttls', 'tls']],
  ])('%s', (ids, expected) => {
    expect(needs(...ids)).toEqual(expected);
  });
});
