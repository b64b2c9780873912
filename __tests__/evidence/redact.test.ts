import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encode } from '../../src/evidence/codec.js';
import { redact } from '../../src/evidence/redact.js';
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
