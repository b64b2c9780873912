import { CHECKS } from '../../src/checks/index.js';
import { relayVerdict } from '../../src/derive/relay-verdict.js';
import { valueIn } from '../../src/evidence/slot.js';
import type { Reply } from '../../src/evidence/types.js';
import { needsOf } from '../../src/policy/profiles.js';
import { impatient } from '../net/impatient.js';
import type { Peer } from '../servers/smtp.js';
import { HOST, type Stage, soundServer, tlsFor, visit as visitForAll } from './visit.js';

/** The essential checks, and that of ciphers. */
const needs = needsOf(CHECKS.filter(({ essential, id }) => essential || id === 'tls-ciphers'));
const visit = (stage: Stage) => visitForAll({ ...stage, plan: { needs, ...stage.plan } });

const refusedRcpts = (heard: string[][]) => heard.flat().filter((line) => /^RCPT TO:.*example\.org/.test(line));
const codes = (attempts: { rcpt?: Reply }[]) => attempts.map(({ rcpt }) => rcpt?.code);

describe('a sound server on port 25', () => {
  test('is asked everything on one connection, and offered obsolete TLS and weak ciphers on two more', async () => {
    const { tls } = await tlsFor();
    const { at, heard } = await visit({ servers: { mx: soundServer({}, tls) } });
    const mx = at('mx');
    expect(heard('mx')).toHaveLength(3);
    expect(valueIn(mx.tls)?.trust).toBe('unknown-issuer');
    expect(valueIn(mx.injection)).toEqual({ sent: 'NOOP', answer: null });
    expect(valueIn(mx.obsoleteTls)).toMatchObject({ accepted: null });
    expect(valueIn(mx.ciphers)?.filter(({ accepted }) => accepted !== null)).toEqual([]);
    expect(valueIn(mx.authInClear)?.code).toBe(503);
    expect(codes(valueIn(mx.relay)!.attempts)).toEqual([554, 554, 554, 554]);
    expect(valueIn(mx.relay)!.control).toBeUndefined();
    expect(heard('mx')[0]?.at(-1)).toBe('QUIT');
    expect(heard('mx').flat()).not.toContain('DATA');
  });

  test('without STARTTLS is asked in clear, and what TLS would show stays empty', async () => {
    const { at } = await visit({ servers: { mx: soundServer() } });
    expect(codes(valueIn(at('mx').relay)!.attempts)).toEqual([554, 554, 554, 554]);
    for (const slot of ['starttls', 'tls', 'ehloInTls', 'injection', 'obsoleteTls', 'ciphers'] as const)
      expect(at('mx')[slot]).toBeUndefined();
  });

  test('whose refusals do not speak of relaying is asked for a mailbox of its own', async () => {
    const RCPT = (line: string) => (/@example\.com>$/.test(line) ? '250 ok' : '550 no');
    const { at } = await visit({ servers: { mx: soundServer({ RCPT }) } });
    expect(valueIn(at('mx').relay)!.control?.rcpt?.code).toBe(250);
  });

  test('that refuses us as a client is not bothered further', async () => {
    const { at, heard } = await visit({
      servers: { mx: soundServer({ RCPT: '554 5.7.1 Service unavailable; Client host blocked' }) },
    });
    expect(valueIn(at('mx').relay)!.control).toBeUndefined();
    expect(
      heard('mx')
        .flat()
        .filter((line) => line.startsWith('RCPT')),
    ).toHaveLength(4);
  });

  test('that is Exim is not asked for AUTH that it does not offer', async () => {
    const { at, heard } = await visit({ servers: { mx: soundServer({ greeting: `220 ${HOST} ESMTP Exim 4.96` }) } });
    expect(at('mx').authInClear).toBeUndefined();
    expect(
      heard('mx')
        .flat()
        .filter((line) => line.startsWith('AUTH')),
    ).toEqual([]);
  });
});

test('a host sees at most four refused recipients, whatever its ports', async () => {
  const { tls } = await tlsFor();
  const { at, heard } = await visit({
    servers: {
      mx: soundServer({}, tls),
      submission: soundServer({}, tls),
      submissions: async (peer) => {
        await peer.startTls(tls);
        await soundServer({}, tls)(peer);
      },
    },
  });
  const protocols = ['mx', 'submission', 'submissions'] as const;
  expect(protocols.flatMap((protocol) => refusedRcpts(heard(protocol)))).toHaveLength(4);
  expect(valueIn(at('mx').relay)?.attempts.map(({ vector }) => vector)).toEqual(['V01', 'V03']);
  expect(valueIn(at('mx').relay)?.skipped).toEqual(['V02', 'V22']);
});

describe('STARTTLS injection', () => {
  test('a command answered inside TLS is seen, and EHLO is still understood', async () => {
    const { tls } = await tlsFor();
    const { at } = await visit({ servers: { mx: soundServer({}, { ...tls, vulnerable: true }) } });
    expect(valueIn(at('mx').injection)?.answer?.code).toBe(250);
    expect(valueIn(at('mx').ehloInTls)?.keywords).toHaveProperty('PIPELINING');
  });

  test('a server that hangs up on it is asked by the book', async () => {
    const { tls } = await tlsFor();
    const hangUpOnce = () => {
      let first = true;
      return async (_: string, peer: Peer) => {
        const angry = first;
        first = false;
        if (!angry) return '220 go';
        peer.send('500 pipelining not supported\r\n');
        peer.end();
        return undefined;
      };
    };
    const { at, heard } = await visit({ servers: { mx: soundServer({ STARTTLS: hangUpOnce() }, tls) } });
    expect(valueIn(at('mx').tls)?.version).toBe('TLSv1.3');
    expect(valueIn(at('mx').starttls)?.reply.code).toBe(220);
    expect(valueIn(at('mx').injection)).toEqual({ sent: 'NOOP', answer: null });
    expect(heard('mx')[0]).toContain('NOOP');
    expect(heard('mx')[1]).not.toContain('NOOP');
  });
});

test('a server with broken TLS is still asked in clear whether it relays', async () => {
  const broken = { STARTTLS: (_: string, peer: Peer) => void peer.send('220 go\r\nwhat handshake?\r\n') };
  const { at } = await visit({
    servers: { mx: soundServer({ ...broken, EHLO: `250-${HOST}\r\n250-STARTTLS\r\n250 PIPELINING` }) },
  });
  expect(at('mx').tls).toMatchObject({ ok: false });
  expect(codes(valueIn(at('mx').relay)!.attempts)).toEqual([554, 554, 554, 554]);
});

describe('relaying', () => {
  test('is proved by 354, and the connection is cut without a byte', async () => {
    let hear = (_: string | undefined) => {};
    const after = new Promise<string | undefined>((resolve) => {
      hear = resolve;
    });
    const { at } = await visit({
      servers: {
        mx: soundServer({
          RCPT: (line: string) => (line.includes('.invalid') ? '550 no such domain' : '250 ok'),
          DATA: async (_: string, peer: Peer) => {
            peer.send('354 go\r\n');
            hear(await peer.line());
            return undefined;
          },
        }),
      },
    });
    const relay = valueIn(at('mx').relay)!;
    expect(relay.attempts[0]?.data?.code).toBe(354);
    expect(relay.acceptAll?.rcpt?.code).toBe(550);
    expect(await after).toBeUndefined();
  });

  test('a server that takes everything is asked for an unknown user too', async () => {
    const { at } = await visit({
      servers: {
        mx: soundServer({
          RCPT: (line: string) => (/<\w{12}@example\.com>/.test(line) ? '550 no such user' : '250 ok'),
          DATA: '354 go',
        }),
      },
    });
    const relay = valueIn(at('mx').relay)!;
    expect([relay.acceptAll?.rcpt?.code, relay.unknownUser?.rcpt?.code]).toEqual([250, 550]);
  });
});

test('a trap that says yes to everything is asked for a command that does not exist', async () => {
  const { at } = await visit({ servers: { mx: soundServer({ RCPT: '250 ok', DATA: '354 go', '*': '250 ok' }) } });
  expect(valueIn(at('mx').relay)!.unknownCommand?.code).toBe(250);
});

describe('servers that throw us out', () => {
  test('421 in the battery: what was answered stands, the rest is asked once more', async () => {
    let recipients = 0;
    const hasty = soundServer({
      EHLO: `250 ${HOST}`,
      RCPT: (line: string, peer: Peer) => {
        if (/@example\.com>$/.test(line)) return '250 ok';
        if (++recipients !== 2) return '554 5.7.1 Relay access denied';
        peer.send('421 too many errors\r\n');
        peer.end();
        return undefined;
      },
    });
    const { at, heard } = await visit({ servers: { mx: hasty } });
    expect(heard('mx')).toHaveLength(2);
    const relay = valueIn(at('mx').relay)!;
    expect(relay.attempts.map(({ vector, rcpt }) => [vector, rcpt?.code])).toEqual([
      ['V01', 554],
      ['V03', 554],
      ['V02', 554],
    ]);
    expect(relayVerdict(relay).kind).toBe('refuses');
    expect(refusedRcpts(heard('mx')).length).toBeLessThanOrEqual(4);
  });

  test('421 as a greeting, twice: throttled, and no third time', async () => {
    const { at, heard } = await visit({ servers: { mx: soundServer({ greeting: '421 come back later' }) } });
    expect(valueIn(at('mx').greeting)?.code).toBe(421);
    expect(at('mx').relay).toMatchObject({ ok: false, error: { kind: 'throttled' } });
    expect(heard('mx')).toHaveLength(2);
  });
});

test('a server that never answers AUTH in clear is asked for the rest without it', async () => {
  const { tls } = await tlsFor();
  const silent = soundServer({ AUTH: (_: string, peer: Peer) => (peer.secure ? '503 no' : undefined) }, tls);
  const { at, heard } = await visit({ servers: { mx: silent }, plan: { timeoutMs: 60_000 }, wrap: impatient });
  expect(at('mx').authInClear).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  expect(valueIn(at('mx').tls)?.version).toBe('TLSv1.3');
  expect(codes(valueIn(at('mx').relay)!.attempts)).toEqual([554, 554, 554, 554]);
  expect(
    heard('mx')
      .flat()
      .filter((line) => line.startsWith('AUTH')),
  ).toHaveLength(1);
});

test('greylisting is waited for once, where the user says how long', async () => {
  let tries = 0;
  const greylisting = () => {
    tries = 0;
    return soundServer({
      MAIL: () => {
        tries += 1;
        return '250 ok';
      },
      RCPT: (line: string) =>
        tries <= 4 ? '450 4.2.0 Greylisted' : /@example\.com>$/.test(line) ? '250 ok' : '554 5.7.1 Relay access denied',
    });
  };
  const once = await visit({ servers: { mx: greylisting() } });
  expect(codes(valueIn(once.at('mx').relay)!.attempts)).toContain(450);
  const patient = await visit({ servers: { mx: greylisting() }, plan: { retryGreylistedMs: 1000 } });
  expect(codes(valueIn(patient.at('mx').relay)!.attempts)).toEqual([554, 554, 554, 554]);
});

test('plain SMTP on 465 is seen as such', async () => {
  const { at } = await visit({ servers: { submissions: soundServer() } });
  expect(at('submissions').tls).toMatchObject({ ok: false, error: { kind: 'protocol-garbage' } });
});
