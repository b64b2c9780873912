import { expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/tls-certificate-consistent.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { certificateDer } from '../../certificates.js';
import { addressEvidence, endpointEvidence, failed, findingsOf, HOST, hostEvidence, tlsFacts } from '../../fixtures.js';

let [one, other] = ['', ''];
beforeAll(async () => {
  one = await certificateDer({ names: [HOST] });
  other = await certificateDer({ names: [HOST] });
});

/** A host with these endpoints at each of its addresses. */
const findings = (...addresses: EndpointEvidence[][]) =>
  findingsOf(
    check,
    hostEvidence({
      addresses: addresses.map((endpoints, index) => addressEvidence({ address: `203.0.113.${index + 1}`, endpoints })),
    }),
  );
const codes = (...addresses: EndpointEvidence[][]) => findings(...addresses).map(({ code }) => code);
const showing = (der: string, port = 25) => endpointEvidence({ port, tls: ok(tlsFacts({ chain: [der] })) });

test('fails', () => {
  expect(codes([showing(one), showing(other, 587)])).toEqual(['differs']);
  const [finding] = findings([showing(one)], [showing(one), showing(other, 465)]);
  expect(finding).toMatchObject({ code: 'differs', subject: { host: HOST } });
  expect(finding?.proof).toEqual([
    expect.stringContaining('203.0.113.1 port 25, 203.0.113.2 port 25: serial '),
    expect.stringContaining('203.0.113.2 port 465: serial '),
  ]);
});

test('passes', () => {
  expect(codes([showing(one), showing(one, 587)], [showing(one)])).toEqual(['ok']);
});

test('nothing to compare', () => {
  const broken = endpointEvidence({ port: 587, tls: failed('tls-failed') });
  expect(codes([showing(one), broken, endpointEvidence({ port: 465 })])).toEqual(['not-applicable']);
  expect(codes([])).toEqual(['not-applicable']);
});
