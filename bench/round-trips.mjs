/**
 * How many round trips the built tool takes for one good host with all three endpoints: `node bench/round-trips.mjs [runs]`.
 *
 * The host is the good one of the demo, 25 ms away in each direction (delay-proxy.mjs says what that models). The DNS is
 * not delayed. A round trip is what the link adds to the run, divided by its delay: the run behind a link without delay is
 * taken off, so that a slow machine does not count as a slow dialogue. The start of Node is in neither.
 */
import './typescript.mjs';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDelayProxy } from './delay-proxy.mjs';

const { startFleet, DOMAIN } = await import('../src/demo/fleet.ts');

const ONE_WAY_MS = 25;
const runs = Number(process.argv[2] ?? 5);
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
if (!existsSync(cli)) {
  console.log('dist/cli/index.js is not there: run `npm run build` first.');
  process.exit(0);
}

const fleet = await startFleet([{ host: `mail.${DOMAIN}`, login: true }]);
const { hosts, network, treatAsPublic } = fleet.plan;
const [{ host, ports, connect, login }] = hosts;
const route = (_address, port) => connect[Object.keys(ports).find((protocol) => ports[protocol] === port)];
const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-bench-'));
const roots = join(folder, 'roots.pem');
writeFileSync(roots, network.ca.join(''));

/** Report of one run behind a link with this delay. */
async function check(oneWayMs, withLogin, policy) {
  const proxy = await startDelayProxy(route, oneWayMs);
  const options = {
    'allowed-sender-domains': DOMAIN,
    nameservers: network.nameservers.map(({ host: server, port }) => `${server}:${port}`).join(','),
    proxy: `socks5://127.0.0.1:${proxy.port}`,
    'ca-file': roots,
    'treat-as-public': treatAsPublic.join(','),
    'ehlo-name': fleet.plan.ehloName,
    'egress-controls': 'off',
    policy,
    roles: 'inbound,submission',
    'report-json': '-',
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const secrets = { SMTP_PREFLIGHT_SMTP_USERNAME: login.username, SMTP_PREFLIGHT_SMTP_PASSWORD: login.password };
  const env = { ...process.env, ...(withLogin && secrets) };
  const child = spawn(process.execPath, [cli, 'check', host, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  proxy.stop();
  const text = Buffer.concat(stdout).toString();
  if (text === '') throw new Error(Buffer.concat(stderr).toString());
  return JSON.parse(text);
}

const rtt = 2 * ONE_WAY_MS;
const shown = (value, digits = 0) => value.toFixed(digits).padStart(9);
const medianOf = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

console.log(`One good host, three endpoints, two connections at a time; medians of ${runs} runs
                  no delay     ${rtt} ms  round trips  bound  verdict`);
for (const { name, withLogin, policy, bound } of [
  { name: 'essential', withLogin: false, policy: 'essential', bound: 20 },
  { name: 'essential, login', withLogin: true, policy: 'essential', bound: 20 },
  { name: 'strict, login', withLogin: true, policy: 'strict', bound: 30 },
]) {
  const pairs = [];
  for (let run = 0; run < runs; run++)
    pairs.push([await check(0, withLogin, policy), await check(ONE_WAY_MS, withLogin, policy)]);
  const near = medianOf(pairs.map(([{ durationMs }]) => durationMs));
  const far = medianOf(pairs.map(([, { durationMs }]) => durationMs));
  const trips = medianOf(pairs.map(([without, delayed]) => (delayed.durationMs - without.durationMs) / rtt));
  const held = trips <= bound ? 'held' : 'EXCEEDED';
  console.log(
    `  ${name.padEnd(16)} ${shown(near)} ${shown(far)}    ${shown(trips, 1)}  ${bound} ${held}  ${pairs[0][1].verdict}`,
  );
}
await fleet.stop();
rmSync(folder, { recursive: true });
