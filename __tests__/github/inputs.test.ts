import { expect, test } from '@jest/globals';
import { secretsOf } from '../../src/github/inputs.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');

test('secrets are masked in every form that crosses the wire', () => {
  const secrets = secretsOf({
    'smtp-username': 'alice',
    'smtp-password': 'pa ss\n',
    'spamhaus-dqs-key': 'key',
    'abusix-key': 'Other',
    'github-token': 'token',
    proxy: 'socks5://u:p%40ss@localhost:1080',
    hosts: 'mail.example.com',
  });
  expect(new Set(secrets)).toEqual(
    new Set([
      'alice',
      'pa ss',
      'key',
      'Other',
      'other',
      'token',
      'p%40ss',
      'p@ss',
      base64('alice'),
      base64('pa ss'),
      base64('\0alice\0pa ss'),
    ]),
  );
});

test('what was not given masks nothing', () => {
  expect(secretsOf({})).toEqual([]);
  expect(secretsOf({ 'smtp-username': '', 'smtp-password': '', proxy: 'nonsense' })).toEqual([]);
});
