import { describe, expect, test } from '@jest/globals';
import type { Check, ScopeOf } from '../../src/checks/check.js';
import { ok } from '../../src/evidence/slot.js';
import type { Reply } from '../../src/evidence/types.js';
import {
  codesOf,
  domainEvidence,
  domainFindingsOf,
  endpointEvidence,
  failed,
  findingsOf,
  hostEvidence,
  hostWith,
  reply,
  runEvidence,
} from '../fixtures.js';
import { checkSaying } from '../policy/checks.js';

const sample = (over: Partial<Check>) => checkSaying({ bad: { severity: 'error' } }, over);
const host = hostWith(endpointEvidence());

describe('our own defects are told and never thrown', () => {
  test.each<[string, Partial<Check>]>([
    ['thrown', { evaluate: () => JSON.parse('{') }],
    ['thrown by excludes', { excludes: () => JSON.parse('{') }],
    ['no verdict', { evaluate: () => [] }],
    ['unknown code', { evaluate: () => ({ outcome: 'fail', code: 'typo' }) }],
    [
      'unknown open code',
      { evaluate: () => ({ outcome: 'inconclusive', reason: 'timeout', message: '', couldBe: 'typo' }) },
    ],
  ])('%s', (_, over) => {
    expect(codesOf(sample(over), host)).toEqual(['inconclusive: internal']);
  });

  test('thrown by what there is to copy', () => {
    const text = { says: 'It is bad', fix: 'Mend it.', severity: 'error', pastes: () => JSON.parse('{') } as const;
    const check = sample({ findings: { bad: text }, evaluate: () => ({ outcome: 'fail', code: 'bad' }) });
    expect(codesOf(check, host)).toEqual(['inconclusive: internal']);
  });
});

describe('needs', () => {
  const check = sample({
    needs: ['greeting', 'ehlo'] as never,
    evaluate: (seen: { greeting: Reply }) => ({ outcome: 'pass', seen: seen.greeting.lines[0] }),
  });

  test('missing', () => {
    expect(codesOf(check, host)).toEqual(['inconclusive: not-gathered']);
  });
  test('failed', () => {
    expect(codesOf(check, hostWith(endpointEvidence({ ehlo: failed('timeout') })))).toEqual(['inconclusive: timeout']);
  });
  test('there', () => {
    const ehlo = ok({ verb: 'EHLO' as const, reply: reply(250, 'x'), keywords: {} });
    const [finding] = findingsOf(check, hostWith(endpointEvidence({ ehlo })));
    expect(finding).toMatchObject({ code: 'ok', says: check.title, seen: 'mail.example.com ESMTP Postfix' });
  });
});

describe('a port that does not answer', () => {
  const closed = (required: boolean) => hostWith(endpointEvidence({ required, connect: failed('refused') }));

  test('is not checked where no role requires it', () => {
    expect(codesOf(sample({}), closed(false))).toEqual(['not-applicable']);
    expect(codesOf(sample({}), closed(true))).toEqual(['ok']);
  });
  test.each(['refused', 'timeout', 'unreachable', 'no-ipv6'] as const)('is closed: %s', (kind) => {
    const silent = hostWith(endpointEvidence({ required: false, connect: failed(kind) }));
    expect(codesOf(sample({}), silent)).toEqual(['not-applicable']);
  });
  test.each(['budget', 'proxy-failed', 'egress-blocked', 'internal'] as const)('is not known: %s', (kind) => {
    const unasked = hostWith(endpointEvidence({ required: false, connect: failed(kind) }));
    expect(codesOf(sample({}), unasked)).toEqual([`inconclusive: ${kind}`]);
  });
  test('is judged where it does answer, whether it has to or not', () => {
    const open = hostWith(endpointEvidence({ required: false, connect: ok({ ms: 1 }) }));
    expect(codesOf(sample({}), open)).toEqual(['ok']);
  });
  test('is for the check to judge that says so', () => {
    expect(codesOf(sample({ judgesClosedPorts: true }), closed(false))).toEqual(['ok']);
  });
});

test('one finding a subject: host, address, list, endpoint', () => {
  const run = runEvidence({
    lists: ['a.example', 'b.example'].map((zone) => ({ zone, gating: true, health: ok(true) })),
  });
  const subjects = (about: Check['about']) => findingsOf(sample({ about }), host, run).map(({ subject }) => subject);
  const at = { host: 'mail.example.com', address: '203.0.113.25' };
  expect(subjects('host')).toEqual([{ host: 'mail.example.com' }]);
  expect(subjects('address')).toEqual([at]);
  expect(subjects('list')).toEqual([
    { ...at, list: 'a.example' },
    { ...at, list: 'b.example' },
  ]);
  expect(subjects('endpoint')).toEqual([{ ...at, port: 25, protocol: 'mx' }]);
});

describe('a check of sender domains', () => {
  const kinds = ['domain', 'domain-address', 'domain-selector', 'domain-list', 'domain-endpoint'] as const;

  test.each(kinds)('%s does not apply to a host that has none, and names the input that is wanted', (about) => {
    const check = sample({ about, excludes: (scope) => (scope as ScopeOf<'domain'>).domain.domain });
    expect(findingsOf(check, host)).toMatchObject([
      {
        code: 'not-applicable',
        subject: { host: 'mail.example.com' },
        says: expect.stringContaining('`allowed-sender-domains`'),
      },
    ]);
  });

  test('is asked of the domains alone where there are some', () => {
    expect(domainFindingsOf(sample({ about: 'domain' }), domainEvidence(), [host])).toMatchObject([
      { code: 'ok', subject: { domain: 'example.com' } },
    ]);
  });
});

test('an endpoint check keeps to its protocols', () => {
  expect(codesOf(sample({ on: ['submission'] }), host)).toEqual([]);
});

test('texts are filled from the verdict and the subject', () => {
  const check = sample({ evaluate: () => ({ outcome: 'fail', code: 'bad', values: { detail: 'on {host}' } }) });
  const [finding] = findingsOf(
    { ...check, findings: { bad: { ...check.findings['bad']!, fix: '{address} {gap}' } } },
    host,
  );
  expect(finding).toMatchObject({ says: 'bad on {host}', fix: '203.0.113.25 {gap}' });
});

test('no address, no finding about one', () => {
  expect(codesOf(sample({ about: 'address' }), hostEvidence({ addresses: [] }))).toEqual([]);
});
