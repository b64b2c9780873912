import { expect, test } from '@jest/globals';
import { parseDkimKey } from '../../src/derive/dkim-key.js';
import { dmarcTexts, nearlyDmarcTexts, parseDmarc, reportDomain } from '../../src/derive/dmarc-record.js';
import { parseStsPolicy, parseStsRecord, stsRecords } from '../../src/derive/mta-sts.js';
import { mxOf } from '../../src/derive/mx.js';
import { ptrClass } from '../../src/derive/ptr-class.js';
import { classOf } from '../../src/derive/replies.js';
import { expandDomainSpec } from '../../src/derive/spf-macro.js';
import { nearlySpfTexts, parseSpf, spfTexts } from '../../src/derive/spf-record.js';
import { lastWord, lookupsOf, permittedBy } from '../../src/derive/spf-tree.js';
import { tlsaRecords } from '../../src/derive/tlsa.js';
import { answer } from '../fixtures.js';

const LENGTH = 60_000;
const VALUES = { sender: 'me@example.com', domain: 'example.com', helo: 'mail.example.com', address: '203.0.113.25' };
const spf = (text: string) => {
  const records = { 'example.com': `v=spf1 ${text}` };
  parseSpf(`v=spf1 ${text}`);
  return [lookupsOf('example.com', records), lastWord('example.com', records), permittedBy('example.com', records)];
};
const inTxt = (text: string) => answer('example.com', 'TXT', text);

/** Whoever reads what a name server or a mail server says, and what the text is put behind. */
const READERS: Record<string, (text: string) => unknown> = {
  spf,
  'spf include': (text) => spf(`include:${text}`),
  'spf redirect': (text) => spf(`redirect=${text}`),
  'spf a': (text) => spf(`a:${text}/`),
  'spf macros': (text) => expandDomainSpec(text, VALUES),
  'spf or nearly': (text) => [spfTexts(inTxt(text)), nearlySpfTexts(inTxt(`v${text}=${text}spf`))],
  dkim: (text) => parseDkimKey(`v=DKIM1; p=${text}`),
  dmarc: (text) => parseDmarc(`v=DMARC1; p=none; rua=${text}`),
  'dmarc tags': (text) => parseDmarc(`v=DMARC1;${text}`),
  'dmarc or nearly': (text) => [dmarcTexts(inTxt(`v${text}`)), nearlyDmarcTexts(inTxt(`${text}v${text}=${text}`))],
  'dmarc report': (text) => reportDomain(`mailto:a@${text}`),
  'mta-sts record': (text) => parseStsRecord(stsRecords([`v=STSv1;${text}`, `${text}v${text}`])),
  'mta-sts policy': (text) => parseStsPolicy(`version: STSv1\nmode: enforce\nmax_age: 1\nmx: ${text}`),
  mx: (text) => mxOf('example.com', answer('example.com', 'MX', `10 ${text}`)),
  tlsa: (text) => tlsaRecords(answer('example.com', 'TLSA', `3 1 1 ${text}`)),
  ptr: (text) => ptrClass(text.slice(0, 1020), '203.0.113.25', 'mail.example.com'),
  reply: (text) => classOf({ code: 550, lines: [text], ms: 1 }),
};
const PIECES = [
  ' ',
  '\t',
  '"',
  ';',
  '=',
  'v=',
  'a',
  'A1',
  'a.',
  'a-',
  '0',
  '25-',
  ':',
  ',',
  '/',
  '//',
  '/1',
  '%',
  '%{',
  '%{d}',
  '%{d}.',
  '%{s1r=}',
  '%{l000',
  '!1',
  '@',
  'mailto:',
  'mailto:a@b.example,',
  'a=b;',
  ' a',
  ' +a ',
  'ip4:192.0.2.1 ',
  'include:a.example ',
  'include:example.com ',
  '\n',
  'mx: a\n',
  '<',
  '\\',
  '*.',
  '-',
  '_',
];

/** What takes quadratic time would take minutes. */
test.each(Object.entries(READERS))('%s reads the longest text that the DNS can hold', (_, read) => {
  for (const piece of PIECES) expect(() => read(piece.repeat(LENGTH / piece.length))).not.toThrow();
});
