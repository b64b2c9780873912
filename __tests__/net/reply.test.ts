import fc from 'fast-check';
import { MAX_KEPT, MAX_LINE, MAX_LINES, MAX_SESSION, replyParser } from '../../src/net/reply.js';
import { cases } from '../cases.js';

/** Everything the parser makes of these chunks: replies, then the kind of its failure or what it still waits for. */
function parse(...chunks: (string | Buffer)[]) {
  const parser = replyParser();
  const replies: { code: number; lines: string[]; mixed: boolean }[] = [];
  let end: string | undefined;
  for (const chunk of chunks) {
    parser.feed(typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk);
    for (let next = parser.next(); next; next = next.ok ? parser.next() : undefined) {
      if (next.ok) replies.push(next.value);
      else end = next.error.kind;
    }
  }
  return { replies, end, rest: end ? undefined : parser.take() };
}

const one = (text: string) => {
  const { replies, end, rest } = parse(text);
  expect({ count: replies.length, end, rest }).toEqual({ count: 1, end: undefined, rest: '' });
  return replies[0]!;
};

const splitAt = (bytes: Buffer, cuts: number[]) => {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
};

describe('reply grammar (RFC 5321 §4.2)', () => {
  test.each([
    ['one line', '220 mx.test ESMTP\r\n', 220, ['220 mx.test ESMTP']],
    ['several lines', '250-mx.test\r\n250-SIZE 1\r\n250 HELP\r\n', 250, ['250-mx.test', '250-SIZE 1', '250 HELP']],
    ['code without text and space', '220\r\n', 220, ['220']],
    ['code and space without text', '220 \r\n', 220, ['220 ']],
    ['continuation without text', '250-\r\n250\r\n', 250, ['250-', '250']],
    ['LF only', '250-a\n250 b\n', 250, ['250-a', '250 b']],
    ['CR CR LF', '250 a\r\r\n', 250, ['250 a']],
    ['bare CR in the text', '250 a\rb\r\n', 250, ['250 a\rb']],
    ['NUL and 8-bit in the text', '250 \0\xff\x1b[31m\r\n', 250, ['250 \0\xff\x1b[31m']],
    ['lowest and highest code', '200-\r\n559 \r\n', 559, ['200-', '559 ']],
  ])('%s', (_, text, code, lines) => {
    const reply = one(text);
    expect(reply.code).toBe(code);
    expect(reply.lines).toEqual(lines);
  });

  test('of different codes the last counts, and it shows', () => {
    expect(one('250-a\r\n550 b\r\n')).toMatchObject({ code: 550, mixed: true });
    expect(one('250-a\r\n250 b\r\n')).toMatchObject({ code: 250, mixed: false });
  });

  test.each([
    ['no separator', '220ESMTP\r\n'],
    ['tab as separator', '220\tmx\r\n'],
    ['code 000', '000 x\r\n'],
    ['code 999', '999 x\r\n'],
    ['1xx', '150 x\r\n'],
    ['6xx', '650 x\r\n'],
    ['second digit above 5', '260 x\r\n'],
    ['2x0', '2x0 x\r\n'],
    ['25 0', '25 0 x\r\n'],
    ['-250', '-250 x\r\n'],
    ['two digits', '25\r\n'],
    ['empty line', '\r\n'],
    ['leading blank', ' 220 x\r\n'],
    ['LF CR', '220-x\n\r220 y\n\r'],
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\n'],
    ['SSH', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['TLS alert', '\x15\x03\x01\x00\x02\x02\x46'],
    ['UTF-16', '\xff\xfe2\x002\x000\x00'],
    ['second line is not one', '250-a\r\nfoo\r\n'],
  ])('garbage: %s', (_, text) => {
    expect(parse(text)).toMatchObject({ replies: [], end: 'protocol-garbage' });
  });

  test('garbage is known before its line ends, and stays', () => {
    const parser = replyParser();
    parser.feed(Buffer.from('H'));
    expect(parser.next()).toMatchObject({ ok: false, error: { kind: 'protocol-garbage' } });
    parser.feed(Buffer.from('\r\n220 mx.test\r\n'));
    expect(parser.next()).toMatchObject({ ok: false, error: { kind: 'protocol-garbage' } });
  });

  test('garbage is shown, up to 80 bytes of its line', () => {
    const parser = replyParser();
    parser.feed(Buffer.from(`HTTP/1.1 400 Bad\r\n${'x'.repeat(200)}`));
    const slot = parser.next();
    expect(slot?.ok === false && slot.error.message).toBe('not an SMTP reply: HTTP/1.1 400 Bad');
    const long = replyParser();
    long.feed(Buffer.from('x'.repeat(200)));
    const cut = long.next();
    expect(cut?.ok === false && cut.error.message.match(/x+/)![0].length).toBe(80);
  });
});

describe('bytes in any portions', () => {
  test('several replies in one segment are given one by one; the rest can be taken', () => {
    const parser = replyParser();
    parser.feed(Buffer.from('220 go\r\n250 stray\r\n25'));
    expect(parser.next()).toMatchObject({ value: { code: 220 } });
    expect(parser.take()).toBe('250 stray\r\n25');
    expect(parser.next()).toBeUndefined();
    expect(parser.take()).toBe('');
  });

  test('a reply that is not finished can be taken', () => {
    const { replies, rest } = parse('250-a\r\n250-b\r\n250');
    expect({ replies, rest }).toEqual({ replies: [], rest: '250-a\r\n250-b\r\n250' });
  });

  const replyText = fc
    .tuple(
      fc.constantFrom('220', '250', '354', '421', '550'),
      fc.array(fc.string({ unit: 'binary-ascii' }), { maxLength: 4 }),
    )
    .map(([code, texts]) => {
      const lines = texts.map((text) => `${code}-${text.replaceAll('\n', '')}\r\n`);
      return `${lines.join('')}${code} end\r\n`;
    });
  const stream = fc.oneof(
    fc.array(replyText, { maxLength: 5 }).map((replies) => Buffer.from(replies.join(''), 'latin1')),
    fc
      .array(fc.constantFrom('2', '5', '0', '250', '-', ' ', '\r', '\n', '\r\n', 'x', '\0', '\xff'))
      .map((tokens) => Buffer.from(tokens.join(''), 'latin1')),
  );

  test('any split gives the same', () => {
    fc.assert(
      fc.property(stream, fc.array(fc.nat(), { maxLength: 12 }), (bytes, cuts) => {
        const whole = parse(bytes);
        expect(parse(...splitAt(bytes, cuts))).toEqual(whole);
        expect(parse(...[...bytes].map((byte) => Buffer.of(byte)))).toEqual(whole);
      }),
      cases(300),
    );
  });

  test('random bytes never throw and end within the caps', () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)),
      stream,
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 8 }), (chunks) => {
        const { replies, rest } = parse(...chunks);
        for (const { code, lines } of replies) {
          expect(code).toBeGreaterThanOrEqual(200);
          expect(code).toBeLessThanOrEqual(559);
          expect(lines.length).toBeLessThanOrEqual(MAX_LINES);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(MAX_KEPT);
        }
        expect((rest ?? '').length).toBeLessThanOrEqual(MAX_LINE + MAX_LINES * (MAX_KEPT + 2));
      }),
      cases(300),
    );
  });
});

describe('caps', () => {
  const lineOf = (bytes: number) => `250 ${'x'.repeat(bytes - 6)}\r\n`;

  test('a line', () => {
    expect(one(lineOf(MAX_LINE)).lines[0]).toHaveLength(MAX_KEPT);
    expect(parse(lineOf(MAX_LINE + 1)).end).toBe('protocol-garbage');
    expect(parse('250 ', 'x'.repeat(MAX_LINE - 4)).end).toBe('protocol-garbage');
    expect(parse('250 ', 'x'.repeat(MAX_LINE - 5)).end).toBeUndefined();
  });

  test('the lines of a reply', () => {
    expect(one(`${'250-x\r\n'.repeat(MAX_LINES - 1)}250 x\r\n`).lines).toHaveLength(MAX_LINES);
    expect(parse(`${'250-x\r\n'.repeat(MAX_LINES)}250 x\r\n`)).toMatchObject({ replies: [], end: 'protocol-garbage' });
  });

  test('the bytes of a session, however they come', () => {
    const line = lineOf(1024);
    const fits = MAX_SESSION / 1024;
    const chunked = parse(...Array.from({ length: fits + 1 }, () => line));
    expect(chunked).toMatchObject({ end: 'protocol-garbage' });
    expect(chunked.replies).toHaveLength(fits);
    expect(parse(line.repeat(fits + 1)).replies).toHaveLength(fits);
    expect(parse(line.repeat(fits)).end).toBeUndefined();
  });
});
