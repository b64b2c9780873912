import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encode } from '../../src/evidence/codec.js';
import { redact, redactEvidence } from '../../src/evidence/redact.js';
import { ok } from '../../src/evidence/slot.js';
import { cases } from '../cases.js';
import { nxdomain } from '../fixtures.js';
import { sampleEvidence, sampleHost } from '../report/sample.js';

const SECRET = 'p&ss wörd+1';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (text: string) => Buffer.from(text).toString('hex');
const bytesOf = (text: string) => hex(text).match(/../g)!;

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
    ['hex', hex(SECRET)],
    ['hex in capitals', hex(SECRET).toUpperCase()],
    ['a hex dump', bytesOf(SECRET).join(' ')],
    ['hex with colons', bytesOf(SECRET).join(':')],
    [
      'percent-encoded throughout',
      bytesOf(SECRET)
        .map((byte) => `%${byte}`)
        .join(''),
    ],
    ['as in a form', encodeURIComponent(SECRET).replaceAll('%20', '+')],
    ['quoted-printable', 'p&ss w=C3=B6rd+1'],
    ['quoted-printable with an escaped space', 'p&ss=20w=c3=b6rd+1'],
    ['the Q encoding of a header', 'p&ss_w=C3=B6rd+1'],
    ['xtext', 'p&ss+20w+C3+B6rd+2B1'],
    ['as in C', 'p&ss w\\xc3\\xb6rd+1'],
    ['as in C, octal', 'p&ss w\\303\\266rd+1'],
    ['as in JSON', 'p&ss w\\u00f6rd+1'],
    ['as in JSON that may stand in HTML', 'p\\u0026ss w\\u00F6rd+1'],
    ['as in HTML', 'p&amp;ss wörd+1'],
    ['as in HTML, by number', 'p&#38;ss w&#246;rd+1'],
    ['as in HTML, by number in hex', 'p&#x26;ss w&#xF6;rd&#x2b;1'],
    ['as in HTML, UTF-8 read as latin1', 'p&amp;ss w&#195;&#182;rd+1'],
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

  test('a short secret in hex is masked only where it stands alone, one of two characters not at all', () => {
    expect(redact('250 616263 0x616263 id=96162631', ['abc'])).toBe('250 *** 0x616263 id=96162631');
    expect(redact('250 6131 port 25 at 12:31:32 %61%31', ['a1', '12', '%'])).toBe('250 6131 port 25 at 12:31:32 ***');
  });

  test('where hex speaks of a blob, what surrounds the secret stays', () => {
    expect(redact(`got ${hex('\0user\0hunter2\r\n')}`, ['hunter2'])).toBe('got 007573657200***0d0a');
  });

  test('text that is merely like a secret stays', () => {
    const said = '250 2.1.0 2026-11-24 15:48:19 id=1rXyZa-0001Ab-3C a&amp;b 100%25 =3D \\u0026 &#38; 192.0.2.12 ::1234';
    expect(redact(said, ['1111', '4812', '25 5', 'a1&'])).toBe(said);
  });

  test('a secret may be as long as a token, of any characters', () => {
    for (const secret of ['eyJ.', 'ö& '].map((part) => Array.from({ length: 300 }, (_, at) => part + at).join('')))
      for (const form of [secret, base64(secret), hex(secret), JSON.stringify(secret)])
        expect(redact(`C: ${form} end`, [secret])).toMatch(/^C: "?[*]+"? end$/);
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
      cases(),
    );
  });

  // What takes quadratic time would take hours.
  test('reads long strings of base64', () => {
    const chain = 'A'.repeat(2_000_000);
    expect(redact(chain, ['secret-password', `${'AAAA'.repeat(5)}!`])).toBe(chain);
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

  test('a user is masked where a line of a reply begins with it', () => {
    const spoken = sampleHost();
    spoken.addresses[0]!.endpoints[0]!.transcript = ['S: 250-mail', 'S: 250 2-mail', '250-mail'];
    expect(masked('mail', spoken).addresses[0]!.endpoints[0]!.transcript).toEqual([
      'S: 250-***',
      'S: 250 2-mail',
      '250-***',
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
