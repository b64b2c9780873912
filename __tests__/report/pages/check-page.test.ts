import { describe, expect, test } from '@jest/globals';
import { BY_USE, type Check } from '../../../src/checks/check.js';
import { CHECKS } from '../../../src/checks/index.js';
import { runChecks } from '../../../src/checks/runner.js';
import { ok } from '../../../src/evidence/slot.js';
import { type DomainEvidence, PROTOCOLS } from '../../../src/evidence/types.js';
import { inputNamed } from '../../../src/plan/inputs.js';
import { POLICY_FINDINGS } from '../../../src/policy/waivers.js';
import { docsOf } from '../../../src/report/pages/check-docs.js';
import { pageOf } from '../../../src/report/pages/check-page.js';
import { policyPage } from '../../../src/report/pages/policy-page.js';
import { referenceUrl } from '../../../src/report/references.js';
import { addressEvidence, domainEvidence, ehlo, endpointEvidence, hostEvidence, runEvidence } from '../../fixtures.js';

const check: Check = {
  id: 'some-check',
  topic: 'encryption',
  about: 'endpoint',
  on: ['mx', 'submissions'],
  essential: false,
  needs: ['tls'],
  raw: ['tls', 'ehlo'],
  title: 'All is well',
  why: 'It matters.',
  references: ['RFC 5321 §4.1', 'CVE-2011-0411', 'https://example.com/a_b', 'a book'],
  findings: {
    bad: {
      says: '{address} <is> bad | worse',
      fix: 'Do it: soon. Postfix: `a|b`. Exim: `c`. It helps.',
      severity: BY_USE,
    },
    worse: { says: 'Worse', fix: 'Stop.', severity: 'notice', strict: 'error' },
    also: { says: 'Also', fix: 'Stop.', severity: 'off', strict: 'warning' },
  },
  evaluate: () => ({ outcome: 'pass' }),
};

describe('the page of a check', () => {
  test('facts', () => {
    expect(pageOf(check).facts).toEqual([
      ['Topic', 'encryption'],
      ['Judges', 'each endpoint of each address'],
      ['Endpoints', 'mx (port 25, STARTTLS); submissions (port 465, TLS from the first byte)'],
      ['Looks at', 'the TLS handshake and the certificates in it; the reply to EHLO'],
      ['Made in', 'recommended, strict'],
    ]);
    const { facts } = pageOf({ ...check, about: 'host', needs: [], raw: [] });
    expect(facts.map(([name]) => name)).not.toContain('Endpoints');
    expect(facts).toContainEqual(['Looks at', 'what was given']);
  });
  test('the inputs that it needs', () => {
    const needs = (over: Partial<Check>) => pageOf({ ...check, ...over }).facts.find(([name]) => name === 'Needs')?.[1];
    expect(needs({})).toBeUndefined();
    expect(needs({ about: 'domain' })).toBe('`allowed-sender-domains`');
    expect(needs({ about: 'domain-selector', inputs: ['dkim-selectors'] })).toBe(
      '`allowed-sender-domains`; `dkim-selectors`',
    );
    expect(needs({ inputs: ['smuggling'] })).toBe('`smuggling`');
  });
  test('severities of each profile, by protocol where they differ', () => {
    expect(pageOf(check).codes.map(({ severities }) => severities)).toEqual([
      { essential: 'off', recommended: 'warning (mx), error (submissions)', strict: 'error' },
      { essential: 'off', recommended: 'notice', strict: 'error' },
      { essential: 'off', recommended: 'off', strict: 'warning' },
    ]);
    expect(pageOf({ ...check, essential: true }).codes[1]?.severities.essential).toBe('notice');
  });
  test('fixes by code, with what each server is told', () => {
    expect(pageOf(check).fixes).toEqual([
      { codes: ['bad'], says: 'Do it: soon.', servers: ['Postfix: `a|b`.', 'Exim: `c`. It helps.'] },
      { codes: ['worse', 'also'], says: 'Stop.', servers: [] },
    ]);
    expect(pageOf(check, 'also').fixes).toEqual([{ codes: ['also'], says: 'Stop.', servers: [] }]);
  });
  test('as Markdown', () => {
    const text = docsOf([check]).get('some-check.md')!;
    expect(text).toContain(
      '| `bad` | {address} \\<is\\> bad \\| worse | off | warning (mx), error (submissions) | error |',
    );
    expect(text).toContain('**`worse`, `also`**\n\nStop.');
    expect(text).toContain('- Postfix: `a|b`.\n- Exim: `c`. It helps.');
    expect(text).toContain('- [RFC 5321 §4.1](https://www.rfc-editor.org/rfc/rfc5321#section-4.1)');
    expect(text).toContain('- <https://example.com/a_b>\n- a book');
  });
});

test('without the inputs that its page names, a check does not apply', () => {
  const endpoints = PROTOCOLS.map((protocol) => endpointEvidence({ protocol, ehlo: ok(ehlo('STARTTLS')) }));
  const hosts = [hostEvidence({ addresses: [addressEvidence({ endpoints })] })];
  const outcomes = (one: Check, domains: DomainEvidence[]) =>
    runChecks([one], { run: runEvidence(), domains, hosts }).map(({ outcome }) => outcome);
  const needing = CHECKS.filter((one) => pageOf(one).facts.some(([name]) => name === 'Needs'));
  for (const one of needing) expect(outcomes(one, []).filter((outcome) => outcome !== 'not-applicable')).toEqual([]);
  const beside = needing.filter(({ inputs }) => inputs);
  for (const one of beside) expect(outcomes(one, [domainEvidence()])).toContain('not-applicable');
  expect(beside.flatMap(({ inputs = [] }) => inputs).filter((name) => !inputNamed(name))).toEqual([]);
});

test('the page of the policy tells each of its codes, and how to mend it', () => {
  const text = docsOf([]).get('policy.md')!;
  for (const code of Object.keys(POLICY_FINDINGS)) {
    expect(text).toMatch(new RegExp(`^\\| \`${code}\` \\| .* \\| warning \\| warning \\| warning \\|$`, 'm'));
    expect(text).toContain(`**\`${code}\`**`);
    expect(policyPage(code).codes).toMatchObject([{ code }]);
  }
  expect(text).not.toContain('References');
});

test('the table names every check and every code', () => {
  const table = docsOf(CHECKS).get('README.md')!;
  const rows = table.split('\n');
  for (const { id, findings } of CHECKS) {
    const row = rows.find((line) => line.includes(`[${id}](${id}.md)`));
    for (const code of Object.keys(findings)) expect(row).toContain(`\`${code}\``);
  }
});

test.each([
  ['RFC 5321', 'https://www.rfc-editor.org/rfc/rfc5321'],
  ['RFC 5321 §4.2', 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2'],
  ['RFC 5321 App. F.1', 'https://www.rfc-editor.org/rfc/rfc5321#appendix-F.1'],
  ['CVE-2011-0411', 'https://www.cve.org/CVERecord?id=CVE-2011-0411'],
  ['RFC 5321 §4.2](https://elsewhere.example)', undefined],
  ['https://www.spamhaus.org/pbl/', undefined],
])('%s is read at %s', (reference, url) => {
  expect(referenceUrl(reference)).toBe(url);
});
