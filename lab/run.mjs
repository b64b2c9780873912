/** Inside the namespaces that `run` made: lays the network, starts the servers, runs the scenarios, says what came of it. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CA_FILE } from './lib/certificates.mjs';
import { unshown } from './lib/coverage.mjs';
import { RESOLVERS } from './lib/dns.mjs';
import { DNSSEC_CONTROLS, selectorsOf } from './lib/domains.mjs';
import { MATCHES_ALLOWED, matches } from './lib/fail2ban.mjs';
import { confusionTable, judge } from './lib/judge.mjs';
import { DOMAIN, PASSWORD, usersOf } from './lib/mailboxes.mjs';
import { CLIENTS, STATE } from './lib/namespaces.mjs';
import { fallen, stopAll } from './lib/process.mjs';
import { layOut } from './lib/sites.mjs';
import { runTool } from './lib/tool.mjs';
import { SCENARIOS } from './scenarios.mjs';

/** Scenarios at a time. */
const WIDTH = 8;
/** A host that answers on 25 on behalf of the rest of the world. */
const CONTROLS = 'postfix.example.com:25, exim.example.com:25';

const inputsOf = ({ site, byAddress, resolver, login = true, inputs, ...scenario }) => ({
  // What was written when there were no other checks; a scenario with a domain of its own is judged by all.
  policy: scenario.zone ? 'recommended' : 'essential',
  hosts: byAddress ? site.addresses.map((address) => `${address} = ${site.fqdn}`).join('\n') : site.fqdn,
  'allowed-sender-domains': site.domains.join(', '),
  'treat-as-public': '192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24, 2001:db8::/32',
  'ca-file': CA_FILE,
  'egress-controls': CONTROLS,
  ...(login && { 'smtp-username': usersOf(site.domain)[0], 'smtp-password': PASSWORD }),
  ...(scenario.zone && {
    'dkim-selectors': selectorsOf(scenario).join(','),
    'dnssec-controls': DNSSEC_CONTROLS,
    nameservers: RESOLVERS.validating,
  }),
  ...(resolver && { nameservers: resolver }),
  ...inputs,
});

/** One scenario: `{name, says, problems, cells, seconds}`. */
async function play(scenario, round) {
  const {
    name,
    says,
    site,
    must,
    may,
    verdict = must.length > 0 ? 'failed' : 'passed',
    client = 'dual',
    entry = 'action',
  } = scenario;
  const logged = logOf(site).length;
  const { report, output, seconds, status } = await runTool(entry, client, inputsOf(scenario), `${name}.${round}`);
  if (!report)
    return { name, says, seconds, cells: [], problems: [`no report, exit status ${status}: ${output.slice(0, 2000)}`] };
  const { problems, cells } = judge(report, must, may);
  const wanted = verdict === 'failed' ? ['failed', 'inconclusive'] : [verdict];
  if (!wanted.includes(report.verdict)) problems.push(`the verdict is ${report.verdict}: ${report.says}`);
  if ((status === 0) !== (report.verdict === 'passed'))
    problems.push(`exit status ${status} with verdict ${report.verdict}`);
  // What the server still writes down or throws away.
  await sleep(300);
  problems.push(...banned(scenario, round, logged));
  for (let tries = 0; tries < 100 && site.server.left(site).length > 0; tries++) await sleep(300);
  problems.push(...site.server.left(site).map((what) => `left in queue or mailbox: ${what}`));
  return { name, says, seconds, cells, problems };
}

const brokeOn = ({ name, says }, error) => ({ name, says, seconds: 0, cells: [], problems: [String(error)] });

const logOf = ({ server, ...site }) =>
  server.log && existsSync(server.log(site)) ? readFileSync(server.log(site), 'latin1') : '';

/** What this run alone added to the server's log must not make fail2ban ban us. */
function banned({ name, site, allowListed }, round, before) {
  if (!site.server.log || allowListed) return [];
  const part = join(STATE, 'tool', `${name}.${round}`, 'server.log');
  writeFileSync(part, logOf(site).slice(before), 'latin1');
  const lines = matches(part, site.server.kind);
  return Object.values(CLIENTS)
    .flatMap(({ v4, v6 }) => [v4, v6].filter(Boolean))
    .map((address) => lines.filter((line) => line.includes(`[${address}]`)))
    .filter((own) => own.length > MATCHES_ALLOWED)
    .map((own) => `fail2ban would ban us for: ${own.join(' | ')}`);
}

/** That an empty mailbox proves something: mail that is sent does arrive. */
async function proveDelivery(laid) {
  const kinds = ['postfix', 'exim', 'opensmtpd'].map((kind) => laid.find(({ name }) => name === kind));
  const lacking = [];
  for (const { site } of kinds.filter(Boolean)) {
    const lines = [
      'EHLO lab.example.net',
      'MAIL FROM:<>',
      `RCPT TO:<postmaster@${DOMAIN}>`,
      'DATA',
      'Subject: proof\r\n\r\n.',
      'QUIT',
    ];
    await sendLines(site.addresses[0], lines);
    for (let tries = 0; tries < 300 && site.server.left(site).length === 0; tries++) await sleep(100);
    if (site.server.left(site).length === 0) lacking.push(site.server.kind);
  }
  return lacking;
}

function sendLines(host, lines) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: 25 });
    socket.on('data', (data) => {
      if (/^\d{3} .*\r\n$/m.test(data.toString()) && lines.length > 0) socket.write(`${lines.shift()}\r\n`);
    });
    socket.on('close', resolve).on('error', reject);
  });
}

async function playAll(laid, times) {
  const queue = Array.from({ length: times }, (_, round) => laid.map((scenario) => ({ scenario, round }))).flat();
  const results = [];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const result = await play(next.scenario, next.round).catch((error) => brokeOn(next.scenario, error));
      results.push(result);
      const { problems, name, says, seconds } = result;
      console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s): ${says}`);
      for (const problem of problems) console.log(`         ${problem}`);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  return results;
}

function readArguments(argv) {
  const options = { keep: false, times: 1, runs: undefined, names: [] };
  for (let word = argv.shift(); word !== undefined; word = argv.shift()) {
    if (word === '--keep') options.keep = true;
    else if (word === '--times') options.times = Number(argv.shift());
    else if (word === '--runs') options.runs = argv.shift();
    else if (SCENARIOS.some(({ name }) => name === word)) options.names.push(word);
    else throw new Error(`no such scenario: ${word}; there are ${SCENARIOS.map(({ name }) => name).join(' ')}`);
  }
  return options;
}

async function main() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
  process.on('exit', stopAll);
  const { keep, times, runs, names } = readArguments(process.argv.slice(2));
  const begun = Date.now();
  // Hosts that stand for the rest of the world are always there.
  const wanted = ({ name }) => names.length === 0 || names.includes(name);
  const laid = await layOut(SCENARIOS.filter((row) => wanted(row) || ['postfix', 'exim'].includes(row.name)));
  console.log(`${laid.length} hosts up after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  const results = await playAll(laid.filter(wanted), times);
  const cells = results.flatMap((result) => result.cells);
  const lacking = await proveDelivery(laid);
  const proofs = [lacking.map((kind) => `${kind} does not deliver, so that its empty mailbox proves nothing`)];
  if (names.length === 0) proofs.push(unshown([...new Set(cells.map(({ check }) => check))].sort(), SCENARIOS));
  for (const line of [...proofs.flat(), ...fallen().map((server) => `ended by itself: ${server}`)]) console.log(line);
  results.push(...proofs.map((problems) => ({ problems })));
  console.log(`\n${confusionTable(cells)}\n`);
  if (keep) {
    console.log(
      `left up until it is interrupted; servers: nsenter -a -t $(pgrep -f lab/run.mjs | tail -n 1); clients there: ip netns exec ${Object.keys(CLIENTS).join(' | ')}; files in ${STATE}`,
    );
    await new Promise(() => setInterval(() => {}, 60_000));
  }
  if (runs) cpSync(join(STATE, 'tool'), runs, { recursive: true });
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  console.log(`${((Date.now() - begun) / 1000).toFixed(0)} s\n${results.length - failed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

await main();
