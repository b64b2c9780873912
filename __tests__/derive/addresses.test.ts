import { canonical, familyOf, isAddress, rangeOf, reverseName } from '../../src/derive/addresses.js';

describe('reverseName', () => {
  test.each([
    ['192.0.2.9', '9.2.0.192.in-addr.arpa'],
    ['2001:db8::567:89ab', 'b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'],
  ])('%s', (address, name) => {
    expect(reverseName(address)).toBe(name);
  });
});

describe('rangeOf', () => {
  test.each(['8.8.8.8', '2a00:1450:4001::1', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(rangeOf(address, [])).toBeUndefined();
  });

  test.each([
    ['10.1.2.3', 'private'],
    ['172.31.0.1', 'private'],
    ['192.168.0.1', 'private'],
    ['100.64.0.1', 'carrierGradeNat'],
    ['127.9.9.9', 'loopback'],
    ['169.254.169.254', 'linkLocal'],
    ['0.0.0.0', 'unspecified'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['192.0.2.1', 'reserved'],
    ['198.51.100.1', 'reserved'],
    ['203.0.113.1', 'reserved'],
    ['::1', 'loopback'],
    ['::', 'unspecified'],
    ['fe80::1', 'linkLocal'],
    ['fd00:ec2::254', 'uniqueLocal'],
    ['2001:db8::1', 'reserved'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:10.0.0.1', 'private'],
    ['64:ff9b::7f00:1', 'rfc6052'],
  ])('%s is %s', (address, range) => {
    expect(rangeOf(address, [])).toBe(range);
  });

  test('an address inside treat-as-public counts as public, its neighbour does not', () => {
    const cidrs = ['2001:db8::/32', '203.0.113.0/25'];
    expect(rangeOf('203.0.113.127', cidrs)).toBeUndefined();
    expect(rangeOf('::ffff:203.0.113.127', cidrs)).toBeUndefined();
    expect(rangeOf('2001:db8:9::1', cidrs)).toBeUndefined();
    expect(rangeOf('203.0.113.128', cidrs)).toBe('reserved');
    expect(rangeOf('fd00::1', cidrs)).toBe('uniqueLocal');
  });
});

test('text forms', () => {
  expect(canonical('2001:DB8:0:0:0:0:0:1')).toBe('2001:db8::1');
  expect([familyOf('192.0.2.1'), familyOf('::1')]).toEqual([4, 6]);
  expect(['192.0.2.1', '::1'].map(isAddress)).toEqual([true, true]);
  expect(['127.1', '010.0.0.1', '0x7f.0.0.1', 'mail.example.com', ''].map(isAddress)).toEqual(Array(5).fill(false));
});
