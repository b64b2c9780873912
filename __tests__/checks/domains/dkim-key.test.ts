import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import check from '../../../src/checks/domains/dkim-key.js';
import { ok } from '../../../src/evidence/slot.js';
import { answer, domainCodesOf, domainEvidence, domainFindingsOf, failed, nxdomain } from '../../fixtures.js';

const NAME = 's1._domainkey.example.com';
const rsa = (bits: number, type: 'spki' | 'pkcs1' = 'spki'): string =>
  generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ type, format: 'der' }).toString('base64');
const KEY = rsa(2048);
const ED25519 = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
const txt = (...texts: string[]) => ok(answer(NAME, 'TXT', ...texts));
const alias = ok({
  ...answer(NAME, 'CNAME', 's1.dkim.example.net'),
  records: [
    ...answer(NAME, 'CNAME', 's1.dkim.example.net').records,
    ...answer('s1.dkim.example.net', 'TXT', `v=DKIM1; p=${KEY}`).records,
  ],
});

test.each([
  ['RSA 2048', txt(`v=DKIM1; k=rsa; p=${KEY}`), ['ok']],
  ['without version and type', txt(`p=${KEY}`), ['ok']],
  ['folded', txt(`v=DKIM1; p=${KEY.replace(/(.{64})/g, '$1 ')};`), ['ok']],
  ['as RSAPublicKey', txt(`v=DKIM1; p=${rsa(2048, 'pkcs1')}`), ['ok']],
  ['Ed25519', txt(`v=DKIM1; k=ed25519; p=${ED25519.toString('base64')}`), ['ok']],
  ['behind an alias', alias, ['ok']],
  ['absent', ok(nxdomain), ['missing']],
  ['absent at a name that exists', txt(), ['missing']],
  ['revoked', txt('v=DKIM1; p='), ['revoked']],
  ['512 bits', txt(`v=DKIM1; p=${rsa(512)}`), ['short']],
  ['1024 bits', txt(`v=DKIM1; p=${rsa(1024)}`), ['short-2048']],
  ['being tested', txt(`v=DKIM1; t=y:s; p=${KEY}`), ['testing']],
  ['short and being tested', txt(`v=DKIM1; t=y; p=${rsa(1024)}`), ['short-2048', 'testing']],
  ['cut off', txt(`v=DKIM1; p=${KEY.slice(0, 200)}`), ['syntax']],
  ['no base64', txt('v=DKIM1; p=…'), ['syntax']],
  ['without key', txt('v=DKIM1; k=rsa'), ['syntax']],
  ['with the key in a tag of capitals, which is another one', txt(`v=DKIM1; P=${KEY}`), ['syntax']],
  ['of an unknown type', txt(`v=DKIM1; k=dsa; p=${KEY}`), ['syntax']],
  ['an RSA key called Ed25519', txt(`v=DKIM1; k=ed25519; p=${KEY}`), ['syntax']],
  ['for SHA-1 alone', txt(`v=DKIM1; h=sha1; p=${KEY}`), ['syntax']],
  ['for SHA-1 too', txt(`v=DKIM1; h=sha1:sha256; p=${KEY}`), ['ok']],
  ['of another version', txt(`v=DKIM2; p=${KEY}`), ['syntax']],
  ['Ed25519, an octet short', txt(`v=DKIM1; k=ed25519; p=${ED25519.subarray(1).toString('base64')}`), ['syntax']],
  ['not for mail', txt(`v=DKIM1; s=tlsrpt; p=${KEY}`), ['syntax']],
  ['with the version last', txt(`p=${KEY}; v=DKIM1`), ['syntax']],
  ['something else', txt('v=spf1 -all'), ['syntax']],
  ['double', txt(`v=DKIM1; p=${KEY}`, 'v=DKIM1; p='), ['syntax']],
  ['unknown', failed('dns-servfail'), ['inconclusive: dns-servfail']],
])('a key: %s', (_, slot, expected) => {
  expect(domainCodesOf(check, domainEvidence({ selectors: ['s1'], dkim: ok({ s1: slot }) }))).toEqual(expected);
});

test('every selector is judged, and none is wanted where none was given', () => {
  const dkim = ok({ s1: txt(`p=${KEY}`), s2: ok(nxdomain) });
  expect(domainCodesOf(check, domainEvidence({ selectors: ['s1', 's2'], dkim }))).toEqual(['ok', 'missing']);
  const [finding] = domainFindingsOf(check, domainEvidence({ dkim: ok({}) }));
  expect(finding).toMatchObject({ outcome: 'not-applicable', subject: { domain: 'example.com' } });
  expect(finding?.says).toContain('dkim-selectors');
});
