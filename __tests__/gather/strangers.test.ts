import { valueIn } from '../../src/evidence/slot.js';
import type { Need } from '../../src/plan/types.js';
import type { Answer, Peer } from '../servers/smtp.js';
import { HOST, type Stage, soundServer, tlsFor, visit } from './visit.js';

const BASIC: Need[] = ['a', 'aaaa', 'connect', 'greeting', 'ehlo'];
const needing = (...needs: Need[]): NonNullable<Stage['plan']> => ({ needs: new Set([...BASIC, ...needs]) });

async function ask(needs: Need[], answers: Record<string, Answer> = {}, stage: Partial<Stage> = {}) {
  const plan = { ...needing(...needs), ...stage.plan };
  const visited = await visit({ servers: { mx: soundServer(answers) }, ...stage, plan });
  return { ...visited, mx: visited.at('mx'), lines: visited.heard('mx').flat() };
}
const recipientsOf = (lines: string[]) => lines.filter((line) => /^(MAIL|RCPT)/.test(line));

const domains = (count: number) => Array.from({ length: count }, (_, index) => `d${index}.example`);

test('what no check asks for is not sent', async () => {
  const { mx, lines } = await ask([]);
  expect(lines.filter((line) => line !== 'QUIT')).toEqual(['EHLO probe.example.net']);
  for (const slot of ['recipients', 'vrfy', 'bareLf', 'smuggling'] as const) expect(mx[slot]).toBeUndefined();
});

describe('recipients', () => {
  test('one group on the connection that there is', async () => {
    const { mx, lines, heard } = await ask(['recipients']);
    expect(heard('mx')).toHaveLength(1);
    expect(recipientsOf(lines)).toEqual([
      'MAIL FROM:<>',
      'RCPT TO:<postmaster@example.com>',
      'MAIL FROM:<>',
      'RCPT TO:<abuse@example.com>',
      'MAIL FROM:<postmaster@example.com>',
      'RCPT TO:<postmaster@example.com>',
    ]);
    expect(mx.transcript).toContain('-- 9 commands in one packet');
    expect(valueIn(mx.recipients)?.map(({ kind, rcpt }) => [kind, rcpt?.code])).toEqual([
      ['postmaster', 250],
      ['abuse', 250],
      ['own-domain-spoofed', 250],
    ]);
  });

  test('postmaster is the control of the relay battery', async () => {
    const RCPT = (line: string) => (/@example\.com>$/.test(line) ? '250 ok' : '550 no');
    const { mx, lines } = await ask(['recipients', 'relay'], { RCPT });
    expect(valueIn(mx.relay)?.control).toMatchObject({ vector: 'C1', rcpt: { code: 250 } });
    expect(lines.filter((line) => line === 'RCPT TO:<postmaster@example.com>')).toHaveLength(2);
  });

  test('refused ones leave the battery its two most important vectors, and no more than four in all', async () => {
    const RCPT = (line: string, peer: Peer) =>
      peer && /<postmaster@/.test(line) ? '250 ok' : '554 5.7.1 Relay access denied';
    const MAIL = (line: string) => (line.includes('<postmaster@') ? '550 5.7.1 not from outside' : '250 ok');
    const { mx } = await ask(['recipients', 'relay'], { RCPT, MAIL });
    expect(valueIn(mx.relay)?.attempts.map(({ vector }) => vector)).toEqual(['V01', 'V03']);
    expect(valueIn(mx.relay)?.skipped).toEqual(['V02', 'V22']);
  });

  test('many domains: postmaster of each first, as far as refusals may go', async () => {
    const senderDomains = ['example.com', 'example.org', 'example.net', 'example.edu'];
    const { mx } = await ask(['recipients', 'relay'], {}, { host: { senderDomains } });
    expect(valueIn(mx.recipients)?.map(({ kind, domain }) => `${kind} ${domain}`)).toEqual([
      'postmaster example.com',
      'postmaster example.org',
      'postmaster example.net',
    ]);
  });

  const own = (line: string) => (/@d\d+\.example>/.test(line) ? '250 ok' : '554 5.7.1 Relay access denied');
  const transactions = (connections: string[][]) =>
    connections.map((lines) => lines.filter((line) => line === 'RSET').length).filter((count) => count > 0);

  test.each([
    ['ESMTP', [10, 2, 4]],
    ['ESMTP Exim 4.98', [3, 6, 3, 4]],
  ])(
    'what is accepted costs nothing: all domains are asked, as many on a connection as %s bears',
    async (says, made) => {
      const senderDomains = domains(4);
      const { mx, heard } = await ask(
        ['recipients', 'relay'],
        { greeting: `220 ${HOST} ${says}`, RCPT: own },
        { host: { senderDomains } },
      );
      const kinds = valueIn(mx.recipients)?.map(({ kind }) => kind);
      for (const kind of ['postmaster', 'abuse', 'own-domain-spoofed'] as const)
        expect(kinds?.filter((one) => one === kind)).toHaveLength(4);
      expect(valueIn(mx.relay)?.attempts).toHaveLength(4);
      expect(transactions(heard('mx'))).toEqual(made);
    },
  );

  test('of very many domains the first are asked', async () => {
    const { mx, heard } = await ask(['recipients'], { RCPT: own }, { host: { senderDomains: domains(60) } });
    expect(transactions(heard('mx'))).toEqual([10, 10, 10, 10]);
    expect(new Set(valueIn(mx.recipients)?.map(({ kind }) => kind))).toEqual(new Set(['postmaster']));
  });

  test('a server that takes nothing is not asked on, though no ban list counts its refusals', async () => {
    const { heard } = await ask(
      ['recipients'],
      { RCPT: '530 5.7.0 Authentication required' },
      { host: { senderDomains: domains(9) } },
    );
    // The fourth compares another sender.
    expect(transactions(heard('mx'))).toEqual([4]);
  });

  test('refusals of further domains leave the battery its share', async () => {
    const RCPT = (line: string) =>
      line.includes('@d5.') || line.includes('@d7.') ? '550 5.1.1 User unknown' : own(line);
    const { mx, heard } = await ask(['recipients', 'relay'], { RCPT }, { host: { senderDomains: domains(9) } });
    const refused = heard('mx')
      .flat()
      .filter((line) => line.startsWith('RCPT') && !RCPT(line).startsWith('250'));
    expect(refused).toHaveLength(4);
    expect(valueIn(mx.recipients)).toHaveLength(8);
    expect(valueIn(mx.relay)?.attempts.length).toBeGreaterThanOrEqual(2);
  });

  test('where the null sender is refused, another sender is tried, if refusals do not matter', async () => {
    const MAIL = (line: string) =>
      line === 'MAIL FROM:<>' || line.includes('<postmaster@') ? '550 no such sender' : '250 ok';
    const { mx } = await ask(
      ['recipients'],
      { MAIL },
      {
        plan: { relayBattery: 'standard', relayRecipient: 'me@mail.example.org' },
      },
    );
    expect(valueIn(mx.recipients)?.at(-1)).toMatchObject({
      kind: 'null-sender',
      reversePath: 'me@mail.example.org',
      recipient: 'postmaster@example.com',
      rcpt: { code: 250 },
    });
  });

  test('a server that hangs up on them is still asked whether it relays, and not for them again', async () => {
    const RCPT = (line: string, peer: Peer) => {
      if (!line.includes('abuse@')) return /@example\.com>$/.test(line) ? '250 ok' : '554 5.7.1 Relay access denied';
      peer.end();
      return undefined;
    };
    const { mx, heard } = await ask(['recipients', 'relay'], { RCPT });
    expect(heard('mx')).toHaveLength(2);
    expect(valueIn(mx.relay)?.attempts).toHaveLength(4);
    expect(heard('mx')[1]?.filter((line) => line.includes('abuse@'))).toEqual([]);
  });
});

describe('a server that refuses all without blaming the client', () => {
  const RCPT = '554 5.7.1 Recipient address rejected: Access denied';
  const refused = (lines: string[] = []) => lines.filter((line) => /^(RCPT|AUTH|VRFY|EXPN)/.test(line)).length;

  test('refuses no more than nine times on a connection', async () => {
    const { mx, heard } = await ask(['authInClear', 'vrfy', 'recipients', 'relay', 'bareLf'], { RCPT });
    expect(heard('mx').map(refused)).toEqual([7, 4]);
    expect(valueIn(mx.relay)?.attempts).toHaveLength(4);
    expect(valueIn(mx.relay)?.control?.rcpt?.code).toBe(554);
  });

  test('nor where it takes some, for many domains: the bare line feed at the end is answered at once', async () => {
    const { heard } = await ask(
      ['authInClear', 'vrfy', 'recipients', 'relay', 'bareLf'],
      {
        VRFY: (line) => (line === 'VRFY postmaster' ? '252 postmaster' : '550 no'),
        RCPT: (line) => (line.includes('<postmaster@d0.') ? '250 ok' : RCPT),
      },
      { host: { senderDomains: domains(30) } },
    );
    const negatives = heard('mx').map((lines) =>
      refused(lines.filter((line) => !/<postmaster@d0\.|VRFY postmaster/.test(line))),
    );
    expect(negatives).toEqual([9, 9, 9, 9, 4]);
  });

  test('is asked all on one connection where that bears it', async () => {
    const { heard } = await ask(['recipients', 'relay'], { RCPT });
    expect(heard('mx').map(refused)).toEqual([8]);
  });
});

describe('VRFY and EXPN', () => {
  test('one name that must exist, one that cannot, alone each', async () => {
    const VRFY = (line: string) => (line === 'VRFY postmaster' ? '252 postmaster' : '550 5.1.1 User unknown');
    const { mx, lines } = await ask(['vrfy'], { VRFY, EXPN: '502 no' });
    expect(valueIn(mx.vrfy)).toMatchObject({ existing: { code: 252 }, random: { code: 550 }, expn: { code: 502 } });
    expect(lines.filter((line) => /^(VRFY|EXPN)/.test(line))).toHaveLength(3);
    expect(mx.transcript.join('\n')).not.toContain('in one packet');
  });

  test('no second name where the first is refused', async () => {
    const { mx, lines } = await ask(['vrfy'], { VRFY: '502 5.5.1 VRFY command is disabled' });
    expect(valueIn(mx.vrfy)?.random).toBeUndefined();
    expect(lines.filter((line) => line.startsWith('VRFY'))).toHaveLength(1);
  });

  test('what a ban list counts is counted', async () => {
    const VRFY = (line: string) => (line === 'VRFY postmaster' ? '252 postmaster' : '550 5.1.1 User unknown');
    const { mx } = await ask(['vrfy', 'relay'], { VRFY });
    expect(valueIn(mx.relay)?.attempts).toHaveLength(3);
  });
});

describe('a bare line feed', () => {
  test('comes last; its answer is kept', async () => {
    const { mx, lines } = await ask(['bareLf', 'relay']);
    expect(valueIn(mx.bareLf)?.code).toBe(250);
    expect(lines.filter((line) => line !== 'QUIT').at(-1)).toBe('NOOP');
  });

  test('no answer: nothing more is said', async () => {
    const strict = async (peer: Peer) => {
      peer.send(`220 ${HOST} ESMTP\r\n`);
      await peer.bytes();
      peer.send(`250 ${HOST}\r\n`);
      await peer.bytes();
      expect(await peer.bytes()).toBeUndefined();
    };
    const { mx } = await ask(['bareLf'], {}, { servers: { mx: strict } });
    expect(mx.bareLf).toEqual({ ok: true, value: null });
    expect(mx.transcript).not.toContain('C: QUIT');
  });

  test('refused and hung up', async () => {
    const NOOP = (_: string, peer: Peer) => {
      peer.send('550 5.5.2 Error: bare <LF> received\r\n');
      peer.end();
      return undefined;
    };
    const { mx, heard } = await ask(['bareLf'], { NOOP });
    expect(valueIn(mx.bareLf)?.code).toBe(550);
    expect(heard('mx')).toHaveLength(1);
  });
});

describe('MAIL before STARTTLS', () => {
  test('goes in one group with AUTH, and is taken back', async () => {
    const { tls } = await tlsFor();
    const { at, heard } = await visit({
      servers: { submission: soundServer({}, tls) },
      plan: needing('mailBeforeTls', 'authInClear', 'starttls', 'tls', 'ehloInTls'),
    });
    expect(valueIn(at('submission').mailBeforeTls)?.code).toBe(250);
    expect(valueIn(at('submission').authInClear)?.code).toBe(503);
    expect(heard('submission')[0]?.slice(0, 5)).toEqual([
      'EHLO probe.example.net',
      'MAIL FROM:<>',
      'RSET',
      'AUTH LOGIN',
      'STARTTLS',
    ]);
    expect(at('submission').transcript).toContain('-- 3 commands in one packet');
  });

  test('is not sent on 25, nor where there is no STARTTLS', async () => {
    const { tls } = await tlsFor();
    const { heard } = await visit({
      servers: { mx: soundServer({}, tls), submission: soundServer() },
      plan: needing('mailBeforeTls', 'starttls', 'tls'),
    });
    for (const protocol of ['mx', 'submission'] as const) expect(recipientsOf(heard(protocol).flat())).toEqual([]);
  });
});
