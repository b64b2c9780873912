import { describe, expect, test } from '@jest/globals';
import { deadReason, defaultLists, interpret, keyOf, listByZone, queryName } from '../../src/derive/block-lists.js';
import { answer } from '../fixtures.js';

const KEY = 'abcdefghijklmnopqrstuvwxyz';
const zen = listByZone('zen.spamhaus.org');
const says = (...codes: string[]) => interpret(answer('x', 'A', ...codes), zen);

test('the default lists are the gating ones', () => {
  expect(defaultLists().map(({ zone }) => zone)).toEqual(['zen.spamhaus.org', 'bl.spamcop.net']);
});

test('a key is in the name that is asked and nowhere else', () => {
  const [list] = defaultLists({ dqsKey: KEY });
  expect(queryName('203.0.113.25', list!)).toBe(`25.113.0.203.${KEY}.zen.dq.spamhaus.net`);
  expect(JSON.stringify({ ...list, queryZone: '' })).not.toContain(KEY);
});

test('Abusix is asked with a key only, which is in no name but the one that is asked', () => {
  const list = defaultLists({ abusixKey: KEY }).find(({ operator }) => operator === 'Abusix')!;
  expect(queryName('203.0.113.25', list)).toBe(`25.113.0.203.${KEY}.combined.mail.abusix.zone`);
  expect(JSON.stringify({ ...list, queryZone: '' })).not.toContain(KEY);
  expect(interpret(answer('x', 'A', '127.0.0.2', '127.0.0.12'), list)).toMatchObject({
    listed: [{ policy: false }, { policy: true }],
  });
});

test.each([
  ['combined.mail.abusix.zone', 'abusix-key'],
  ['k.combined.mail.abusix.zone', 'abusix-key'],
  ['k.zen.dq.spamhaus.net', 'spamhaus-dqs-key'],
  ['zen.spamhaus.org', undefined],
  ['notabusix.zone', undefined],
])('%s answers those with %s', (zone, key) => {
  expect(keyOf(zone)).toBe(key);
});

test('a list that nobody knows is asked about IPv4 addresses only', () => {
  expect(listByZone('bl.example.net').families).toEqual([4]);
});

test('IPv6 addresses are asked by nibbles', () => {
  expect(queryName('2001:db8::1', zen)).toBe(
    '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.zen.spamhaus.org',
  );
});

describe('interpret', () => {
  test('keeps the codes of the table and tells policy from accusation', () => {
    expect(says('127.0.0.2', '127.0.0.10', '127.0.0.99')).toMatchObject({
      listed: [
        { code: '127.0.0.2', policy: false },
        { code: '127.0.0.10', policy: true },
      ],
    });
  });

  test.each(['127.255.255.250', '127.255.255.252', '127.255.255.253', '127.255.255.254', '127.255.255.255'])(
    '%s is a refusal',
    (code) => {
      expect(says(code)).toEqual({ refused: expect.stringContaining(code) });
    },
  );

  test.each(['127.0.0.1', '127.0.1.2', '0.0.0.0', '192.0.2.80'])('%s is no listing', (code) => {
    expect(says(code)).toEqual({ dead: expect.stringContaining(code) });
  });

  test('no A record is not listed', () => {
    expect(says()).toBe('not-listed');
    expect(interpret(answer('x', 'CNAME', 'y'), zen)).toBe('not-listed');
  });

  test.each([
    ['127.0.0.2', 'listed'],
    ['127.0.0.254', 'listed'],
    ['127.0.0.1', 'dead'],
    ['127.0.0.255', 'dead'],
    ['127.255.255.254', 'refused'],
  ])('an unknown list: %s is %s', (code, outcome) => {
    expect(interpret(answer('x', 'A', code), listByZone('bl.example.net'))).toHaveProperty(outcome);
  });
});

test('dead lists are known by name, with what is below them', () => {
  expect(deadReason('dnsbl.sorbs.net')).toBeDefined();
  expect(deadReason('dul.dnsbl.sorbs.net')).toBeDefined();
  expect(deadReason('zen.spamhaus.org')).toBeUndefined();
  expect(deadReason('notdnsbl.sorbs.net')).toBeUndefined();
});
