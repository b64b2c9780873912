import type { Evidence, HostEvidence, Reply } from '../../src/evidence/types.js';
import { buildReport } from '../../src/report/build.js';
import type { Counts, Explain, JudgedFinding, Report, VerdictWord } from '../../src/report/model.js';

/** Self-signed, for mail.example.com and *.example.org. */
export const CERTIFICATE =
  'MIIBtzCCAV2gAwIBAgIUSZOMIcsCHgaf4W/rIqmLJXea++UwCgYIKoZIzj0EAwIwGzEZMBcGA1UEAwwQbWFpbC5leGFtcGxlLmNvbTAeFw0yNjExMjQwNzUxNTZaFw0zNjExMjEwNzUxNTZaMBsxGTAXBgNVBAMMEG1haWwuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASSLM+CB2rzGdCRlL1U/kfhwuJSckK6rCAJvbicpRTV0h5bia0+9yI9g7pk2lxgl/gUAdwANrfDF0vZ+BCoYQP+o38wfTAdBgNVHQ4EFgQUeg1pSYIzjvs5nPSNyscpu7pTfMMwHwYDVR0jBBgwFoAUeg1pSYIzjvs5nPSNyscpu7pTfMMwDwYDVR0TAQH/BAUwAwEB/zAqBgNVHREEIzAhghBtYWlsLmV4YW1wbGUuY29tgg0qLmV4YW1wbGUub3JnMAoGCCqGSM49BAMCA0gAMEUCIQCVsfBN4RUx3CDnkKaTvHWcEslwjuz+dNkobldSSjy88QIgCdDlRxPjinWzuIsOpQC02CpYbsXBcRNlTo1SAYMK95I=';

const reply = (code: number, ...lines: string[]): Reply => ({ code, lines, ms: 12 });

/** A host in good order, that answers on ports 25 and 587. */
export function sampleHost(host = 'mail.example.com', address = '203.0.113.25'): HostEvidence {
  const ehlo = reply(250, `${host} at your service`, 'STARTTLS', 'SIZE 1000000');
  const endpoint = (protocol: 'mx' | 'submission', port: number) => ({
    protocol,
    port,
    required: true,
    connect: { ok: true as const, value: { ms: 4 } },
    greeting: { ok: true as const, value: reply(220, `${host} ESMTP Postfix`) },
    ehlo: {
      ok: true as const,
      value: { verb: 'EHLO' as const, reply: ehlo, keywords: { STARTTLS: '', SIZE: '1000000' } },
    },
    starttls: { ok: true as const, value: { reply: reply(220, 'go ahead') } },
    injection: { ok: true as const, value: { sent: 'NOOP', answer: null } },
    tls: {
      ok: true as const,
      value: {
        version: 'TLSv1.3',
        cipher: 'TLS_AES_256_GCM_SHA384',
        chain: [CERTIFICATE],
        trust: 'self-signed' as const,
        verify: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      },
    },
    obsoleteTls: { ok: false as const, error: { kind: 'timeout' as const, message: 'no answer in 5 s' } },
    transcript: [`S: 220 ${host} ESMTP Postfix`, 'C: EHLO probe.example.net', `S: 250 ${host} at your service`],
  });
  const answer = (name: string, type: string, data: string) => ({
    ok: true as const,
    value: { rcode: 'NOERROR' as const, records: [{ name, type, ttl: 3600, data }], ad: false },
  });
  return {
    kind: 'host',
    host,
    source: { file: 'hosts.txt', line: 3 },
    roles: ['inbound', 'submission'],
    declared: [],
    senderDomains: ['example.com'],
    loginGiven: false,
    a: answer(host, 'A', address),
    aaaa: { ok: true, value: { rcode: 'NOERROR', records: [], ad: false } },
    addresses: [
      {
        address,
        ptr: answer('25.113.0.203.in-addr.arpa', 'PTR', host),
        forwardOfPtr: { ok: true, value: { [host]: answer(host, 'A', address) } },
        lists: {
          ok: true,
          value: { 'zen.spamhaus.org': { ok: true, value: { rcode: 'NXDOMAIN', records: [], ad: false } } },
        },
        endpoints: [endpoint('mx', 25), endpoint('submission', 587)],
      },
    ],
  };
}

export const sampleEvidence = (...hosts: HostEvidence[]): Evidence => ({
  run: {
    kind: 'run',
    schemaVersion: 1,
    tool: { name: 'smtp-preflight', version: '0.1.0' },
    observedAt: '2026-06-12T10:00:00.000Z',
    durationMs: 2100,
    policy: { profile: 'recommended', failOn: 'error', onInconclusive: 'fail', severities: {}, waivers: [] },
    vantage: {
      ehloName: 'probe.example.net',
      resolvers: ['192.0.2.53'],
      proxied: false,
      egress25: 'open',
      lists: [{ zone: 'zen.spamhaus.org', gating: true, health: { ok: true, value: true } }],
      domainLists: [],
    },
  },
  domains: [],
  hosts,
});

/** A pass of `ptr-exists` on mail.example.com, but for what is given. */
export const finding = (given: Partial<JudgedFinding> = {}): JudgedFinding => ({
  check: 'ptr-exists',
  topic: 'identity',
  code: given.outcome === 'fail' ? 'missing' : 'ok',
  outcome: 'pass',
  severity: 'error',
  subject: { host: 'mail.example.com', address: '203.0.113.25' },
  says: 'Every address has a PTR record',
  proof: [],
  references: ['RFC 1912 §2.1'],
  ...given,
});

export function countsOf(findings: readonly JudgedFinding[]): Counts {
  const of = (test: (finding: JudgedFinding) => boolean) => findings.filter(test).length;
  const failed = (severity: string) => of((one) => one.outcome === 'fail' && one.severity === severity);
  return {
    error: failed('error'),
    warning: failed('warning'),
    notice: failed('notice'),
    inconclusive: of(({ outcome }) => outcome === 'inconclusive'),
    pass: of(({ outcome }) => outcome === 'pass'),
    notApplicable: of(({ outcome }) => outcome === 'not-applicable'),
    waived: 0,
  };
}

/** A report of these findings with the counts and the verdict of the default policy. */
export function reportOf(findings: JudgedFinding[], evidence = sampleEvidence(sampleHost())): Report {
  const counts = countsOf(findings);
  const grave = findings.some(({ outcome, severity }) => outcome === 'inconclusive' && severity === 'error');
  const verdict: VerdictWord =
    counts.error > 0
      ? 'failed'
      : grave || counts.pass + counts.warning + counts.notice === 0
        ? 'inconclusive'
        : 'passed';
  return buildReport(evidence, { findings, counts, verdict, says: `The policy recommended says ${verdict}.` });
}

/** Two hosts: one in order, one without PTR, with a wrong banner, an old TLS version and a few unknowns. */
export function sampleReport(): Report {
  const bad = sampleHost('mx2.example.com', '203.0.113.26');
  bad.addresses[0]!.ptr = { ok: true, value: { rcode: 'NXDOMAIN', records: [], ad: false } };
  bad.addresses[0]!.endpoints[0]!.greeting = { ok: true, value: reply(220, 'ip-10-0-3-7.internal ESMTP Postfix') };
  const at = (port?: number) => ({ host: 'mx2.example.com', address: '203.0.113.26', ...(port && { port }) });
  const unknown = { outcome: 'inconclusive' as const, code: 'inconclusive' };
  const tls = {
    check: 'tls-versions',
    topic: 'encryption',
    outcome: 'fail',
    code: 'obsolete',
    severity: 'warning',
  } as const;
  return reportOf(
    [
      finding(),
      finding({ check: 'open-relay', topic: 'relay', says: 'No mail is relayed for strangers' }),
      finding({ check: 'login-over-tls', topic: 'login', outcome: 'not-applicable', says: 'no login was given' }),
      finding({
        ...tls,
        subject: at(25),
        says: '203.0.113.26:25 accepts TLSv1',
        seen: 'TLSv1',
        wanted: 'TLSv1.2 or later',
      }),
      finding({
        ...tls,
        subject: at(587),
        says: '203.0.113.26:587 accepts TLSv1',
        seen: 'TLSv1',
        wanted: 'TLSv1.2 or later',
      }),
      finding({
        outcome: 'fail',
        subject: at(),
        says: '203.0.113.26 has no PTR record',
        seen: 'NXDOMAIN',
        wanted: 'mx2.example.com',
        proof: ['26.113.0.203.in-addr.arpa PTR: NXDOMAIN'],
        fix: 'Ask whoever gave you the address for this record:\n`26.113.0.203.in-addr.arpa. 3600 IN PTR mx2.example.com.`',
      }),
      finding({
        check: 'banner-fqdn',
        topic: 'session',
        outcome: 'fail',
        code: 'mismatch',
        subject: at(25),
        says: 'The greeting names `ip-10-0-3-7.internal`',
        seen: '220 ip-10-0-3-7.internal ESMTP Postfix',
        wanted: 'mx2.example.com',
        proof: ['S: 220 ip-10-0-3-7.internal ESMTP Postfix'],
        fix: 'Postfix: `myhostname = mx2.example.com` in main.cf, then `postfix reload`.',
        references: ['RFC 5321 §4.3.1'],
      }),
      finding({
        ...unknown,
        check: 'listed',
        topic: 'reputation',
        reason: 'resolver-refused',
        severity: 'warning',
        subject: { ...at(), list: 'zen.spamhaus.org' },
        says: 'zen.spamhaus.org refuses this resolver (127.255.255.254)',
      }),
      finding({
        ...unknown,
        check: 'open-relay',
        topic: 'relay',
        reason: 'greylisted',
        subject: at(25),
        says: '451 4.7.1 try later',
      }),
    ],
    sampleEvidence(sampleHost(), bad),
  );
}

const TEXTS: Record<string, { title: string; why: string }> = {
  'ptr-exists': {
    title: 'Every address has a PTR record',
    why: 'Gmail, GMX and others refuse mail from an address without one.',
  },
  'banner-fqdn': { title: 'The greeting names the host', why: 'It is the first thing that others see.' },
};
export const explain: Explain = (check) => TEXTS[check];

/** Hosts h0.example, h1.example… with `checks` checks each, of which the first half fails on those that `bad` picks. */
export function fleetReport(size: number, bad: (index: number) => boolean, hostile = '', checks = 8): Report {
  const hosts = Array.from({ length: size }, (_, index) => `h${index}.example`);
  const findings = hosts.flatMap((host, index) =>
    Array.from({ length: checks }, (_, number): JudgedFinding => {
      const subject = { host, address: '203.0.113.25', port: 25 };
      const check = `check-${number}`;
      if (!bad(index) || number >= checks / 2) return finding({ check, subject });
      const says = `${host} is wrong ${hostile}`;
      const pastes: JudgedFinding['pastes'] = [{ into: 'dns', text: `${host}. 3600 IN A 203.0.113.25` }];
      const proof = ['S: 220 x', 'C: EHLO y'];
      return finding({
        check,
        subject,
        outcome: 'fail',
        says,
        seen: 'x'.repeat(100),
        fix: `mend ${host}`,
        proof,
        pastes,
      });
    }),
  );
  return reportOf(findings, sampleEvidence(...hosts.map((host) => sampleHost(host))));
}
