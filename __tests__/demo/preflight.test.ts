import type { Finding } from '../../src/checks/finding.js';
import { startDemo } from '../../src/demo/demo.js';
import { type Scenario, startFleet } from '../../src/demo/fleet.js';
import { liveNetwork } from '../../src/net/live.js';
import type { Network } from '../../src/net/network.js';
import type { Plan } from '../../src/plan/types.js';
import { preflight, reportOf } from '../../src/preflight.js';

/** Findings that are no pass, by host: `check/code` and the port where there is one, each once, in order. */
async function findingsOf(plan: Plan, network = liveNetwork(plan.network)): Promise<Record<string, string[]>> {
  const evidence = await preflight({ ...plan, timeoutMs: 60_000 }, network);
  const { findings } = reportOf(evidence, plan.policy);
  const bad = (host: string): Finding[] =>
    findings.filter(
      ({ subject, outcome }) => subject.host === host && (outcome === 'fail' || outcome === 'inconclusive'),
    );
  const shown = ({ check, code, reason, subject: { port } }: Finding): string =>
    [`${check}/${reason ?? code}`, ...(port ? [port] : [])].join(' ');
  return Object.fromEntries(plan.hosts.map(({ host }) => [host, [...new Set(bad(host).map(shown))].sort()]));
}

const everyPort = (finding: string): string[] => [25, 465, 587].map((port) => `${finding} ${port}`);

test('the demo finds what is wrong, and nothing else, without a pause', async () => {
  const demo = await startDemo();
  const live = liveNetwork(demo.plan.network);
  const pauses: number[] = [];
  const network: Network = {
    ...live,
    sleep(ms, signal) {
      if (!signal) pauses.push(ms);
      return live.sleep(ms, signal);
    },
  };
  const found = await findingsOf(demo.plan, network).finally(demo.stop);
  expect(found).toEqual({
    'mail.example.com': [],
    'no-ptr.example.com': ['ptr-exists/missing'],
    'office.example.com': [
      ...everyPort('banner-fqdn/differs-from-ptr'),
      'ptr-matches-fqdn/differs',
      'ptr-not-generic/dynamic',
    ],
    'banner.example.com': ['banner-fqdn/differs-from-expected 25'],
    'listed.example.com': ['dnsbl-address/listed'],
    'relay.example.com': ['open-relay/relays 25'],
    'in-clear.example.com': ['auth-needs-tls/advertised 587'],
    'no-tls.example.com': ['starttls-offered/missing 25'],
    'expired.example.com': everyPort('tls-certificate-expiry/expired'),
    'any-sender.example.com': [465, 587]
      .flatMap((port) => [`sender-restricted/foreign-domain ${port}`, `sender-restricted/other-user ${port}`])
      .sort(),
  });
  expect(pauses).toEqual([]);
});

const FURTHER: (Scenario & { finds: string[] })[] = [
  {
    host: 'null-sender.example.com',
    servers: { mx: { relay: 'by-null-sender' } },
    finds: ['open-relay/relays 25'],
  },
  {
    host: 'own-sender.example.com',
    servers: { mx: { relay: 'by-own-sender' } },
    finds: ['open-relay/relays 25'],
  },
  {
    host: 'until-data.example.com',
    servers: { mx: { relay: 'until-data' } },
    finds: ['open-relay/accepts-at-rcpt 25'],
  },
  {
    host: 'open-submission.example.com',
    servers: { submission: { relay: 'open' } },
    finds: ['auth-required/open 587'],
  },
  {
    host: 'injectable.example.com',
    servers: { mx: { starttls: 'injectable' } },
    finds: ['starttls-injection/commands 25'],
  },
  {
    host: 'broken.example.com',
    servers: { mx: { starttls: 'broken' } },
    finds: [
      'starttls-injection/not-gathered 25',
      'starttls-works/broken 25',
      'tls-certificate-expiry/tls-failed 25',
      'tls-certificate-name/tls-failed 25',
      'tls-certificate-trusted/tls-failed 25',
      'tls-versions/tls-failed 25',
    ],
  },
  {
    host: 'old-tls.example.com',
    servers: { submissions: { obsoleteTls: true } },
    finds: ['tls-versions/obsolete 465'],
  },
  {
    host: 'misnamed.example.com',
    certificate: { names: ['other.example.com'] },
    finds: everyPort('tls-certificate-name/mismatch'),
  },
  {
    host: 'too-early.example.com',
    certificate: { notBefore: new Date(Date.now() + 3_600_000) },
    finds: everyPort('tls-certificate-expiry/not-yet-valid'),
  },
  {
    host: 'own-domain.example.com',
    login: true,
    servers: { submission: { senderCheck: 'own-domain' } },
    finds: ['sender-restricted/other-user 587'],
  },
  {
    host: 'greylisting.example.com',
    servers: { mx: { greylist: true } },
    finds: [],
  },
];

test('further defects are found too', async () => {
  const fleet = await startFleet(FURTHER);
  const found = await findingsOf(fleet.plan).finally(fleet.stop);
  expect(found).toEqual(Object.fromEntries(FURTHER.map(({ host, finds }) => [host, finds])));
});
