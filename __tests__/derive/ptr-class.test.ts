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

describe('whose domain it is', () => {
  test.each([
    ['exampletel.cz', 'dynamic'],
    ['web.exampletelecom.de', 'dynamic'],
    ['examplenet.com.br', 'dynamic'],
    ['example.net.ua', 'dynamic'],
    ['mobil-example.at', 'dynamic'],
    ['net.example.org', 'dynamic'],
    ['example.com.br', 'generic-hosting'],
    ['examplehost.net.ua', 'generic-hosting'],
    ['sta.exampletel.cz', 'generic-hosting'],
    ['smtp.exampletel.cz', 'custom'],
  ])('the whole address under %s: %s', (domain, kind) => {
    expect(kindOf(`203-0-113-25.${domain}`)).toBe(kind);
  });

  test('an access provider’s domain says nothing of a name without the address, nor of its own servers', () => {
    expect(kindOf('app-113-25.exampletel.cz')).toBe('custom');
    expect(kindOf('203-0-113-25.exampletel.cz', undefined, 'mail.exampletel.cz')).toBe('generic-hosting');
  });

  test('a hosting provider’s machines count from three digits', () => {
    expect(kindOf('vps123.examplehost.net')).toBe('generic-hosting');
    expect(kindOf('vps12.examplehost.net')).toBe('custom');
    expect(kindOf('server123.examplehost.net', undefined, 'server123.examplehost.net')).toBe('custom');
    expect(kindOf('vps123.example.net')).toBe('custom');
  });
});

test.each([
  ['dhcp-6c-ae-f6-dc-d8-61.example.net', 'dynamic'],
  ['pc-113-25.example.edu', 'dynamic'],
  ['203-0-113-25.cgn.example.org', 'dynamic'],
  ['xvm-113-25.example.org', 'generic-hosting'],
  ['cable25.users.example.org', 'dynamic'],
  ['adsl-298.town.example.org', 'dynamic'],
  ['pc12.example.edu', 'custom'],
  ['cable24.users.example.org', 'custom'],
  ['adsl-29.town.example.org', 'custom'],
])('%s is %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
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
