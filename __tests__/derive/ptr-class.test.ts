import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ptrClass } from '../../src/derive/ptr-class.js';

const labelled = (file: string) =>
  readFileSync(new URL(`../data/${file}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [name: string, address: string, label: string])
    .map(([name, address, label]) => ({ name, label, kind: ptrClass(name, address).kind as string }));

describe.each(['ptr-names', 'ptr-forms'])('on labelled names, as providers and people form them: %s', (file) => {
  const judged = labelled(file);

  test('19 of 20 get the class that they were labelled with', () => {
    const wrong = judged.filter(({ kind, label }) => kind !== label);
    expect(judged.length).toBeGreaterThan(150);
    expect(wrong.slice(Math.floor(judged.length / 20))).toEqual([]);
  });

  test('no name of its own is taken for an access line', () => {
    expect(judged.filter(({ kind, label }) => label === 'custom' && kind === 'dynamic')).toEqual([]);
  });
});

const kindOf = (name: string, address = '203.0.113.25', expected?: string) => ptrClass(name, address, expected).kind;

describe('address in the name', () => {
  test.each([
    ['octets', 'a-203-0-113-25.example.net', '203.0.113.25'],
    ['reversed', '25.113.0.203.example.net', '203.0.113.25'],
    ['padded', 'zz203000113025.example.net', '203.0.113.25'],
    ['three of four', 'x25-113-0.example.net', '203.0.113.25'],
    ['other separators', '203x0x113x25.example.net', '203.0.113.25'],
    ['hexadecimal', 'xcb007119.example.net', '203.0.113.25'],
    ['one number', 'a3405803801.example.net', '203.0.113.25'],
    ['in the registered domain', 'ns.ip-203-0-113.eu', '203.0.113.25'],
    ['IPv6 nibbles', '20010db8123456789abcdef012345678.example.net', '2001:db8:1234:5678:9abc:def0:1234:5678'],
    ['IPv6 groups', 'a-2001-db8-1234-5678--1.example.net', '2001:db8:1234:5678::1'],
  ])('%s', (_, name, address) => {
    expect(kindOf(name, address)).toBe('generic-hosting');
    expect(kindOf(`dsl-${name}`, address)).toBe('dynamic');
    const other = address.includes(':') ? '2001:db8:ffff:eeee:1:2:3:4' : '198.51.100.77';
    expect(ptrClass(name, other).because).not.toContain('holds the address');
  });

  test('static outweighs an access word, dynamic outweighs static', () => {
    expect(kindOf('203-0-113-25.static.adsl.example.net')).toBe('generic-hosting');
    expect(kindOf('203-0-113-25.dynamic.static.example.net')).toBe('dynamic');
  });

  test('an IPv6 address of zeros is not found in any name', () => {
    expect(kindOf('mx0.example.net', '2001:db8::1')).toBe('custom');
  });
});

describe('own organisational domain', () => {
  test('a name that a provider would use is the operator’s own', () => {
    expect(kindOf('srv123456.example.com')).toBe('generic-hosting');
    expect(kindOf('srv123456.example.com', undefined, 'mail.example.com')).toBe('custom');
  });

  test('access words with a small number are names like any other', () => {
    expect(kindOf('dsl-2.example.com', undefined, 'mail.example.com')).toBe('custom');
    expect(kindOf('dynamic-2.example.com', undefined, 'mail.example.com')).toBe('custom');
    expect(kindOf('dynamic.example.com', undefined, 'mail.example.com')).toBe('custom');
    expect(kindOf('dsl-123456.example.com', undefined, 'mail.example.com')).toBe('dynamic');
  });

  test('does not excuse an address in the name, nor the default name of a hosting provider', () => {
    expect(kindOf('a-203-0-113-25.example.com', undefined, 'mail.example.com')).toBe('generic-hosting');
    expect(kindOf('vmi888983.contaboserver.net', undefined, 'vmi888983.contaboserver.net')).toBe('generic-hosting');
  });
});
