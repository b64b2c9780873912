/** DNS messages (RFC 1035 §4). */
import ipaddr from 'ipaddr.js';
import type { DnsRecord } from '../evidence/types.js';
import { encodeName, readName } from './dns-name.js';
import type { DnsType } from './network.js';

const CODES = { A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, TLSA: 52 } as const;
const NAMES = new Map<number, string>(Object.entries(CODES).map(([name, code]) => [code, name]));
const IN = 1;
const OPT = 41;
/** UDP payload that passes without fragments (DNS flag day 2020). */
const PAYLOAD = 1232;

export interface DnsResponse {
  /** The extended code of EDNS included (RFC 6891 §6.1.3). */
  rcode: number;
  ad: boolean;
  /** The server offers recursion, or speaks for the zone: what is not in its answer does not exist. */
  final: boolean;
  truncated: boolean;
  /** Answer section; empty when truncated. */
  records: DnsRecord[];
}

/**
 * A query with RD and AD set (RFC 6840 §5.7); undefined when the DNS cannot hold such a name.
 *
 * @param name in presentation form, without trailing dot
 * @param checkingDisabled sets CD (RFC 4035 §3.2.2)
 */
export function encodeQuery(
  id: number,
  name: string,
  type: DnsType,
  edns: boolean,
  checkingDisabled = false,
): Buffer | undefined {
  const wire = encodeName(name);
  if (!wire) return undefined;
  const header = Buffer.alloc(12);
  header.writeUInt16BE(id, 0);
  header.writeUInt16BE(checkingDisabled ? 0x0130 : 0x0120, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(edns ? 1 : 0, 10);
  const opt = Buffer.from([0, 0, OPT, PAYLOAD >> 8, PAYLOAD & 0xff, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([header, wire, Buffer.from([0, CODES[type], 0, IN]), ...(edns ? [opt] : [])]);
}

/**
 * The response to this very query; undefined for anything else, malformed messages included.
 *
 * @param query as {@link encodeQuery} made it
 */
export function decodeResponse(message: Buffer, query: Buffer): DnsResponse | undefined {
  try {
    return decode(message, query);
  } catch {
    return undefined;
  }
}

function decode(message: Buffer, query: Buffer): DnsResponse | undefined {
  const flags = message.readUInt16BE(2);
  const isResponse = (flags & 0xf800) === 0x8000;
  if (!isResponse || message.readUInt16BE(0) !== query.readUInt16BE(0)) return undefined;
  const asked = readQuestion(query);
  const question = readQuestion(message);
  if (question.name !== asked.name || question.typeAndClass !== asked.typeAndClass) return undefined;

  const truncated = (flags & 0x0200) !== 0;
  const [ad, final] = [(flags & 0x20) !== 0, (flags & 0x0480) !== 0];
  const response = { rcode: flags & 15, ad, final, truncated, records: [] as DnsRecord[] };
  if (truncated) return response;
  const answers = message.readUInt16BE(6);
  const rest = message.readUInt16BE(8) + message.readUInt16BE(10);
  let at = question.end;
  for (let i = 0; i < answers + rest; i++) {
    const record = readRecord(message, at);
    at = record.end;
    if (record.code === OPT) response.rcode |= (record.ttl >>> 24) << 4;
    else if (i < answers && record.class === IN) response.records.push(toText(message, record));
  }
  return response;
}

function readQuestion(message: Buffer): { name: string; typeAndClass: number; end: number } {
  if (message.readUInt16BE(4) !== 1) throw new RangeError('more or less than one question');
  const { name, end } = readName(message, 12);
  return { name, typeAndClass: message.readUInt32BE(end), end: end + 4 };
}

interface RawRecord {
  name: string;
  code: number;
  class: number;
  ttl: number;
  start: number;
  end: number;
}

function readRecord(message: Buffer, offset: number): RawRecord {
  const { name, end: at } = readName(message, offset);
  const start = at + 10;
  const end = start + message.readUInt16BE(at + 8);
  if (end > message.length) throw new RangeError('record past the end');
  const [code, cls, ttl] = [message.readUInt16BE(at), message.readUInt16BE(at + 2), message.readUInt32BE(at + 4)];
  return { name, code, class: cls, ttl, start, end };
}

function toText(message: Buffer, { name, code, ttl, start, end }: RawRecord): DnsRecord {
  const type = NAMES.get(code) ?? `TYPE${code}`;
  return { name, type, ttl, data: dataText(message.subarray(0, end), code, start) };
}

/** @param message ends where the data ends */
function dataText(message: Buffer, code: number, start: number): string {
  const data = message.subarray(start);
  const nameAt = (offset: number) => wholeName(message, start + offset);
  switch (code) {
    case CODES.A:
    case CODES.AAAA:
      if (data.length !== (code === CODES.A ? 4 : 16)) throw new RangeError('address of a wrong length');
      return ipaddr.fromByteArray([...data]).toString();
    case CODES.NS:
    case CODES.CNAME:
    case CODES.PTR:
      return nameAt(0);
    case CODES.MX:
      return `${data.readUInt16BE(0)} ${nameAt(2) || '.'}`;
    case CODES.TXT:
      return textOf(data);
    case CODES.TLSA:
      return `${data.readUInt8(0)} ${data.readUInt8(1)} ${data.readUInt8(2)} ${data.toString('hex', 3)}`;
    case CODES.SOA:
      return soaText(message, start);
    default:
      return `\\# ${data.length} ${data.toString('hex')}`.trimEnd();
  }
}

function soaText(message: Buffer, start: number): string {
  const mname = readName(message, start);
  const rname = readName(message, mname.end);
  const numbers = [0, 4, 8, 12, 16].map((offset) => message.readUInt32BE(rname.end + offset));
  return [mname.name || '.', rname.name || '.', ...numbers].join(' ');
}

/** The character-strings of a TXT record, joined without anything between them (RFC 7208 §3.3). */
function textOf(data: Buffer): string {
  let text = '';
  for (let at = 0; at < data.length; ) {
    const end = at + 1 + data.readUInt8(at);
    if (end > data.length) throw new RangeError('string past the end');
    text += data.toString('latin1', at + 1, end);
    at = end;
  }
  return text;
}

function wholeName(message: Buffer, offset: number): string {
  const { name, end } = readName(message, offset);
  if (end !== message.length) throw new RangeError('bytes behind a name');
  return name;
}
