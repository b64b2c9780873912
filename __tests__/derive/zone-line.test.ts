import { expect, test } from '@jest/globals';
import { zoneLine } from '../../src/derive/zone-line.js';

test.each([
  ['mail.example.com', 'A', '203.0.113.25', 'mail.example.com. 3600 IN A 203.0.113.25'],
  ['mail.example.com.', 'AAAA', '2001:db8::25', 'mail.example.com. 3600 IN AAAA 2001:db8::25'],
  ['25.113.0.203.in-addr.arpa', 'PTR', 'Mail.example.com', '25.113.0.203.in-addr.arpa. 3600 IN PTR mail.example.com.'],
  ['example.com', 'MX', '10 mail.example.com', 'example.com. 3600 IN MX 10 mail.example.com.'],
  ['_dmarc.example.com', 'TXT', 'v=DMARC1; p=none', '_dmarc.example.com. 3600 IN TXT "v=DMARC1; p=none"'],
  ['_25._tcp.mail.example.com', 'TLSA', '3 1 1 00ff', '_25._tcp.mail.example.com. 3600 IN TLSA 3 1 1 00ff'],
] as const)('%s %s', (name, type, data, line) => {
  expect(zoneLine(name, type, data)).toBe(line);
});

test.each([
  ['mail.example.com', 'A', '2001:db8::25'],
  ['mail.example.com', 'AAAA', '203.0.113.25'],
  ['mail.example.com', 'A', '203.0.113.25\nexample.com. IN NS example.net.'],
  ['25.113.0.203.in-addr.arpa', 'PTR', 'mail'],
  ['25.113.0.203.in-addr.arpa', 'PTR', 'mail.example.com. ; x'],
  ['example.com', 'MX', '10 .'],
  ['example.com', 'MX', 'ten mail.example.com'],
  ['example.com', 'TXT', 'v=spf1 "; drop'],
  ['example.com', 'TXT', 'v=spf1 \\'],
  ['example.com', 'TXT', 'v=spf1 exists:`id`.example.net -all'],
  ['example.com', 'TXT', 'v=spf1 <b>'],
  ['example.com', 'TXT', 'v=spf1\n-all'],
  ['example.com', 'TXT', 'v=spf1 \u00fc'],
  ['example.com', 'TXT', ''],
  ['example.com', 'TXT', 'x'.repeat(60_000)],
  ['exam ple.com', 'TXT', 'v=spf1'],
  ['$INCLUDE', 'TXT', 'v=spf1'],
  ['com', 'TXT', 'v=spf1'],
  [`${'a'.repeat(60_000)}.com`, 'TXT', 'v=spf1'],
  ['_25._tcp.mail.example.com', 'TLSA', '3 1 1 0'],
] as const)('nothing for %j %s %j', (name, type, data) => {
  expect(zoneLine(name, type, data)).toBeUndefined();
});

test('a long text is written as strings of 255 octets', () => {
  const strings = zoneLine('example.com', 'TXT', 'x'.repeat(600))?.match(/"(x*)"/g);
  expect(strings?.map((string) => string.length - 2)).toEqual([255, 255, 90]);
});
