import { describe, expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/implicit-tls.js';
import { failure, ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence, Role } from '../../../src/evidence/types.js';
import { judge } from '../../../src/policy/verdict.js';
import {
  addressEvidence,
  codesOf,
  endpointEvidence,
  failed,
  findingsOf,
  hostEvidence,
  tlsFacts,
} from '../../fixtures.js';

const hostThat = (over: Partial<EndpointEvidence>, roles: Role[] = [], others: EndpointEvidence[] = []) =>
  hostEvidence({
    roles,
    addresses: [
      addressEvidence({
        endpoints: [endpointEvidence({ protocol: 'submissions', port: 465, required: false, ...over }), ...others],
      }),
    ],
  });
const codes = (...args: Parameters<typeof hostThat>) => codesOf(check, hostThat(...args));

test('passes', () => {
  expect(codes({ tls: ok(tlsFacts()) })).toEqual(['ok']);
});

describe('fails', () => {
  test('greets in clear', () => {
    expect(codes({ tls: failure('protocol-garbage', 'greets in clear: 220 mail.example.com ESMTP') })).toEqual([
      'plaintext',
    ]);
  });

  test('closed, where submission is a named role', () => {
    expect(codes({ connect: failed('refused') }, ['submission'])).toEqual(['missing']);
    expect(codes({ connect: failed('timeout') }, ['submission'], [endpointEvidence()])).toEqual(['missing']);
  });
});

test('closed, and nobody asked for it', () => {
  expect(codes({ connect: failed('refused') })).toEqual(['not-applicable']);
  expect(codes({ connect: failed('refused') }, ['inbound'])).toEqual(['not-applicable']);
});

test('cannot tell', () => {
  expect(codes({ tls: failed('tls-failed') })).toEqual(['inconclusive: tls-failed']);
  expect(codes({ tls: failed('timeout') })).toEqual(['inconclusive: timeout']);
  expect(codes({ connect: failed('timeout') }, ['submission'])).toEqual(['inconclusive: timeout']);
  expect(codes({})).toEqual(['inconclusive: not-gathered']);
  expect(codes({ connect: failed('proxy-failed') })).toEqual(['inconclusive: proxy-failed']);
});

test('a port that is silent could be missing at worst', () => {
  const findings = findingsOf(check, hostThat({ connect: failed('timeout') }, ['submission']));
  const policy = {
    profile: 'essential',
    failOn: 'error',
    onInconclusive: 'fail',
    severities: {},
  } as const;
  const { findings: judged } = judge(findings, [check], { ...policy, waivers: [] }, '2026-01-15T12:00:00.000Z');
  expect(judged.map(({ severity }) => severity)).toEqual(['warning']);
});
