import { isAddress } from './addresses.js';
import { isFqdn } from './names.js';

export type ZoneType = 'A' | 'AAAA' | 'PTR' | 'MX' | 'TXT' | 'TLSA';

const TTL = 3600;
/** RFC 1035 §3.3.14: octets of one string. */
const LONGEST_STRING = 255;
const MOST_TEXT = 4000;

/**
 * A record as a line of a zone file (RFC 1035 §5.1), its names absolute.
 *
 * @param data as in {@link DnsRecord}, names without trailing dot
 * @returns undefined where owner or data are not of the form that the type must have: data can be a stranger's text
 */
export function zoneLine(owner: string, type: ZoneType, data: string): string | undefined {
  const written = isOwner(owner) ? WRITERS[type](data) : undefined;
  return written === undefined ? undefined : `${owner.replace(/\.$/, '')}. ${TTL} IN ${type} ${written}`;
}

const WRITERS: Record<ZoneType, (data: string) => string | undefined> = {
  A: (data) => (isAddress(data) && !data.includes(':') ? data : undefined),
  AAAA: (data) => (isAddress(data) && data.includes(':') ? data : undefined),
  PTR: absolute,
  MX(data) {
    const [, preference, target = ''] = /^(\d{1,5}) (\S+)$/.exec(data) ?? [];
    const name = absolute(target);
    return name && `${preference} ${name}`;
  },
  TXT: quoted,
  TLSA: (data) => (/^[0-3] [01] [0-2] ([0-9a-f]{2}){1,512}$/.test(data) ? data : undefined),
};

function absolute(name: string): string | undefined {
  return isFqdn(name) ? `${name.replace(/\.$/, '').toLowerCase()}.` : undefined;
}

/** Characters that records of mail are made of: none that ends or escapes a string, nor means something to a shell or a page. */
function quoted(text: string): string | undefined {
  if (text.length > MOST_TEXT || !/^[\w .:;=/+~?%{}@!*,^-]+$/.test(text)) return undefined;
  const strings = text.match(new RegExp(`.{1,${LONGEST_STRING}}`, 'g'))!;
  return strings.map((string) => `"${string}"`).join(' ');
}

/** Labels that begin with an underscore too (RFC 8552). */
const isOwner = (name: string): boolean =>
  name.length <= 254 &&
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.?$/i.test(name);
