import openRelay from '../../src/checks/relay/open-relay.js';
import { runChecks } from '../../src/checks/runner.js';
import greetingAccepts from '../../src/checks/session/greeting-accepts.js';
import smtpReachable from '../../src/checks/session/smtp-reachable.js';
import { startDnsServer } from '../../src/demo/dns-server.js';
import { valueIn } from '../../src/evidence/slot.js';
import { gather } from '../../src/gather/gather.js';
import { liveNetwork } from '../../src/net/live.js';
import type { Network } from '../../src/net/network.js';
import type { Need } from '../../src/plan/types.js';
import { conversation, type Peer, scriptedSmtp } from '../servers/smtp.js';
import { ADDRESS, HOST, planOf, type Stage, soundServer, tlsFor, visit } from './visit.js';

const needs = new Set<Need>(['a', 'aaaa', 'ptr', 'connect', 'greeting', 'ehlo', 'relay']);
const OTHER = 'mx2.example.com';

/** Two hosts that both have {@link ADDRESS}, on one scripted port 25, or the second on a port of its own. */
async function visitTwo({ wrap = (network: Network) => network, answers = {}, ownPorts = false }) {
  const servers = await Promise.all((ownPorts ? [1, 2] : [1]).map(() => scriptedSmtp(soundServer(answers))));
  const dns = await startDnsServer({ [HOST]: { A: [ADDRESS] }, [OTHER]: { A: [ADDRESS] } });
  const [sample] = planOf({}).hosts;
  const hosts = [HOST, OTHER].map((host, index) => {
    const { address, port } = servers[index] ?? servers[0]!;
    return { ...sample!, host, ports: { mx: 25 }, connect: { mx: { address, port } } };
  });
  const plan = planOf({ needs, hosts, network: { nameservers: [dns], ca: [] } });
  const evidence = await gather(plan, wrap(liveNetwork(plan.network))).finally(() => dns.stop());
  for (const server of servers) await server.close();
  return { evidence, heard: servers.flatMap(({ heard }) => heard) };
}

test('two hosts on one address are visited one after the other, and share the four refusals', async () => {
  let open = 0;
  let most = 0;
  const { evidence, heard } = await visitTwo({
    wrap: (network) => ({
      ...network,
      async connect(to) {
        const connected = await network.connect(to);
        if (!connected.ok) return connected;
        most = Math.max(most, ++open);
        const { value } = connected;
        const end = value.end.bind(value);
        value.end = () => {
          open--;
          end();
        };
        return connected;
      },
    }),
  });
  expect(heard.flat().filter((line) => /^RCPT TO:.*example\.org/.test(line))).toHaveLength(4);
  expect(most).toBe(1);
  const relays = evidence.hosts.map(({ addresses }) => valueIn(addresses[0]!.endpoints[0]!.relay));
  const [first, second] = relays[0]?.askedFor === undefined ? relays : [...relays].reverse();
  expect(first).toMatchObject({ skipped: [], attempts: { length: 4 } });
  expect(second).toEqual({ askedFor: expect.stringMatching(/^mx2?\.example\.com$/), ...first });
});

test('what was put off for one host is asked again for the other', async () => {
  const { evidence } = await visitTwo({ answers: { RCPT: '450 4.2.0 Greylisted' } });
  const relays = evidence.hosts.map(({ addresses }) => valueIn(addresses[0]!.endpoints[0]!.relay));
  expect(relays.map((relay) => [relay?.attempts.length, relay?.askedFor])).toEqual([
    [4, undefined],
    [4, undefined],
  ]);
});

test('another server behind the address is not asked without refusals left, and the report says so', async () => {
  const { evidence } = await visitTwo({ ownPorts: true });
  const relays = evidence.hosts.map(({ addresses }) => valueIn(addresses[0]!.endpoints[0]!.relay));
  expect(relays.map((relay) => [relay?.attempts.length, relay?.skipped.length])).toContainEqual([0, 4]);
  expect(relays.map((relay) => relay?.askedFor)).toEqual([undefined, undefined]);
  const codes = runChecks([openRelay], evidence).map(({ code, reason }) => reason ?? code);
  expect(codes.sort()).toEqual(['budget', 'ok']);
});

describe('who is turned away after the first host may be banned', () => {
  const endpointsWhen = async (stage: Parameters<typeof visitTwo>[0]) => {
    const { evidence } = await visitTwo(stage);
    const endpoints = evidence.hosts.map(({ addresses }) => addresses[0]!.endpoints[0]!);
    const outcomes = runChecks([smtpReachable, greetingAccepts], evidence).map(
      ({ outcome, reason }) => reason ?? outcome,
    );
    return { endpoints, outcomes: outcomes.sort() };
  };

  test('by a firewall', async () => {
    let connections = 0;
    const refuse = { ok: false, error: { kind: 'refused', message: 'ECONNREFUSED' } } as const;
    const { endpoints, outcomes } = await endpointsWhen({
      wrap: (network) => ({ ...network, connect: async (to) => (connections++ ? refuse : network.connect(to)) }),
    });
    expect(endpoints.map(({ connect }) => connect?.ok)).toContain(false);
    expect(outcomes).toEqual(['pass', 'pass', 'throttled', 'throttled']);
  });

  test('by the greeting', async () => {
    let connections = 0;
    const greeting = () => (connections++ ? '554 5.7.1 banned' : `220 ${HOST} ESMTP`);
    const { outcomes } = await endpointsWhen({ answers: { greeting } });
    expect(outcomes).toEqual(['pass', 'pass', 'pass', 'throttled']);
  });

  test('but not where nobody was welcomed', async () => {
    const { evidence } = await visitTwo({ answers: { greeting: '554 5.7.1 no service' } });
    const codes = runChecks([greetingAccepts], evidence).map(({ code }) => code);
    expect(codes).toEqual(['rejected', 'rejected']);
  });
});

test('a defect while one host is asked leaves the others whole', async () => {
  const { evidence } = await visitTwo({
    wrap: (network) => ({
      ...network,
      resolve: (name, ...rest) => {
        if (name === HOST) throw new Error('on purpose');
        return network.resolve(name, ...rest);
      },
    }),
  });
  const [broken, whole] = evidence.hosts;
  expect(broken?.a).toMatchObject({ ok: false, error: { kind: 'internal' } });
  expect(valueIn(whole!.addresses[0]!.endpoints[0]!.relay)?.attempts).toHaveLength(4);
});

test('a defect in one dialogue leaves the other ports whole', async () => {
  const { at } = await visit({
    servers: { mx: soundServer(), submission: soundServer() },
    plan: { needs },
    wrap: (network) => {
      let first = true;
      return {
        ...network,
        connect: (to) => {
          if (first) {
            first = false;
            throw new Error('on purpose');
          }
          return network.connect(to);
        },
      };
    },
  });
  expect(at('submission').relay).toMatchObject({ ok: false, error: { kind: 'internal' } });
  expect(valueIn(at('mx').relay)?.attempts).toHaveLength(4);
});

test('submission ports that refuse everything leave port 25 its first vector', async () => {
  const { tls } = await tlsFor();
  const RCPT = '554 5.7.1 Relay access denied';
  const all: Stage['servers'] = {
    mx: soundServer({ RCPT }),
    submission: soundServer({ RCPT }, tls),
    submissions: async (peer) => {
      await peer.startTls(tls);
      await soundServer({ RCPT }, tls)(peer);
    },
  };
  const { at, heard } = await visit({ servers: all, plan: { needs } });
  const relays = (['submission', 'submissions'] as const).map((protocol) => valueIn(at(protocol).relay));
  expect(relays.map((relay) => relay?.attempts.length)).toEqual([1, 1]);
  expect(relays.filter((relay) => relay?.control)).toHaveLength(1);
  expect(valueIn(at('mx').relay)?.attempts.map(({ vector }) => vector)).toEqual(['V01']);
  const rcpts = (['mx', 'submission', 'submissions'] as const).flatMap((protocol) => heard(protocol).flat());
  expect(rcpts.filter((line) => line.startsWith('RCPT'))).toHaveLength(4);
});

test('the only submission port is asked for an own mailbox too', async () => {
  const { at } = await visit({ servers: { submission: soundServer() }, plan: { needs } });
  expect(valueIn(at('submission').relay)?.control?.rcpt?.code).toBe(250);
});

describe('a second connection', () => {
  const secure = new Set<Need>([...needs, 'starttls', 'tls', 'ehloInTls', 'injection']);
  const once = (first: string, then: string) => {
    let asked = 0;
    return (_: string, peer: Peer) => {
      if (asked++ > 0) return then;
      peer.send(`${first}\r\n`);
      peer.end();
      return undefined;
    };
  };

  test('that is greeted 220 after a 421 goes on', async () => {
    const { at } = await visit({
      servers: { mx: soundServer({ greeting: once('421 busy', `220 ${HOST} ESMTP`) }) },
      plan: { needs },
    });
    expect(valueIn(at('mx').greeting)?.code).toBe(220);
    expect(valueIn(at('mx').relay)?.attempts).toHaveLength(4);
  });

  test('without an injected command before proves nothing about injection', async () => {
    const { tls } = await tlsFor();
    const { at } = await visit({
      servers: { mx: soundServer({ greeting: once('421 busy', `220 ${HOST} ESMTP`) }, tls) },
      plan: { needs: secure },
    });
    expect(valueIn(at('mx').ehloInTls)?.reply.code).toBe(250);
    expect(at('mx').injection).toMatchObject({ ok: false, error: { kind: 'not-gathered' } });
  });

  test('after greylisting keeps the stray answer of the first', async () => {
    const { tls } = await tlsFor();
    const { at, heard } = await visit({
      servers: { mx: soundServer({ RCPT: '450 4.2.0 Greylisted' }, { ...tls, vulnerable: true }) },
      plan: { needs: secure, retryGreylistedMs: 1000 },
    });
    expect(heard('mx').length).toBeGreaterThan(1);
    expect(valueIn(at('mx').injection)?.answer?.code).toBe(250);
  });

  test('to which TLS is not offered again ends there', async () => {
    const { tls } = await tlsFor();
    let connections = 0;
    const RCPT = (_: string, peer: Peer) => {
      if (connections > 1) return '554 5.7.1 Relay access denied';
      peer.send('421 busy\r\n');
      peer.end();
      return undefined;
    };
    const greeting = () => {
      connections++;
      return `220 ${HOST} ESMTP`;
    };
    const EHLO = () => (connections > 1 ? `250 ${HOST}` : `250-${HOST}\r\n250 STARTTLS`);
    const { heard } = await visit({
      servers: { mx: conversation({ greeting, EHLO, STARTTLS: '220 go', MAIL: '250 ok', RSET: '250 ok', RCPT }, tls) },
      plan: { needs: secure },
    });
    expect(heard('mx')[1]?.filter((line) => line !== 'QUIT')).toEqual(['EHLO probe.example.net']);
  });
});
