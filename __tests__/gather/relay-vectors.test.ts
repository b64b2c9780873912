import { BATTERIES, batteryFor } from '../../src/gather/relay-vectors.js';
import type { Talk } from '../../src/gather/talk.js';
import type { Plan } from '../../src/plan/types.js';

/** Forms that Exim and Exchange count as syntax errors: literals, quotes without a domain, two @, a dot at the end. */
const RISKY = ['V05', 'V10', 'V13', 'V15', 'V16', 'V19', 'V20', 'V21', 'V23', 'V26'];

const talk = (plan: Partial<Plan> = {}, senderDomains = ['example.com'], address = '192.0.2.25') =>
  ({
    context: { plan: { relayBattery: 'full', ...plan }, network: { token: () => 'abc' } },
    host: { host: 'mx.example.com', senderDomains },
    target: { address: '127.0.0.1', limitAs: address },
  }) as unknown as Talk;

test.each([
  ['core', 4],
  ['standard', 10],
  ['full', 28],
] as const)('%s: %d vectors, the core among them, none twice', (size, count) => {
  const vectors = BATTERIES[size].flat(2);
  expect(vectors).toHaveLength(count);
  expect(new Set(vectors).size).toBe(count);
  expect(vectors).toEqual(expect.arrayContaining(['V01', 'V02', 'V03', 'V22']));
});

test('full: 24 recipients, and four senders more', () => {
  const attempts = batteryFor(talk()).flat(2);
  expect(new Set(attempts.map(({ recipient }) => recipient)).size).toBe(22);
  expect(BATTERIES.full.slice(0, 3).flat(2)).toHaveLength(24);
  expect(BATTERIES.full[3]?.flat()).toEqual(['V04', 'V06', 'V07', 'V05']);
});

describe.each(Object.entries(BATTERIES))('no server throttles %s', (size, connections) => {
  test('at most nine refusals a connection, MAIL too, and three risky forms', () => {
    for (const transactions of connections) {
      const alone = transactions.filter(({ length }) => length === 1).length;
      expect(transactions.flat().length + (size === 'full' ? alone : 0)).toBeLessThanOrEqual(9);
      expect(transactions.flat().filter((vector) => RISKY.includes(vector)).length).toBeLessThanOrEqual(3);
    }
  });

  test('one sender a transaction', () => {
    for (const transaction of batteryFor(talk({ relayBattery: size as Plan['relayBattery'] })).flat())
      expect(new Set(transaction.map(({ reversePath }) => reversePath)).size).toBe(1);
  });
});

test('every form is filled in', () => {
  const of = (...given: Parameters<typeof talk>) =>
    Object.fromEntries(
      batteryFor(talk(...given))
        .flat(2)
        .map((attempt) => [attempt.vector, attempt]),
    );
  const filled = of({ relayRecipient: 'me@mail.example.org' });
  expect(JSON.stringify(filled)).not.toMatch(/[{](user|elsewhere|host|own|literal|stranger|token)[}]/);
  expect(filled['V02']).toEqual({
    vector: 'V02',
    reversePath: 'relaytest-abc@example.net',
    recipient: 'me@mail.example.org',
  });
  expect(filled['V13']).toMatchObject({ recipient: 'me%mail.example.org@[192.0.2.25]', trick: true });
  expect(filled['V17']?.recipient).toBe('"me@mail.example.org"@mx.example.com');
  expect(filled['V28']?.recipient).toBe('mx.example.com!mail.example.org!me');
  expect(of({}, [], '2001:db8::25')['V23']?.recipient).toBe('@[IPv6:2001:db8::25]:relaytest-abc@example.org');
  expect(of({}, [])['V03']?.reversePath).toBe('postmaster@mx.example.com');
});
