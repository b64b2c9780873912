import { domainToASCII } from 'node:url';
import { isAddress } from '../derive/addresses.js';
import type { ServerAddress } from './types.js';

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * A domain name as A-labels, lower-case, without trailing dot (RFC 5890); undefined when it is not a host name of at
 * least two labels (RFC 1123 §2.1).
 */
export function toDomain(text: string): string | undefined {
  // domainToASCII reads as a URL does: it would cut at a slash and decode percent signs.
  if (/[^a-z0-9.\u0080-\u{10ffff}-]/iu.test(text)) return undefined;
  const name = domainToASCII(text).replace(/\.$/, '');
  const labels = name.split('.');
  const valid = name.length <= 253 && labels.length >= 2 && labels.every((label) => LABEL.test(label));
  return valid && !/^\d+$/.test(labels.at(-1)!) ? name : undefined;
}

/** `host:port`, `[2001:db8::1]:port`, or without the port; undefined when it is neither. */
export function toServer(text: string, defaultPort: number): ServerAddress | undefined {
  const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text);
  const host = match ? (match[1] ?? match[2]!) : text;
  const port = match?.[3] === undefined ? defaultPort : Number(match[3]);
  if (!isPort(port)) return undefined;
  if (isAddress(host)) return { host, port };
  const name = toDomain(host);
  return name === undefined || match?.[1] !== undefined ? undefined : { host: name, port };
}

/** `host:port`, as {@link toServer} reads it: an IPv6 address in brackets. */
export const socketOf = ({ host, port }: ServerAddress): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

/** A DKIM selector: labels, joined by dots (RFC 6376 §3.1), lower-case. */
export function toSelector(text: string): string | undefined {
  const selector = text.toLowerCase();
  const label = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/;
  return selector.length <= 200 && selector.split('.').every((part) => label.test(part)) ? selector : undefined;
}

/** Whether it is a TCP port that can be connected to. */
export const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65_535;

/** `local-part@domain` in plain form, without quotes (RFC 5321 §4.1.2); the domain in A-labels. */
export function toMailbox(text: string): string | undefined {
  const [, local = '', host = ''] = /^([^@]{1,64})@(.+)$/.exec(text) ?? [];
  const atom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/i;
  const domain = toDomain(host);
  return domain !== undefined && local.split('.').every((part) => atom.test(part)) ? `${local}@${domain}` : undefined;
}
