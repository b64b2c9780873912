import { relayVerdict } from '../../src/derive/relay-verdict.js';
import { valueIn } from '../../src/evidence/slot.js';
import type { RelayEvidence } from '../../src/evidence/types.js';
import type { Need, Plan } from '../../src/plan/types.js';
import type { Answer, Peer } from '../servers/smtp.js';
import { type Stage, soundServer, tlsFor, visit } from './visit.js';

const needs = new Set<Need>(['a', 'aaaa', 'connect', 'greeting', 'ehlo', 'starttls', 'tls', 'ehloInTls', 'relay']);

async function battery(
  relayBattery: Plan['relayBattery'],
  answers: Record<string, Answer>,
  { tls, plan = {} }: { tls?: Awaited<ReturnType<typeof tlsFor>>['tls']; plan?: Stage['plan'] } = {},
) {
  const visited = await visit({
    servers: { mx: soundServer(answers, tls) },
    plan: { needs, relayBattery, ...plan },
  });
  return { ...visited, relay: valueIn(visited.at('mx').relay)!, heard: visited.heard('mx') };
}

const kindOf = (relay: RelayEvidence): string => {
  const verdict = relayVerdict(relay);
  return verdict.kind === 'unknown' ? verdict.reason : verdict.kind;
};
const recipients = (lines: string[]) => lines.filter((line) => line.startsWith('RCPT'));
const elsewhere = (line: string) => /@example\.org>$/.test(line);
/** Any local part of the own domains, whatever is in it. */
const catchAll = (line: string) =>
  /@(mx\.)?example\.com>$/.test(line) && !/^RCPT TO:<@/.test(line) ? '250 ok' : DENIED;
const DENIED = '554 5.7.1 Relay access denied';

test('standard: the rest of the ten on connections of their own, in one group each', async () => {
  const { relay, heard } = await battery('standard', {});
  expect(heard.map((lines) => recipients(lines).length)).toEqual([0, 5, 5]);
  expect(relay.attempts).toHaveLength(10);
  expect(relay.skipped).toEqual([]);
  expect(kindOf(relay)).toBe('refuses');
  expect(heard.flat()).not.toContain('DATA');
});

test('full: at most nine refusals a connection', async () => {
  const RCPT = (line: string) => (line === 'RCPT TO:<postmaster@example.com>' ? '250 ok' : DENIED);
  const { relay, heard } = await battery('full', { RCPT });
  expect(relay.attempts).toHaveLength(28);
  for (const lines of heard) expect(recipients(lines).length).toBeLessThanOrEqual(8);
  expect(kindOf(relay)).toBe('refuses');
});

test('in TLS where that works', async () => {
  const { tls } = await tlsFor();
  const { relay, heard } = await battery('standard', {}, { tls });
  expect(heard.map((lines) => lines.filter((line) => line === 'STARTTLS').length)).toEqual([1, 1, 1]);
  expect(kindOf(relay)).toBe('refuses');
});

describe('a trick that is accepted', () => {
  test('where any local part is, proves nothing and is not taken to DATA', async () => {
    const { relay, heard } = await battery('standard', { RCPT: catchAll, DATA: '354 go' });
    expect(relay.unknownUser?.rcpt?.code).toBe(250);
    expect(relay.unknownUser?.recipient).toMatch(/^\w{12}@mx\.example\.com$/);
    expect(heard.flat()).not.toContain('DATA');
    expect(kindOf(relay)).toBe('accepts-trick');
  });

  test('where an unknown local part is refused, is a relay by 354', async () => {
    const RCPT = (line: string) => (/%example\.org@mx\.example\.com>$/.test(line) ? '250 ok' : DENIED);
    const { relay, heard } = await battery('standard', { RCPT, DATA: '354 go' });
    expect(relay.unknownUser?.rcpt?.code).toBe(554);
    expect(relay.attempts.find(({ vector }) => vector === 'V11')?.data?.code).toBe(354);
    expect(kindOf(relay)).toBe('relays');
    expect(heard.at(-1)?.at(-1)).toBe('DATA');
  });

  test('and shown as a mailbox elsewhere, is as good as one', async () => {
    const rewritten = (line: string) => /<(relaytest-\w+)%example\.org@/.exec(line)?.[1];
    const RCPT = (line: string) =>
      rewritten(line) ? `250 2.1.5 <${rewritten(line)}@example.org>... Recipient ok` : DENIED;
    const { relay } = await battery('standard', { RCPT, DATA: '354 go' });
    expect(relay.acceptAll?.rcpt?.code).toBe(554);
    expect(relay.unknownUser).toBeUndefined();
    expect(kindOf(relay)).toBe('relays');
  });
});

test('an open relay is not asked to the end', async () => {
  const RCPT = (line: string) => (line.includes('.invalid') ? '550 no such domain' : '250 ok');
  const { relay } = await battery('full', { RCPT, DATA: '354 go' });
  expect(relay.attempts).toHaveLength(8);
  expect(relay.skipped).toContain('V04');
  expect(kindOf(relay)).toBe('relays');
});

describe('a server that cuts us off', () => {
  const cutting = (times: number) => {
    let cuts = 0;
    return (line: string, peer: Peer) => {
      if (!elsewhere(line) || cuts >= times) return DENIED;
      cuts += 1;
      peer.send('421 too many errors\r\n');
      peer.end();
      return undefined;
    };
  };

  test('once: the rest is asked in two halves', async () => {
    const { relay, heard } = await battery('standard', { RCPT: cutting(1) });
    expect(relay.attempts.filter(({ rcpt }) => rcpt?.code === 554).length).toBeGreaterThanOrEqual(9);
    expect(heard.length).toBeGreaterThan(3);
    expect(relay.cut).toBeUndefined();
    expect(kindOf(relay)).toBe('refuses');
  });

  test('twice: throttled, and left alone', async () => {
    const { relay } = await battery('standard', { RCPT: cutting(9) });
    expect(relay.cut?.kind).toBe('throttled');
    expect(relay.skipped).not.toEqual([]);
    expect(kindOf(relay)).toBe('throttled');
  });
});

test('the control is asked where no refusal speaks of relaying', async () => {
  const RCPT = (line: string) => (/<postmaster@example\.com>$/.test(line) ? '250 ok' : '550 no');
  const { relay } = await battery('standard', { RCPT });
  expect(relay.control?.rcpt?.code).toBe(250);
  expect(kindOf(relay)).toBe('refuses');
});
