import { createPublicKey, type KeyObject } from 'node:crypto';
import { type Parsed, wrong } from './parsed.js';
import { parseTags } from './tag-list.js';

/** A published key (RFC 6376 §3.6.1). */
export interface DkimKey {
  type: 'rsa' | 'ed25519';
  /** `p=` is empty. */
  revoked: boolean;
  /** Length of the modulus, 256 for Ed25519; 0 when revoked. */
  bits: number;
  /** `t=y`. */
  testing: boolean;
}

const listOf = (value: string): string[] => value.split(':').map((word) => word.trim().toLowerCase());

/** A DKIM key record (RFC 6376 §3.6.1), or why receivers cannot use it. */
export function parseDkimKey(text: string): Parsed<DkimKey> {
  const tags = parseTags(text);
  if (typeof tags === 'string') return wrong(tags);
  const version = tags.get('v');
  if (version !== undefined && (version !== 'DKIM1' || [...tags.keys()][0] !== 'v'))
    return wrong('`v=DKIM1` must be the first tag, in capitals');
  const type = (tags.get('k') ?? 'rsa').toLowerCase();
  if (type !== 'rsa' && type !== 'ed25519') return wrong(`\`k=${type}\` is no type of key that receivers know`);
  if (!listOf(tags.get('h') ?? 'sha256').includes('sha256'))
    return wrong(`\`h=${tags.get('h')}\` leaves out sha256, and SHA-1 is refused (RFC 8301 §3.1)`);
  if (!listOf(tags.get('s') ?? '*').some((service) => service === '*' || service === 'email'))
    return wrong(`\`s=${tags.get('s')}\` leaves out email`);
  const data = tags.get('p')?.replace(/\s+/g, '');
  if (data === undefined) return wrong('the tag `p`, the key itself, is missing');
  const testing = listOf(tags.get('t') ?? '').includes('y');
  if (data === '') return { ok: true, value: { type, revoked: true, bits: 0, testing } };
  if (!/^[a-z0-9+/]+={0,2}$/i.test(data)) return wrong('`p` is not base64');
  const bits = bitsOf(type, Buffer.from(data, 'base64'));
  return bits === undefined
    ? wrong(`\`p\` holds no ${type === 'rsa' ? 'RSA' : 'Ed25519'} key`)
    : { ok: true, value: { type, revoked: false, bits, testing } };
}

function bitsOf(type: DkimKey['type'], key: Buffer): number | undefined {
  // RFC 8463 §4.2: the 32 octets of the key, without any wrapping.
  if (type === 'ed25519') return key.length === 32 ? 256 : undefined;
  const parsed = rsaKey(key, 'spki') ?? rsaKey(key, 'pkcs1');
  return parsed?.asymmetricKeyType === 'rsa' ? parsed.asymmetricKeyDetails?.modulusLength : undefined;
}

/** RFC 6376 §3.6.1 says RSAPublicKey, its appendix C and everybody SubjectPublicKeyInfo. */
function rsaKey(key: Buffer, type: 'spki' | 'pkcs1'): KeyObject | undefined {
  try {
    return createPublicKey({ key, format: 'der', type });
  } catch {
    return undefined;
  }
}
