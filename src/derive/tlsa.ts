import { createHash, X509Certificate } from 'node:crypto';
import type { DnsAnswer, EndpointEvidence, HostEvidence, RunEvidence, TlsFacts } from '../evidence/types.js';
import { certificateFacts } from './certificate.js';
import { dataOf } from './dns.js';
import { isSecure } from './validation.js';

/** A TLSA record (RFC 6698 §2.1). */
export interface Tlsa {
  usage: number;
  selector: number;
  matching: number;
  /** Hexadecimal, lower-case. */
  data: string;
  /** `3 1 1 abcd…`, as a zone file has it, shortened. */
  text: string;
}

const DIGESTS: Record<number, { name: string; length: number }> = {
  1: { name: 'sha256', length: 64 },
  2: { name: 'sha512', length: 128 },
};
const SHOWN = 16;

/** TLSA records of an answer (RFC 6698 §2.1). */
export function tlsaRecords(answer: DnsAnswer): Tlsa[] {
  return dataOf(answer, 'TLSA').map((record) => {
    const [usage, selector, matching, data = ''] = record.toLowerCase().split(' ');
    const short = data.length > SHOWN ? `${data.slice(0, SHOWN)}…` : data;
    const text = `${usage} ${selector} ${matching} ${short}`;
    return { usage: Number(usage), selector: Number(selector), matching: Number(matching), data, text };
  });
}

/** What an SMTP client can use: usages 2 and 3 alone, since it has no authorities to constrain (RFC 7672 §3.1). */
export function isUsable({ usage, selector, matching, data }: Tlsa): boolean {
  if (![2, 3].includes(usage) || ![0, 1].includes(selector) || data === '') return false;
  return matching === 0 || DIGESTS[matching]?.length === data.length;
}

/** Of the digests for one usage and selector the strongest alone counts; whole data always does (RFC 7671 §9). */
export const effective = (records: readonly Tlsa[]): Tlsa[] =>
  records.filter(
    ({ usage, selector, matching }) =>
      matching === 0 ||
      !records.some((other) => other.usage === usage && other.selector === selector && other.matching > matching),
  );

/** What certificates must hold up to under usage 2. */
export interface Expected {
  /** Names of which the leaf must have one (RFC 7672 §3.2.2). */
  names: string[];
  /** Milliseconds since the epoch. */
  at: number;
}

/** Certificate of the chain, counted from the leaf, that a record stands for; undefined when it matches none. */
export function matchOf(record: Tlsa, { chain }: Pick<TlsFacts, 'chain'>, expected: Expected): number | undefined {
  // RFC 7672 §3.1.1: of usage 3 neither the names nor the dates of the certificate count.
  if (record.usage === 3) return chain[0] !== undefined && isOf(record, chain[0]) ? 0 : undefined;
  const found = chain.findIndex((der) => isOf(record, der));
  return found >= 0 && anchorsLeaf(chain, found, expected) ? found : undefined;
}

/** Two records for one key are no rollover: a next key is one that is not served, or another one that is. */
export function keysIn(records: readonly Tlsa[], tls: Pick<TlsFacts, 'chain'>, expected: Expected): number {
  const matched = new Set<number>();
  let next = 0;
  for (const record of effective(records)) {
    const place = matchOf(record, tls, expected);
    if (place === undefined) next++;
    else matched.add(place);
  }
  return matched.size + next;
}

/**
 * TLSA records of port 25 that senders go by: usable ones, which a resolver that proved itself vouches for, with the
 * addresses of the host (RFC 7672 §2.2.2).
 */
export function daneRecords(run: RunEvidence, host: HostEvidence, { tlsa }: EndpointEvidence): Tlsa[] {
  if (!tlsa?.ok || !isSecure(run, tlsa.value) || !hasSecureAddresses(run, host)) return [];
  return tlsaRecords(tlsa.value).filter(isUsable);
}

/** Whether the addresses of the host validate by DNSSEC, without which DANE says nothing of it (RFC 7672 §2.2). */
export const hasSecureAddresses = (run: RunEvidence, { a, aaaa }: HostEvidence): boolean =>
  [a, aaaa].every((slot) => slot?.ok && isSecure(run, slot.value));

function isOf({ selector, matching, data }: Tlsa, der: string): boolean {
  const certificate = Buffer.from(der, 'base64');
  const selected = selector === 0 ? certificate : publicKeyOf(certificate);
  if (!selected) return false;
  const digest = DIGESTS[matching]?.name;
  return (digest ? createHash(digest).update(selected).digest('hex') : selected.toString('hex')) === data;
}

/** `3 1 1` and the digest of the key (RFC 7671 §5.1) of a certificate, DER in base64; undefined when it is none. */
export function keyRecord(der: string): string | undefined {
  const key = publicKeyOf(Buffer.from(der, 'base64'));
  return key && `3 1 1 ${createHash('sha256').update(key).digest('hex')}`;
}

function publicKeyOf(certificate: Buffer): Buffer | undefined {
  try {
    return new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  } catch {
    return undefined;
  }
}

/** Each certificate up to the anchor is issued by a later one, in date, and the leaf has an expected name. */
function anchorsLeaf(chain: readonly string[], anchor: number, { names, at }: Expected): boolean {
  const facts = chain.map(certificateFacts);
  if (!names.some((name) => facts[0]?.matches(name))) return false;
  const inDate = (index: number) =>
    facts[index] !== undefined && facts[index].notBefore <= at && at <= facts[index].notAfter;
  const path = [0];
  for (const place of path) {
    if (!inDate(place)) continue;
    if (place === anchor) return true;
    for (let issuer = 1; issuer < chain.length; issuer++)
      if (!path.includes(issuer) && hasIssued(chain[issuer]!, chain[place]!)) path.push(issuer);
  }
  return false;
}

function hasIssued(issuer: string, subject: string): boolean {
  try {
    const [above, below] = [issuer, subject].map((der) => new X509Certificate(Buffer.from(der, 'base64')));
    return above!.ca && below!.checkIssued(above!) && below!.verify(above!.publicKey);
  } catch {
    return false;
  }
}
