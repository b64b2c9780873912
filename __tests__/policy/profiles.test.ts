import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/check.js';
import { CHECKS } from '../../src/checks/index.js';
import { enabledChecks, needsOf, severityOf, worstSeverity } from '../../src/policy/profiles.js';
import { checkSaying } from './checks.js';

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
    expect(severityOf(check, code, profile, protocol)).toBe(expected);
  });

  test('the worst of a check depends on the protocol', () => {
    const mild = checkSaying({ worse: check.findings['worse']!, minor: { severity: 'notice' } });
    expect(worstSeverity(mild, 'recommended', 'mx')).toBe('warning');
    expect(worstSeverity(mild, 'recommended', 'submissions')).toBe('error');
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
    expect(ids(enabledChecks([check, extra, silent], profile))).toEqual(expected);
  });

  test('all that there are now are essential', () => {
    expect(enabledChecks(CHECKS, 'essential')).toEqual([...CHECKS]);
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
