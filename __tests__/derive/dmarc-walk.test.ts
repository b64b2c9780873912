import { describe, expect, test } from '@jest/globals';
import { dmarcFor, foreignReports, policyOf, walkOf } from '../../src/derive/dmarc-walk.js';
import { ok } from '../../src/evidence/slot.js';
import { answer, nxdomain } from '../fixtures.js';

/** What holds for a domain with these records, by the name they stand under. */
const found = (domain: string, texts: Record<string, string>) =>
  dmarcFor(
    domain,
    Object.fromEntries(
      walkOf(domain).map((name) => {
        const text = texts[name.replace('_dmarc.', '')];
        return [name, ok(text === undefined ? nxdomain : answer(name, 'TXT', `v=DMARC1; ${text}`))];
      }),
    ),
  );
const policy = (domain: string, texts: Record<string, string>) => {
  const one = found(domain, texts);
  return one.kind === 'record' ? `${policyOf(one, domain)} of ${one.at}` : one.kind;
};

test('the walk takes eight questions at most', () => {
  expect(walkOf('a.example.com')).toEqual(['_dmarc.a.example.com', '_dmarc.example.com', '_dmarc.com']);
  const long = walkOf('a.b.c.d.e.f.g.h.i.example.com');
  expect(long).toHaveLength(8);
  expect(long[1]).toBe('_dmarc.e.f.g.h.i.example.com');
});

describe('the organisational domain', () => {
  test.each<[string, Record<string, string>, string]>([
    ['its own record', { 'a.b.example': 'p=none', 'b.example': 'p=reject' }, 'none of a.b.example'],
    ['the shortest name', { 'b.example': 'p=reject', example: 'p=quarantine' }, 'quarantine of example'],
    ['psd=n ends the walk', { 'b.example': 'p=reject; psd=n', example: 'p=none' }, 'reject of b.example'],
    ['psd=y: the name below', { 'b.example': 'p=reject', example: 'p=none; psd=y' }, 'reject of b.example'],
    ['psd=y alone', { example: 'p=none; sp=reject; psd=y' }, 'reject of example'],
    ['a wrong psd is none', { 'b.example': 'p=reject; psd=x', example: 'p=none' }, 'none of example'],
    ['t=y', { 'a.b.example': 'p=reject; t=y' }, 'quarantine of a.b.example'],
    ['a wrong t', { 'a.b.example': 'p=reject; t=yes' }, 'reject of a.b.example'],
    ['nothing', {}, 'missing'],
  ])('%s', (_, texts, expected) => {
    expect(policy('a.b.example', texts)).toBe(expected);
  });
});

test('ten receivers of reports are asked, each once', () => {
  const rua = Array.from({ length: 30 }, (_, index) => `mailto:a@r${index % 15}.example.net!10m`).join(',');
  const own = 'mailto:a@example.com,mailto:b@sub.example.com.';
  const one = found('example.com', { 'example.com': `p=none; rua=${own}` });
  expect(one.kind === 'record' && foreignReports(one)).toEqual({});
  const many = found('example.com', { 'example.com': `p=none; rua=${rua.replaceAll('example.net', 'test')}` });
  const names = many.kind === 'record' ? foreignReports(many) : {};
  expect(Object.keys(names)).toHaveLength(10);
  expect(names['r0.test']).toBe('example.com._report._dmarc.r0.test');
});
