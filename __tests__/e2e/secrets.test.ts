import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mintAuthority } from '../../src/demo/authority.js';
import { type DnsServer, startDnsServer } from '../../src/demo/dns-server.js';
import type { Report } from '../../src/report/model.js';
import { type SocksServer, socksServer } from '../net/socks-server.js';
import { type FakeGitHub, startGitHub } from '../servers/github.js';
import type { ScriptedServer } from '../servers/smtp.js';
import { runBundle } from './spawn.js';
import { runStep } from './step.js';
import { disguises, talkativeDns, talkativeSmtp } from './talkative.js';

const HOST = 'mail.example.com';
const ADDRESS = '198.51.100.25';
const USER = 'Robot.Sender@example.com';
const PASSWORD = 'correct h\u00f6rse & <battery>';
const DQS_KEY = 'DqsKey0123456789';
const ABUSIX_KEY = 'AbusixKey0123456789';
const PROXY_PASSWORD = 'proxy @staple';
const TOKEN = 'ghs_TokenOfTheStep0123456789';

const base64 = (text: string) => Buffer.from(text).toString('base64');
/** As they are, and as they are seen on the way: domain names and mailboxes lose their capitals. */
const SECRETS = [
  ...[USER, DQS_KEY, ABUSIX_KEY].flatMap((secret) => [secret, secret.toLowerCase()]),
  ...[PASSWORD, TOKEN, PROXY_PASSWORD, base64(USER), base64(PASSWORD), base64(`\0${USER}\0${PASSWORD}`)],
].flatMap(disguises);

const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-'));
/** What the SMTP servers were told of secrets. */
const told = new Set<string>();
let github: FakeGitHub;
let dns: DnsServer;
let proxy: SocksServer;
let servers: ScriptedServer[];

beforeAll(async () => {
  const authority = await mintAuthority('Test root');
  const { key, chain } = await authority.issue({ names: [HOST, 'mail2.example.com'] });
  const tls = { key, cert: chain };
  writeFileSync(join(folder, 'ca.pem'), authority.cert);
  [github, dns, proxy, servers] = await Promise.all([
    startGitHub(),
    startDnsServer(talkativeDns(HOST, ADDRESS, [DQS_KEY, ABUSIX_KEY])),
    socksServer({ credentials: ['robot', PROXY_PASSWORD] }),
    Promise.all([undefined, 'PLAIN' as const, 'LOGIN' as const].map((auth) => talkativeSmtp(HOST, told, tls, auth))),
  ]);
  const [mx, submission, another] = servers.map(({ address, port }) => `${address}:${port}`);
  // Two hosts, since a login is tried by one mechanism on each.
  writeFileSync(
    join(folder, 'mail.yml'),
    `hosts:
  - { host: ${HOST}, addresses: [${ADDRESS}], connect: { mx: "${mx}", submission: "${submission}" }, ports: { mx: 25, submission: 587 } }
  - { host: mail2.example.com, addresses: [198.51.100.26], connect: { submission: "${another}" }, ports: { submission: 587 } }
sender-domains: [example.com]
`,
  );
});
beforeEach(() => {
  github.comments.length = 0;
  github.refuse = {};
});
afterAll(async () => {
  proxy.stop();
  await Promise.all([github.stop(), dns.stop(), ...servers.map((server) => server.close())]);
});

/** What the Action and the shell are both told. */
const inputs = () => ({
  config: 'mail.yml',
  'dkim-selectors': 's1',
  'smtp-username': USER,
  'smtp-password': PASSWORD,
  'spamhaus-dqs-key': DQS_KEY,
  'abusix-key': ABUSIX_KEY,
  proxy: `socks5://robot:${encodeURIComponent(PROXY_PASSWORD)}@127.0.0.1:${proxy.port}`,
  nameservers: `${dns.host}:${dns.port}`,
  'treat-as-public': '198.51.100.0/24',
  'ca-file': 'ca.pem',
  'egress-controls': 'off',
});

/** All files that a run left in the folder, and what it said. */
function outputsOf(prefix: string, said: Record<string, string>): Record<string, string> {
  const files = readdirSync(folder).filter((name) => name.startsWith(prefix));
  return { ...said, ...Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) };
}

/** `output: secret` for each that is in one. */
const leaksIn = (outputs: Record<string, string>): string[] =>
  Object.entries(outputs).flatMap(([name, text]) =>
    SECRETS.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`),
  );

/** The runner takes these lines for itself: they tell it what to mask. */
const withoutMasks = (log: string): string => log.replace(/^::add-mask::.*\n/gm, '');

const filesOf = (prefix: string) => ({
  'report-json': `${prefix}-report.json`,
  'evidence-file': `${prefix}-evidence.ndjson`,
  'sarif-file': `${prefix}-report.sarif`,
  'junit-file': `${prefix}-junit.xml`,
});

const step = async (run: number) => {
  const given = { ...inputs(), 'github-token': TOKEN, 'comment-key': 'mail' };
  const { status, out, err } = await runStep({ ...given, ...filesOf(`${run}`) }, { folder, run, github });
  expect(status).toBe(1);
  return { masked: out, outputs: outputsOf(`${run}-`, { log: withoutMasks(out), err }) };
};

test('no secret is in any output of the Action, whoever repeats it', async () => {
  const { masked, outputs } = await step(1);
  expect([...told]).toEqual(expect.arrayContaining([USER, PASSWORD, base64(`\0${USER}\0${PASSWORD}`)]));
  expect([...told]).toEqual(expect.arrayContaining([base64(USER), base64(PASSWORD)]));
  expect(proxy.asked).not.toEqual([]);
  for (const secret of [PASSWORD, TOKEN]) expect(masked).toContain(`::add-mask::${secret}\n`);

  const files = ['event.json', 'evidence.ndjson', 'junit.xml', 'output', 'report.json', 'report.sarif', 'summary'];
  expect(Object.keys(outputs)).toEqual(['log', 'err', ...files.map((name) => `1-${name}`)]);
  const { findings } = JSON.parse(outputs['1-report.json']!) as Report;
  const listed = findings.filter(({ code }) => code === 'listed').map(({ subject }) => subject.list);
  expect(new Set(listed)).toEqual(new Set(['zen.spamhaus.org', 'dbl.spamhaus.org']));
  const [comment] = github.comments;
  expect(comment?.body).toContain('&#42;&#42;&#42;');
  expect(leaksIn({ ...outputs, comment: comment!.body })).toEqual([]);
});

test('a token that GitHub repeats is in no output of the Action', async () => {
  for (const method of ['POST', 'PATCH']) github.refuse[method] = { status: 500, message: `no such token as ${TOKEN}` };
  const { outputs } = await step(2);
  expect(outputs['log']).toMatch(/^::warning::.*no such token as \*\*\*$/m);
  expect(leaksIn(outputs)).toEqual([]);
});

test('no secret is in what the Action says of wrong inputs', async () => {
  const wrong = {
    'smtp-username': USER,
    'spamhaus-dqs-key': `${DQS_KEY}.`,
    'abusix-key': `${ABUSIX_KEY}.`,
    proxy: `http://robot:${encodeURIComponent(PROXY_PASSWORD)}@localhost`,
    dnsbl: `${DQS_KEY}.zen.dq.spamhaus.net, ${ABUSIX_KEY}.combined.mail.abusix.zone`,
    'github-token': TOKEN,
  };
  const { status, out, err } = await runStep({ hosts: HOST, ...wrong }, { folder, run: 3, github });
  expect(status).toBe(1);
  const places = [...out.matchAll(/^::error [^:]*::([\w-]+): /gm)].map(([, place]) => place);
  expect(new Set(['github-token', ...places])).toEqual(new Set(Object.keys(wrong)));
  expect(leaksIn(outputsOf('3-', { log: withoutMasks(out), err }))).toEqual([]);
});

test('no secret is in any output of the shell, whoever repeats it', async () => {
  const env = Object.fromEntries(
    Object.entries({ ...inputs(), ...filesOf('shell') }).map(([name, value]) => [
      `SMTP_PREFLIGHT_${name.toUpperCase().replaceAll('-', '_')}`,
      value,
    ]),
  );
  const { status, out, err } = await runBundle('cli', ['check'], { env, cwd: folder });
  expect(status).toBe(1);
  const again = await runBundle('cli', ['report', '--from', 'shell-evidence.ndjson', '--report-json', '-'], {
    cwd: folder,
  });
  const outputs = outputsOf('shell-', { out, err, again: again.out, againErr: again.err });
  expect(Object.values(outputs).every((text) => text === again.err || text.length > 0)).toBe(true);
  expect(outputs['shell-evidence.ndjson']).toContain('***');
  expect(leaksIn(outputs)).toEqual([]);
});
