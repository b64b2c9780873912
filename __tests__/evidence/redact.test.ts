import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encode } from '../../src/evidence/codec.js';
import { redact, redactEvidence } from '../../src/evidence/redact.js';
import { ok } from '../../src/evidence/slot.js';
import { nxdomain } from '../fixtures.js';
import { sampleEvidence, sampleHost } from '../report/sample.js';

const SECRET = 'p&ss wörd+1';
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('redact', () => {
  test.each([
    ['as it is', SECRET],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['percent-encoded in lower case', encodeURIComponent(SECRET).replace(/%../g, (byte) => byte.toLowerCase())],
    ['UTF-8 read as latin1', Buffer.from(SECRET).toString('latin1')],
    ['base64', base64(SECRET)],
    ['AUTH PLAIN', base64(`\0user@example.com\0${SECRET}`)],
    ['AUTH PLAIN of another length', base64(`\0user\0${SECRET}`)],
    ['AUTH PLAIN with an identity', base64(`id\0user\0${SECRET}`)],
    ['base64url', Buffer.from(`\0user\0${SECRET}`).toString('base64url')],
    ['base64 without padding', base64(SECRET).replace(/=+$/, '')],
  ])('masks it %s', (_, form) => {
    expect(redact(`C: AUTH ${form} end`, [SECRET])).toBe('C: AUTH *** end');
  });

  test('reaches every string and key, and keeps the rest', () => {
    const value = { [`zone-${SECRET}`]: [{ a: SECRET, n: 1, nothing: null, yes: true }], b: 'x' };
    expect(redact(value, [SECRET])).toEqual({ 'zone-***': [{ a: '***', n: 1, nothing: null, yes: true }], b: 'x' });
  });

  test('works on an encoded file, where a quote is escaped', () => {
    expect(redact(JSON.stringify({ a: 'say "hi" now' }), ['"hi"'])).toBe('{"a":"say *** now"}');
  });

  test('a short secret is masked only where it stands alone', () => {
    expect(redact('250 a1 mail.a1.example a1', ['a1'])).toBe('250 *** mail.a1.example ***');
  });

  test('of a secret that is part of another nothing is left', () => {
    expect(redact('abcdefgh abcd', ['abcd', 'abcdefgh'])).toBe('*** ***');
  });

  test('leaves evidence without the secret as it is', () => {
    const evidence = sampleEvidence(sampleHost());
    expect(encode(redact(evidence, ['hunter2-is-not-here', 'dqs0123456789key']))).toBe(encode(evidence));
    expect(redact(evidence, ['', ''])).toBe(evidence);
  });

  test('no secret survives in plain or base64, wherever it starts', () => {
    const secret = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 20 }).filter((text) => !/[<>*]/.test(text));
    fc.assert(
      fc.property(secret, fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), (hidden, before, after) => {
        const masked = redact([`<${hidden}>`, `C: ${base64(before + hidden + after)}`], [hidden]);
        expect(masked).toEqual(['<***>', 'C: ***']);
      }),
    );
  });

  test('is quick on long strings of base64', () => {
    const chain = 'A'.repeat(2_000_000);
    const started = process.cpuUsage().user;
    expect(redact(chain, ['secret-password'])).toBe(chain);
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  });
});

describe('redactEvidence', () => {
  const secrets = (user: string) => ({ keys: ['dqskey1'], passwords: ['hunter2'], users: [user] });
  const host = sampleHost('mail.example.com');
  const masked = (user: string, given = host) => redactEvidence(sampleEvidence(given), secrets(user)).hosts[0]!;

  test.each(['mail', 'submission', 'relay', 'mx', 'ok', 'example', 'trusted', 'timeout'])(
    'a user called `%s` falsifies nothing',
    (user) => {
      expect(masked(user)).toEqual(host);
    },
  );

  test('a user is masked in what servers say, but for longer words and names', () => {
    const said = '<mail@example.com>: mail. mail.example.com mailbox e-mail user=mail,mail@mail.example.com';
    const spoken = sampleHost();
    spoken.addresses[0]!.endpoints[0]!.transcript = [said];
    expect(masked('mail', spoken).addresses[0]!.endpoints[0]!.transcript).toEqual([
      '<***@example.com>: ***. mail.example.com mailbox e-mail user=***,***@mail.example.com',
    ]);
  });

  test('a key is masked in names that are asked too', () => {
    const told = ok({ 'dqskey1.example.com': ok(nxdomain) });
    const host = sampleHost();
    host.addresses[0]!.forwardOfPtr = told;
    expect(masked('mail', host).addresses[0]!.forwardOfPtr).toEqual(ok({ '***.example.com': ok(nxdomain) }));
  });

  test('of our mailboxes those of the user keep their domain only', () => {
    const sender = (reversePath: string) => ({
      kind: 'allowed' as const,
      domain: 'mail.example.com',
      reversePath,
      recipient: 'postmaster@mail.example.com',
    });
    const spoken = sampleHost();
    spoken.addresses[0]!.endpoints[0]!.login = {
      ok: true,
      value: {
        mechanism: 'PLAIN',
        auth: { code: 235, lines: ['hunter2 dqskey1'], ms: 1 },
        senders: [sender('mail@mail.example.com'), sender('mailer@mail.example.com')],
      },
    };
    expect(masked('mail', spoken).addresses[0]!.endpoints[0]!.login).toMatchObject({
      value: {
        auth: { lines: ['*** ***'] },
        senders: [
          { reversePath: '***@mail.example.com', recipient: 'postmaster@mail.example.com' },
          { reversePath: 'mailer@mail.example.com' },
        ],
      },
    });
  });
});
