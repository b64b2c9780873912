import { createHash, X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import trusted from '../../../src/checks/encryption/tls-certificate-trusted.js';
import check from '../../../src/checks/transport/dane-tlsa.js';
import { mintAuthority } from '../../../src/demo/authority.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence, HostEvidence } from '../../../src/evidence/types.js';
import { DAY, derOf, IN_FORCE } from '../../certificates.js';
import {
  ADDRESS,
  answer,
  codesOf,
  ehlo,
  failed,
  HOST,
  hostWithStartTls,
  nxdomain,
  runEvidence,
  tlsFacts,
} from '../../fixtures.js';
import { mint } from '../../net/mint.js';

const RUN = runEvidence({ validating: ok(true) });
const STALE = 'ab'.repeat(32);
const NEXT = `3 1 1 ${STALE}`;

let leaf: string;
let issuer: string;
let foreign: string;
let expired: string;
beforeAll(async () => {
  const authority = await mintAuthority('Root');
  issuer = derOf(authority.cert);
  leaf = derOf((await authority.issue({ names: [HOST], ...IN_FORCE })).cert);
  foreign = derOf((await authority.issue({ names: ['mx.example.net'], ...IN_FORCE })).cert);
  expired = derOf((await authority.issue({ names: [HOST], notBefore: new Date(0), notAfter: new Date(DAY) })).cert);
});

const bytes = (der: string, selector: number) => {
  const raw = Buffer.from(der, 'base64');
  return selector === 0 ? raw : new X509Certificate(raw).publicKey.export({ type: 'spki', format: 'der' });
};
const record = (usage: number, selector: number, matching: number, der: string) => {
  const digest = ['', 'sha256', 'sha512'][matching];
  const data = bytes(der, selector);
  return `${usage} ${selector} ${matching} ${digest ? createHash(digest).update(data).digest('hex') : data.toString('hex')}`;
};
const host = (records: string[], endpoint: Partial<EndpointEvidence> = {}, over: Partial<HostEvidence> = {}) =>
  hostWithStartTls(
    {
      tls: ok(tlsFacts({ chain: [leaf, issuer], trust: 'unknown-issuer' })),
      tlsa: ok({ ...answer(`_25._tcp.${HOST}`, 'TLSA', ...records), ad: true }),
      ...endpoint,
    },
    { a: ok({ ...answer(HOST, 'A', ADDRESS), ad: true }), aaaa: ok({ ...nxdomain, ad: true }), ...over },
  );
const codes = (...args: Parameters<typeof host>) => codesOf(check, host(...args), RUN);

describe('usage 3', () => {
  test.each([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [1, 2],
  ])('selector %i, matching type %i', (selector, matching) => {
    expect(codes([record(3, selector, matching, leaf), `3 ${1 - selector} 1 ${STALE}`])).toEqual(['ok']);
    expect(codes([record(3, selector, matching, foreign), record(3, selector, matching, issuer)])).toEqual([
      'mismatch',
    ]);
  });

  test('neither name nor dates count', () => {
    for (const odd of [foreign, expired])
      expect(codes([record(3, 1, 1, odd), NEXT], { tls: ok(tlsFacts({ chain: [odd] })) })).toEqual(['ok']);
  });

  test('matches the leaf and nothing above it', () => {
    expect(codes([record(3, 1, 1, issuer), NEXT])).toEqual(['mismatch']);
  });
});

describe('usage 2', () => {
  const run = runEvidence({ validating: ok(true) });
  const at = (chain: string[], name = HOST) =>
    codesOf(check, host([record(2, 1, 1, issuer), NEXT], { tls: ok(tlsFacts({ chain })) }, { host: name }), {
      ...run,
      observedAt: new Date().toISOString(),
    });
  let now: string;
  let late: string;
  beforeAll(async () => {
    const authority = await mintAuthority('Other Root');
    issuer = derOf(authority.cert);
    now = derOf((await authority.issue({ names: [HOST] })).cert);
    late = derOf((await authority.issue({ names: [HOST], notAfter: new Date(Date.now() - DAY / 2) })).cert);
  });

  test('the authority is sent, has issued the leaf, and the leaf is in date and of the name', async () => {
    expect(at([now, issuer])).toEqual(['ok']);
    expect(at([now])).toEqual(['mismatch']);
    expect(at([leaf, issuer])).toEqual(['mismatch']);
    expect(at([late, issuer])).toEqual(['mismatch']);
    expect(at([now, issuer], 'other.example.net')).toEqual(['mismatch']);
  });

  test('whoever is no authority has issued nothing', async () => {
    const root = await mint('Root', { ca: true });
    for (const ca of [true, false]) {
      const between = await mint('Between', { issuer: root, ca });
      const chain = [await mint(HOST, { issuer: between, names: [HOST] }), between, root].map(({ cert }) =>
        derOf(cert),
      );
      issuer = chain[2]!;
      expect(at(chain)).toEqual([ca ? 'ok' : 'mismatch']);
    }
  });
});

describe('which records count', () => {
  test.each([
    ['usage 0 and 1 alone', () => [record(0, 0, 1, leaf), record(1, 1, 1, leaf)], ['unusable']],
    ['usage 1 beside good ones', () => [record(1, 1, 1, leaf), record(3, 1, 1, leaf), NEXT], ['unusable']],
    ['a digest that is cut short', () => ['3 1 1 abcd', record(3, 1, 1, leaf), NEXT], ['unusable']],
    ['an unknown matching type', () => [`3 1 3 ${STALE}`, record(3, 1, 1, leaf), NEXT], ['unusable']],
    [
      'the weaker digest matches, the stronger does not',
      () => [record(3, 1, 1, leaf), `3 1 2 ${STALE}${STALE}`],
      ['mismatch'],
    ],
    ['whole data beside a digest', () => [record(3, 1, 0, leaf), NEXT], ['ok']],
    ['one key', () => [record(3, 1, 1, leaf)], ['no-rollover']],
    ['one key by two digests', () => [record(3, 1, 1, leaf), record(3, 1, 2, leaf)], ['no-rollover']],
    ['one key by key and certificate', () => [record(3, 1, 1, leaf), record(3, 0, 1, leaf)], ['no-rollover']],
    ['none', () => [], ['missing']],
  ])('%s', (_, records, expected) => {
    expect(codes(records())).toEqual(expected);
  });
});

describe('what must be there beside them', () => {
  const good = () => [record(3, 1, 1, leaf), NEXT];
  test('a zone that is signed, and the addresses in one', () => {
    const insecure = { tlsa: ok(answer(`_25._tcp.${HOST}`, 'TLSA', ...good())) };
    expect(codes(good(), insecure)).toEqual(['unsigned']);
    expect(codes(good(), {}, { a: ok(answer(HOST, 'A', ADDRESS)) })).toEqual(['unsigned']);
    expect(codes(good(), {}, { a: failed('dns-servfail') })).toEqual(['inconclusive: dns-servfail']);
    expect(codes(good(), {}, { aaaa: undefined })).toEqual(['inconclusive: not-gathered']);
  });

  test('a resolver that validates', () => {
    for (const validating of [undefined, ok(false), failed('dns-timeout')])
      expect(codesOf(check, host(good()), runEvidence({ validating }))).toEqual([
        'inconclusive: resolver-not-validating',
      ]);
  });

  test('TLS', () => {
    expect(codes(good(), { ehlo: ok(ehlo('PIPELINING')), tls: undefined })).toEqual(['mismatch']);
    expect(codes(good(), { tls: failed('timeout') })).toEqual(['inconclusive: timeout']);
    expect(codes(good(), { tls: ok(tlsFacts()) })).toEqual(['inconclusive: tls-failed']);
    expect(codes(good(), { tlsa: failed('dns-servfail') })).toEqual(['inconclusive: dns-servfail']);
  });
});

test('authorities are asked about no certificate that TLSA records vouch for', () => {
  expect(codesOf(trusted, host([record(3, 1, 1, leaf)]), RUN)).toEqual(['not-applicable']);
  expect(codesOf(trusted, host([record(1, 1, 1, leaf)]), RUN)).toEqual(['unknown-issuer']);
  expect(codesOf(trusted, host([record(3, 1, 1, leaf)]), runEvidence())).toEqual(['unknown-issuer']);
});
