import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CAPS } from '../../src/evidence/caps.js';
import { decode, encode } from '../../src/evidence/codec.js';
import type { Evidence, HostEvidence } from '../../src/evidence/types.js';
import { cases } from '../cases.js';
import { domainEvidence, HOST } from '../fixtures.js';
import { sampleEvidence, sampleHost } from '../report/sample.js';

const decoded = (file: string): Evidence => {
  const result = decode(file);
  if (!result.ok) throw new Error(result.errors.join('\n'));
  return result.evidence;
};
const errorsOf = (file: string): string[] => {
  const result = decode(file);
  return result.ok ? [] : result.errors;
};

/** A host with every slot filled. */
function fullHost(): HostEvidence {
  const host = sampleHost('mx.example.net', '203.0.113.9');
  const [endpoint] = host.addresses[0]!.endpoints;
  const reply = { code: 550, lines: ['5.7.1 no'], ms: 3 };
  const attempt = {
    vector: 'V02',
    reversePath: 'a@b.example',
    recipient: 'c@d.example',
    mail: reply,
    rcpt: reply,
    data: reply,
  };
  Object.assign(endpoint!, {
    connectedTo: '127.0.0.1:2525',
    authInClear: { ok: true, value: reply },
    starttls: { ok: true, value: { reply, trailing: 'x' } },
    injection: { ok: true, value: { sent: 'NOOP', answer: reply } },
    ehloInTls: { ok: true, value: { verb: 'HELO', reply, keywords: {} } },
    obsoleteTls: { ok: true, value: { accepted: null, refusal: 'closed' } },
    relay: {
      ok: true,
      value: {
        attempts: [attempt],
        skipped: ['V22'],
        control: attempt,
        acceptAll: attempt,
        reservedRecipient: false,
        cut: { kind: 'throttled', message: '421' },
      },
    },
    login: {
      ok: true,
      value: {
        mechanism: 'PLAIN',
        auth: reply,
        senders: [
          {
            kind: 'allowed',
            domain: 'b.example',
            reversePath: 'a@b.example',
            recipient: 'c@d.example',
            mail: reply,
            rcpt: reply,
          },
        ],
      },
    },
  });
  host.target = { name: 'old.example', addresses: { ok: true, value: ['2001:db8::1'] } };
  host.addresses[0]!.notPublic = 'private';
  return host;
}
const evidence = sampleEvidence(sampleHost(), fullHost());
const file = encode(evidence);
const [runText, ...hostTexts] = file.trimEnd().split('\n') as [string, string, string];
/** The first line of a file of so many. */
const runOf = (lines: number) => JSON.stringify({ ...JSON.parse(runText), lines });

describe('encode and decode', () => {
  test('a certificate of a thousand names stays whole', () => {
    const long = fullHost();
    const der = Buffer.alloc(100 * 1024).toString('base64');
    Object.assign(long.addresses[0]!.endpoints[0]!.tls!, {
      value: { version: 'TLSv1.3', cipher: 'x', chain: [der], trust: 'trusted', verify: 'ok' },
    });
    const whole = encode(sampleEvidence(long));
    expect(encode(decoded(whole))).toBe(whole);
  });

  test('are each other’s inverse', () => {
    expect(encode(decoded(file))).toBe(file);
    expect(JSON.parse(JSON.stringify(decoded(file)))).toEqual(JSON.parse(JSON.stringify(evidence)));
  });

  test('one line for the run, one for each host', () => {
    expect(file.match(/\n/g)).toHaveLength(3);
    expect(JSON.parse(runText)).toMatchObject({ kind: 'run', schemaVersion: 1 });
  });

  test('blank lines and CRLF do no harm', () => {
    expect(decoded(`\n${file.replaceAll('\n', '\r\n\r\n')}`).hosts).toHaveLength(2);
  });

  test('keys of a stranger stay keys', () => {
    const host = sampleHost();
    const keywords = JSON.parse('{"__proto__": "x", "constructor": "y"}');
    const { ehlo } = host.addresses[0]!.endpoints[0]!;
    if (ehlo?.ok) ehlo.value.keywords = keywords;
    const text = encode(sampleEvidence(host));
    const found = decoded(text).hosts[0]!.addresses[0]!.endpoints[0]!.ehlo;
    expect(found?.ok && Object.entries(found.value.keywords)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(found?.ok && 'toString' in found.value.keywords).toBe(false);
    expect(encode(decoded(text))).toBe(text);
  });
});

describe('decode refuses', () => {
  test.each<[string, string]>([
    ['', 'the evidence file is empty'],
    ['{', 'line 1: must be a JSON object'],
    ['[]', 'line 1: must be a JSON object'],
    [hostTexts[0]!, 'line 1: kind must be one of run'],
    [`${runText}\n${runText}`, 'line 2: must be a host or a domain: one file holds one run'],
    [`${runText}\n\nnull`, 'line 3: must be a JSON object'],
  ])('%j', (text, error) => {
    expect(errorsOf(text)).toContain(error);
  });

  test('a version that it does not know, and says so alone', () => {
    const later = JSON.stringify({ ...JSON.parse(runText), schemaVersion: 2, vantage: 'new' });
    expect(errorsOf(`${later}\n${hostTexts[0]}`)).toEqual([
      'line 1: evidence of schemaVersion 2, this version of smtp-preflight reads 1',
    ]);
  });

  test.each<[string, (host: Record<string, never>) => unknown]>([
    ['addresses[0].address', (host) => set(host, ['addresses', 0, 'address'], '::1; rm')],
    ['addresses[0].endpoints[0].port', (host) => set(host, ['addresses', 0, 'endpoints', 0, 'port'], 65536)],
    [
      'addresses[0].endpoints[0].greeting.value.lines',
      (host) => set(host, ['addresses', 0, 'endpoints', 0, 'greeting', 'value', 'lines'], []),
    ],
    [
      'addresses[0].endpoints[0].greeting.ok',
      (host) => set(host, ['addresses', 0, 'endpoints', 0, 'greeting'], { value: 1 }),
    ],
    [
      'addresses[0].endpoints[0].injection.value.answer',
      (host) => set(host, ['addresses', 0, 'endpoints', 0, 'injection', 'value', 'answer'], 7),
    ],
    ['addresses[0].endpoints[0].transcript', (host) => set(host, ['addresses', 0, 'endpoints', 0, 'transcript'], 'x')],
    [
      'addresses[0].ptr.error.kind',
      (host) => set(host, ['addresses', 0, 'ptr'], { ok: false, error: { kind: 'new', message: '' } }),
    ],
    [
      'addresses[0].forwardOfPtr.value["mail.example.com"]',
      (host) => set(host, ['addresses', 0, 'forwardOfPtr', 'value', 'mail.example.com'], null),
    ],
    [
      'addresses[0].endpoints[0].tls.value.chain',
      (host) =>
        set(host, ['addresses', 0, 'endpoints', 0, 'tls', 'value', 'chain'], Array(CAPS.chain + 1).fill('AAAA')),
    ],
    ['roles[0]', (host) => set(host, ['roles'], ['admin'])],
    ['a', (host) => set(host, ['a'], null)],
    ['loginGiven', (host) => set(host, ['loginGiven'], undefined)],
  ])('a host with a wrong %s', (path, spoil) => {
    const host = JSON.parse(hostTexts[0]!);
    spoil(host);
    expect(errorsOf(`${runText}\n${JSON.stringify(host)}`).map((error) => error.split(' must be ')[0])).toContain(
      `line 2: ${path}`,
    );
  });

  test('a file that was cut between two lines, and two in one', () => {
    expect(errorsOf(`${runText}\n${hostTexts[0]}\n`)).toEqual([expect.stringMatching(/^line 1: lines must be 2/)]);
    expect(errorsOf(`${file}${hostTexts[0]}\n`)).toEqual([expect.stringMatching(/^line 1: lines must be 4/)]);
    expect(errorsOf(`${runText.replace(/"lines":\d+,/, '')}\n`)).toEqual([
      expect.stringMatching(/^line 1: lines must be an integer/),
    ]);
  });

  test('every file that was cut, wherever it was', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 2), (end) => errorsOf(file.slice(0, end)).length === 1),
      cases(),
    );
  });

  test.each<[string, (host: HostEvidence) => unknown]>([
    ['line 3: host must', (host) => set(host, ['host'], sampleHost().host.toUpperCase())],
    ['line 3: addresses[1].address must', ({ addresses }) => addresses.push(addresses[0]!)],
    ['line 3: addresses[0].address must', (host) => set(host, ['addresses', 0, 'address'], '198.51.100.99')],
    [
      'line 3: addresses[0].endpoints[2] must',
      ({ addresses: [address] }) => address!.endpoints.push(address!.endpoints[0]!),
    ],
  ])('names and addresses that contradict each other: %s', (error, spoil) => {
    const host = fullHost();
    spoil(host);
    expect(errorsOf(encode(sampleEvidence(sampleHost(), host)))).toEqual([expect.stringContaining(error)]);
  });

  test('a domain twice, and more pairs of a domain and an address than can be judged', () => {
    const domain = domainEvidence({ hosts: Array.from({ length: 6_000 }, () => HOST) });
    const domains = (names: string[]) => ({
      ...sampleEvidence(sampleHost()),
      domains: names.map((name) => ({ ...domain, domain: name })),
    });
    expect(errorsOf(encode(domains(['example.com', 'example.com'])))).toEqual([
      expect.stringMatching(/^line 3: domain must/),
    ]);
    const many = Array.from({ length: 17 }, (_, index) => `d${index}.example`);
    expect(errorsOf(encode(domains(many)))).toEqual([expect.stringMatching(/^line 18: hosts must be fewer/)]);
  });

  test.each([
    ['source.line', 1.5],
    ['source.line', -1],
    ['a.value.records[0].ttl', 0.5],
  ])('a %s of %d', (path, value) => {
    const host = JSON.parse(hostTexts[0]!);
    set(host, path.replace(/\[(\d)\]/, '.$1').split('.'), value);
    expect(errorsOf(`${runOf(2)}\n${JSON.stringify(host)}`)).toEqual([
      expect.stringMatching(`^line 2: ${path.replace(/[[\]]/g, '\\$&')} must be an integer`),
    ]);
  });

  test('a line that is too long', () => {
    const errors = errorsOf(`${runText}\n${' '.repeat(CAPS.line)}{}`);
    expect(errors).toEqual([`line 2: must be at most ${CAPS.line} characters long`]);
  });

  test('with at most 20 errors', () => {
    expect(errorsOf(`${runText}\n${'{}\n'.repeat(500)}`)).toHaveLength(20);
  });
});

test('decode cuts long strings and leaves unknown keys out', () => {
  const host = JSON.parse(hostTexts[0]!);
  host.surprise = { deep: true };
  host.addresses[0].endpoints[0].transcript = ['x'.repeat(CAPS.text + 1)];
  const [found] = decoded(`${runOf(2)}\n${JSON.stringify(host)}`).hosts;
  expect(found).not.toHaveProperty('surprise');
  expect(found!.addresses[0]!.endpoints[0]!.transcript[0]).toHaveLength(CAPS.text);
});

test('decode never throws, and what it takes encodes again', () => {
  const leaf = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string(), fc.constant([]), fc.constant({}));
  fc.assert(
    fc.property(fc.nat(), leaf, (at, value) => {
      const run = JSON.parse(runOf(2));
      const host = JSON.parse(hostTexts[1]!);
      const places = [...placesIn(run), ...placesIn(host)];
      const [owner, key] = places[at % places.length]!;
      owner[key] = value;
      const result = decode([run, host].map((line) => JSON.stringify(line)).join('\n'));
      if (result.ok) expect(decode(encode(result.evidence))).toEqual(result);
      else expect(result.errors.length).toBeGreaterThan(0);
    }),
    cases(300),
  );
});

function* placesIn(value: Record<string, unknown>): Generator<[Record<string, unknown>, string]> {
  for (const key of Object.keys(value)) {
    yield [value, key];
    const inner = value[key];
    if (typeof inner === 'object' && inner !== null) yield* placesIn(inner as Record<string, unknown>);
  }
}

function set(target: unknown, path: (string | number)[], value: unknown): void {
  const owner = path.slice(0, -1).reduce((found, key) => (found as Record<string, unknown>)[key], target);
  (owner as Record<string, unknown>)[path.at(-1)!] = value;
}
