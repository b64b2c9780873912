import { decode, encode, type Packet } from 'dns-packet';
import fc from 'fast-check';
import { decodeResponse, encodeQuery } from '../../src/net/dns-message.js';
import type { DnsType } from '../../src/net/network.js';
import { cases } from '../cases.js';

const query = (name = 'mail.example.com', type: DnsType = 'A') => encodeQuery(7, name, type, true)!;

const response = (packet: Packet, asked = query()): Buffer =>
  encode({ type: 'response', id: 7, questions: decode(asked).questions, ...packet });

/** A response whose answers are given as bytes: name, type and data. */
function rawResponse(asked: Buffer, answers: { name: Buffer; type: number; data: Buffer }[]): Buffer {
  const head = response({}, asked);
  head.writeUInt16BE(answers.length, 6);
  const records = answers.flatMap(({ name, type, data }) => {
    const fixed = Buffer.alloc(10);
    fixed.writeUInt16BE(type, 0);
    fixed.writeUInt16BE(1, 2);
    fixed.writeUInt32BE(60, 4);
    fixed.writeUInt16BE(data.length, 8);
    return [name, fixed, data];
  });
  return Buffer.concat([head, ...records]);
}

const POINTER = Buffer.from([0xc0, 12]);
const label = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')]);
const ptrTo = (...labels: string[]) => {
  const asked = query('9.2.0.192.in-addr.arpa', 'PTR');
  const data = Buffer.concat([...labels.map(label), Buffer.from([0])]);
  return decodeResponse(rawResponse(asked, [{ name: POINTER, type: 12, data }]), asked)?.records[0]?.data;
};

describe('a query', () => {
  test('is read by another implementation: RD, AD, EDNS with 1232 bytes', () => {
    const packet = decode(query('mail.example.com', 'AAAA'));
    expect(packet).toMatchObject({ id: 7, type: 'query', flag_rd: true, flag_ad: true });
    expect(packet.questions).toEqual([{ name: 'mail.example.com', type: 'AAAA', class: 'IN' }]);
    expect(packet.additionals).toMatchObject([{ type: 'OPT', udpPayloadSize: 1232 }]);
    expect(decode(encodeQuery(7, 'a.test', 'A', false)!).additionals).toEqual([]);
  });

  test.each(['a..b', '.a', 'a..', `${'x'.repeat(64)}.test`, Array(128).fill('a').join('.')])(
    'cannot hold %s',
    (name) => {
      expect(encodeQuery(7, name, 'A', true)).toBeUndefined();
    },
  );

  test('asks for the very name that a response held', () => {
    const name = ptrTo('a.b\\', '\0\x1b\xff', 'test')!;
    const wire = Buffer.concat([label('a.b\\'), label('\0\x1b\xff'), label('test'), Buffer.from([0])]);
    expect(query(name).subarray(12, 12 + wire.length)).toEqual(wire);
  });
});

describe('names', () => {
  test('are lower-case, without trailing dot, never ambiguous', () => {
    expect(ptrTo('MAIL', 'Example', 'com')).toBe('mail.example.com');
    expect(ptrTo('mail.example.com')).toBe('mail\\046example\\046com');
    expect(ptrTo('a b\n', '\\046', 'É')).toBe('a\\032b\\010.\\092046.\\201');
    expect(ptrTo()).toBe('');
  });

  test('a pointer forwards or to itself is no message', () => {
    const asked = query();
    for (const target of [12 + asked.length, 0x3fff]) {
      const name = Buffer.from([0xc0 | (target >> 8), target & 0xff]);
      expect(decodeResponse(rawResponse(asked, [{ name, type: 1, data: Buffer.alloc(4) }]), asked)).toBeUndefined();
    }
  });
});

describe('records', () => {
  test('of each type, CNAMEs kept, in order', () => {
    const answers: Packet['answers'] = [
      { name: 'MAIL.example.com', type: 'CNAME', ttl: 5, data: 'Mx.Example.net' },
      { name: 'mx.example.net', type: 'A', ttl: 6, data: '192.0.2.9' },
      { name: 'mx.example.net', type: 'AAAA', data: '2001:db8:0:0:0:0:0:9' },
      { name: 'mx.example.net', type: 'MX', data: { preference: 10, exchange: 'mx.example.com' } },
      { name: 'mx.example.net', type: 'MX', data: { preference: 0, exchange: '.' } },
      { name: 'mx.example.net', type: 'TXT', data: ['v=spf1 ', Buffer.from('\xe9-all', 'latin1')] },
      { name: 'mx.example.net', type: 'NS', data: 'ns.example.net' },
      {
        name: 'mx.example.net',
        type: 'TLSA',
        data: { usage: 3, selector: 1, matchingType: 1, certificate: Buffer.from('ab') },
      },
      {
        name: 'mx.example.net',
        type: 'SOA',
        data: { mname: 'ns.a', rname: 'root.a', serial: 1, refresh: 2, retry: 3, expire: 4, minimum: 5 },
      },
      { name: 'mx.example.net', type: 'DNAME', data: 'b' },
    ];
    const decoded = decodeResponse(response({ answers }), query())!;
    expect(decoded.records.slice(0, 2)).toEqual([
      { name: 'mail.example.com', type: 'CNAME', ttl: 5, data: 'mx.example.net' },
      { name: 'mx.example.net', type: 'A', ttl: 6, data: '192.0.2.9' },
    ]);
    expect(decoded.records.slice(2).map(({ type, data }) => `${type} ${data}`)).toEqual([
      'AAAA 2001:db8::9',
      'MX 10 mx.example.com',
      'MX 0 .',
      'TXT v=spf1 \xe9-all',
      'NS ns.example.net',
      'TLSA 3 1 1 6162',
      'SOA ns.a root.a 1 2 3 4 5',
      'TYPE39 \\# 3 016200',
    ]);
  });

  test('flags and the extended response code', () => {
    expect(decodeResponse(response({ flags: 0x20 }), query())).toMatchObject({ ad: true, rcode: 0, truncated: false });
    expect(decodeResponse(response({ flags: 0x203 }), query())).toMatchObject({ ad: false, rcode: 3, truncated: true });
    const badvers = { name: '.', type: 'OPT', extendedRcode: 1, udpPayloadSize: 1232, flags: 0, options: [] } as const;
    expect(decodeResponse(response({ additionals: [badvers as never] }), query())?.rcode).toBe(16);
  });
});

test('a record of another class than IN is left out', () => {
  const answers = (['CH', 'IN'] as const).map((of, index) => {
    return { type: 'A' as const, class: of, name: 'mail.example.com', ttl: 60, data: `192.0.2.${index}` };
  });
  expect(decodeResponse(response({ answers }), query())?.records.map(({ data }) => data)).toEqual(['192.0.2.1']);
});

describe('what is no answer to the query', () => {
  const good = response({ answers: [{ name: 'mail.example.com', type: 'A', data: '192.0.2.9' }] });

  test.each([
    ['another id', response({ id: 8 })],
    ['a query', query()],
    ['another name', response({}, query('mail.example.org'))],
    ['another type', response({}, query('mail.example.com', 'AAAA'))],
    ['no question', encode({ type: 'response', id: 7 })],
    ['an address of three bytes', rawResponse(query(), [{ name: POINTER, type: 1, data: Buffer.alloc(3) }])],
    ['a TXT string past its end', rawResponse(query(), [{ name: POINTER, type: 16, data: Buffer.from([9, 65]) }])],
    ['bytes behind a PTR name', rawResponse(query(), [{ name: POINTER, type: 12, data: Buffer.from([0, 1]) }])],
  ])('%s', (_, message) => {
    expect(decodeResponse(good, query())?.records).toHaveLength(1);
    expect(decodeResponse(message, query())).toBeUndefined();
  });

  test('a message that is cut anywhere', () => {
    for (let length = 0; length < good.length; length++)
      expect(decodeResponse(good.subarray(0, length), query())).toBeUndefined();
  });

  test('never throws, whatever bytes are changed', () => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.uint8Array({ maxLength: 20 }), (changes, tail) => {
        const bytes = Buffer.concat([good, tail]);
        for (const [at, value] of changes) bytes[at] = value;
        decodeResponse(bytes, query());
      }),
      cases(),
    );
  });
});
