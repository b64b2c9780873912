import { beforeAll, describe, expect, test } from '@jest/globals';
import check from '../../../src/checks/transport/mta-sts.js';
import { ok } from '../../../src/evidence/slot.js';
import type {
  DomainEvidence,
  EndpointEvidence,
  HostEvidence,
  HttpsAnswer,
  TlsFacts,
} from '../../../src/evidence/types.js';
import { certificateDer, DAY, IN_FORCE, OBSERVED } from '../../certificates.js';
import {
  answer,
  domainCodesOf,
  domainEvidence,
  domainFindingsOf,
  ehlo,
  failed,
  HOST,
  hostWithStartTls,
  nxdomain,
  tlsFacts,
} from '../../fixtures.js';

const txt = (...records: string[]) => ok(answer('_mta-sts.example.com', 'TXT', ...records));
const RECORD = txt('v=STSv1; id=20260101;');
const policyOf = ({ mode = 'enforce', mx = [HOST], more = '' }: { mode?: string; mx?: string[]; more?: string } = {}) =>
  [`version: STSv1`, `mode: ${mode}`, ...mx.map((name) => `mx: ${name}`), 'max_age: 604800', more].join('\r\n');
const page = (over: Partial<HttpsAnswer> = {}) =>
  ok<HttpsAnswer>({ verify: 'ok', status: 200, contentType: 'text/plain', body: policyOf(), ...over });
const domain = (over: Partial<DomainEvidence> = {}) =>
  domainEvidence({ mtaSts: RECORD, mtaStsPolicy: page(), mx: ok(answer('example.com', 'MX', `10 ${HOST}`)), ...over });
const codes = (evidence: DomainEvidence, hosts: HostEvidence[] = []) => domainCodesOf(check, evidence, hosts);

describe('record', () => {
  test.each([
    ['one', RECORD, 'ok'],
    ['with white space and an extension', txt('v=STSv1 ; id = abc123 ; x=1'), 'ok'],
    ['beside another TXT record', txt('v=spf1 -all', 'v=STSv1; id=1'), 'ok'],
    ['none', ok(nxdomain), 'missing'],
    ['of a wildcard', txt('v=spf1 -all'), 'missing'],
    ['two', txt('v=STSv1; id=1', 'v=STSv1; id=2'), 'record'],
    ['without id', txt('v=STSv1;'), 'record'],
    ['with an id of other characters', txt('v=STSv1; id=2026-01-01'), 'record'],
    ['with an id that is too long', txt(`v=STSv1; id=${'1'.repeat(33)}`), 'record'],
    ['in small letters', txt('v=stsv1; id=1'), 'record'],
    ['beside one of another version', txt('v=STSv2; id=2', 'v=STSv1; id=1'), 'ok'],
    ['behind a space', txt(' v=STSv1; id=1'), 'record'],
    ['without separator', txt('v=STSv1 id=1'), 'record'],
    ['unknown', failed('dns-servfail'), 'inconclusive: dns-servfail'],
  ])('%s', (_, mtaSts, code) => {
    expect(codes(domain({ mtaSts }))).toEqual([code]);
  });
});

describe('policy', () => {
  const body = (text: string) => page({ body: text });
  test.each([
    ['with a type parameter', page({ contentType: 'text/plain; charset=utf-8' }), 'ok'],
    ['with LF alone and unknown fields', body(policyOf({ more: 'x-y: z' }).replaceAll('\r', '')), 'ok'],
    ['in which a repeated field does not count', body(policyOf({ more: 'mode: none' })), 'ok'],
    ['in mode testing', body(policyOf({ mode: 'testing' })), 'testing'],
    ['in mode none', body(policyOf({ mode: 'none', mx: [] })), 'missing'],
    ['redirected', page({ status: 301 }), 'policy-unreachable'],
    ['not found', page({ status: 404 }), 'policy-unreachable'],
    ['put off', page({ status: 503 }), 'inconclusive: temporary-failure'],
    ['refused to those who ask often', page({ status: 429 }), 'inconclusive: throttled'],
    ['on a closed port', failed('refused'), 'policy-unreachable'],
    ['without TLS', failed('tls-failed'), 'policy-unreachable'],
    ['as a page', page({ contentType: 'text/html' }), 'policy-invalid'],
    ['that does not end', page({ truncated: true }), 'policy-invalid'],
    ['empty', body(''), 'policy-invalid'],
    ['of another version', body(policyOf().replace('STSv1', 'STSv2')), 'policy-invalid'],
    ['of an unknown mode', body(policyOf({ mode: 'enforced' })), 'policy-invalid'],
    ['without max_age', body(policyOf().replace('max_age: 604800', '')), 'policy-invalid'],
    ['for too long', body(policyOf().replace('604800', '31557601')), 'policy-invalid'],
    ['without mx', body(policyOf({ mx: [] })), 'policy-invalid'],
    ['with an address for mx', body(policyOf({ mx: [`<${HOST}>`] })), 'policy-invalid'],
    ['with a line that is none', body(policyOf({ more: 'hello' })), 'policy-invalid'],
    ['behind an expired certificate', page({ verify: 'CERT_HAS_EXPIRED', status: 0 }), 'certificate'],
    ['behind silence', failed('timeout'), 'inconclusive: timeout'],
    ['behind a name that cannot be looked up', failed('dns-servfail'), 'inconclusive: dns-servfail'],
    ['that was not fetched', undefined, 'inconclusive: not-gathered'],
  ])('%s', (_, mtaStsPolicy, code) => {
    expect(codes(domain({ mtaStsPolicy }))).toEqual([code]);
  });

  test('the number of a line that is none counts the empty ones', () => {
    const [finding] = domainFindingsOf(check, domain({ mtaStsPolicy: body('version: STSv1\n\n\nhello\n') }));
    expect(finding?.says).toContain('line 4 is');
  });
});

describe('MX', () => {
  const covered = (mx: string[], ...targets: string[]) =>
    codes(
      domain({
        mtaStsPolicy: page({ body: policyOf({ mx }) }),
        mx: ok(answer('example.com', 'MX', ...targets.map((target) => `10 ${target}`))),
      }),
    );
  test.each([
    [['MAIL.example.com'], ['mail.example.com'], 'ok'],
    [['*.example.com'], ['mail.example.com', 'mx2.example.com'], 'ok'],
    [['*.example.com'], ['a.mail.example.com'], 'mx-not-covered'],
    [['*.example.com'], ['example.com'], 'mx-not-covered'],
    [['mail.example.com'], ['mail.example.com', 'mx2.example.com'], 'mx-not-covered'],
    [['example.com'], [], 'ok'],
  ])('%j for %j: %s', (mx, targets, code) => {
    expect(covered(mx, ...targets)).toEqual([code]);
  });

  test('a pass claims nothing of MX that were not visited', () => {
    const says = (hosts: HostEvidence[]) => domainFindingsOf(check, domain(), hosts)[0]?.says;
    expect(says([])).toContain(HOST);
    expect(says([])).not.toBe(check.title);
  });

  test('a domain that takes no mail needs no policy', () => {
    expect(codes(domain({ mtaSts: ok(nxdomain), mx: ok(answer('example.com', 'MX', '0 .')) }))).toEqual([
      'not-applicable',
    ]);
  });
});

describe('live MX', () => {
  let good: string;
  let other: string;
  let old: string;
  beforeAll(async () => {
    good = await certificateDer({ names: [HOST], ...IN_FORCE });
    other = await certificateDer({ names: ['mx.example.net'], ...IN_FORCE });
    old = await certificateDer({
      names: [HOST],
      notBefore: new Date(OBSERVED - 9 * DAY),
      notAfter: new Date(OBSERVED - DAY),
    });
  });
  const at = (endpoint: Partial<EndpointEvidence>) => codes(domain(), [hostWithStartTls(endpoint)]);
  const tls = (over: Partial<TlsFacts>) => ({ tls: ok(tlsFacts({ chain: [good], ...over })) });

  test('what a sender that enforces the policy would deliver to', () => {
    expect(at(tls({}))).toEqual(['ok']);
    expect(at(tls({ trust: 'self-signed' }))).toEqual(['mx-certificate']);
    expect(at(tls({ chain: [other] }))).toEqual(['mx-certificate']);
    expect(at(tls({ chain: [old] }))).toEqual(['mx-certificate']);
    expect(at(tls({ version: 'TLSv1.1' }))).toEqual(['mx-certificate']);
    expect(at(tls({ chain: [] }))).toEqual(['mx-certificate']);
    expect(at(tls({ chain: ['AAAA'] }))).toEqual(['inconclusive: protocol-garbage']);
    expect(at({ ehlo: ok(ehlo('PIPELINING')) })).toEqual(['mx-certificate']);
    expect(at({ tls: failed('timeout') })).toEqual(['inconclusive: timeout']);
    expect(at({})).toEqual(['inconclusive: not-gathered']);
  });

  test('a host that is not an MX, and a submission port, do not count', () => {
    const bad = tls({ trust: 'self-signed' });
    const host = 'smtp.example.com';
    expect(codes(domain({ hosts: [host] }), [hostWithStartTls(bad, { host })])).toEqual(['ok']);
    expect(codes(domain(), [hostWithStartTls({ ...bad, protocol: 'submission', port: 587 })])).toEqual(['ok']);
  });

  test('all that is wrong is told at once', () => {
    const mtaStsPolicy = page({ body: policyOf({ mode: 'testing' }) });
    const mx = ok(answer('example.com', 'MX', `10 ${HOST}`, '20 mx2.example.com'));
    const host = hostWithStartTls(tls({ trust: 'unknown-issuer' }));
    expect(codes(domain({ mtaStsPolicy, mx }), [host])).toEqual(['mx-not-covered', 'mx-certificate', 'testing']);
  });
});
