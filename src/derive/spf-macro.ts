import ipaddr from 'ipaddr.js';

/** What macros stand for (RFC 7208 §7.2). */
export interface MacroValues {
  sender: string;
  /** The domain whose record is read. */
  domain: string;
  helo: string;
  /** Client address. */
  address: string;
  /** Validated name of the client. */
  validated?: string;
}

const MOST_CHARACTERS = 253;

/**
 * A domain-spec with its macros filled in, without trailing dot; labels on the left are dropped until it is no longer than
 * a name may be (RFC 7208 §7.3).
 */
export function expandDomainSpec(spec: string, values: MacroValues): string {
  const name = spec
    .replace(/%\{([a-z])(\d*)(r?)([.+,/_=-]*)\}|%[%_-]/gi, (all, letter, digits, reverse, delimiters) => {
      if (letter === undefined) return { '%%': '%', '%_': ' ', '%-': '%20' }[all as string] as string;
      const value = transform(
        macroValue(letter.toLowerCase(), values),
        Number(digits || 0),
        reverse !== '',
        delimiters,
      );
      return letter === letter.toLowerCase() ? value : escapeUrl(value);
    })
    .replace(/\.$/, '');
  if (name.length <= MOST_CHARACTERS) return name;
  const dot = name.indexOf('.', name.length - MOST_CHARACTERS - 1);
  return name.slice((dot < 0 ? name.lastIndexOf('.') : dot) + 1);
}

function macroValue(letter: string, { sender, domain, helo, address, validated }: MacroValues): string {
  const at = sender.lastIndexOf('@');
  switch (letter) {
    case 's':
      return sender;
    case 'l':
      return sender.slice(0, at);
    case 'o':
      return sender.slice(at + 1);
    case 'd':
      return domain;
    case 'h':
      return helo;
    case 'p':
      return validated ?? 'unknown';
    case 'v':
      return ipaddr.parse(address).kind() === 'ipv4' ? 'in-addr' : 'ip6';
    default:
      return dotted(address);
  }
}

/** IPv4 as usual, IPv6 nibble by nibble. */
function dotted(address: string): string {
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return [...Buffer.from(parsed.toByteArray()).toString('hex')].join('.');
}

function transform(value: string, keep: number, reverse: boolean, delimiters: string): string {
  const parts = value.split(new RegExp(`[${(delimiters || '.').replace(/[-\\\]^]/g, '\\$&')}]`));
  if (reverse) parts.reverse();
  return parts.slice(keep > 0 ? -keep : 0).join('.');
}

/** RFC 3986 §2.3: all but the unreserved characters. */
const escapeUrl = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
