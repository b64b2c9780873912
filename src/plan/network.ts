import { X509Certificate } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { familyOf, isAddress } from '../derive/addresses.js';
import type { Files } from '../files.js';
import { quote } from './input-errors.js';
import { toDomain, toServer } from './names.js';
import { readFile } from './read-file.js';
import type { NetworkOptions, Plan, ServerAddress } from './types.js';
import type { Values } from './values.js';

const DNS_PORT = 53;
const SMTP_PORT = 25;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?(?:-----END CERTIFICATE-----|$)/g;

/** How the network is reached: name servers, proxy, further roots. */
export function readNetwork(values: Values, files: Files): NetworkOptions {
  return { nameservers: readNameservers(values), proxy: readProxy(values), ca: readRoots(values, files) };
}

function readNameservers(values: Values): ServerAddress[] {
  return values.items('nameservers').flatMap(({ text, place }) => {
    const server = toServer(text, DNS_PORT);
    if (server && isAddress(server.host)) return [server];
    values.wrong(
      place,
      `${quote(text)} is not a name server: write \`address\` or \`address:port\`, IPv6 as \`[address]:port\`.`,
    );
    return [];
  });
}

/** The value is never repeated in a message: it may hold a password. */
function readProxy(values: Values): URL | undefined {
  const text = values.text('proxy');
  if (text === '') return undefined;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (proxy && isSocks(proxy)) return proxy;
  values.wrong(values.placeOf('proxy'), 'the proxy is not of the form `socks5://[user:password@]host:port`.');
  return undefined;
}

/** A path or a port 0 would do nothing. */
const isSocks = ({ protocol, hostname, port, username, password, pathname, search, hash }: URL): boolean =>
  protocol === 'socks5:' &&
  hostname !== '' &&
  port !== '0' &&
  ['', '/'].includes(pathname + search + hash) &&
  isDecodable(username + password);

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
}

function readRoots(values: Values, files: Files): string[] {
  const path = values.text('ca-file');
  if (path === '') return [];
  const text = readFile(values, files, 'ca-file', path);
  if (text === undefined) return [];
  const blocks = [...text.matchAll(CERTIFICATE)];
  if (blocks.length === 0) values.wrong(`${path}:1`, 'there is no `-----BEGIN CERTIFICATE-----` in this file.');
  return blocks.flatMap(({ 0: pem, index }) => {
    if (isCertificate(pem)) return [pem];
    values.wrong(
      `${path}:${text.slice(0, index).split('\n').length}`,
      'the certificate that begins here cannot be read.',
    );
    return [];
  });
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/** Networks whose addresses count as public. */
export function readTreatAsPublic(values: Values): string[] {
  return values.items('treat-as-public').flatMap(({ text, place }) => {
    // ipaddr.js alone would read octal and short forms.
    if (isAddress(text.replace(/\/\d+$/, '')) && !text.includes('%') && ipaddr.isValidCIDR(text)) return [text];
    values.wrong(place, `${quote(text)} is not a network: write it as \`address/length\`, like \`10.0.0.0/8\`.`);
    return [];
  });
}

/** Whom to ask on port 25 when every server is silent; nobody where that is turned off. */
export function readEgressControls(values: Values): ServerAddress[] {
  const items = values.items('egress-controls');
  if (items.length === 1 && items[0]!.text === 'off') return [];
  return items.flatMap(({ text, place }) => {
    const server = toServer(text, SMTP_PORT);
    if (server) return [server];
    values.wrong(place, `${quote(text)} is not a control host: write a list of \`host:port\`, or \`off\` alone.`);
    return [];
  });
}

/** A name in a signed zone, and one that a validating resolver refuses. */
export function readDnssecControls(values: Values): Plan['dnssecControls'] {
  const items = values.items('dnssec-controls');
  const [signed, broken, ...rest] = items.map(({ text }) => toDomain(text));
  if (signed !== undefined && broken !== undefined && signed !== broken && rest.length === 0) return { signed, broken };
  values.wrong(
    values.placeOf('dnssec-controls'),
    'the DNSSEC controls are two names: one in a signed zone, then one whose signatures are wrong.',
  );
  return { signed: '', broken: '' };
}

/** A name, or an address literal (RFC 5321 §4.1.3). */
export function readEhloName(values: Values): string | undefined {
  const text = values.text('ehlo-name');
  if (text === '') return undefined;
  const [, tag, literal = ''] = /^\[(IPv6:)?([^\]%]+)\]$/i.exec(text) ?? [];
  if (isAddress(literal) && familyOf(literal) === (tag ? 6 : 4)) return text;
  const name = toDomain(text);
  if (name === undefined)
    values.wrong(
      values.placeOf('ehlo-name'),
      `${quote(text)} is neither a fully qualified domain name nor an address literal like \`[192.0.2.1]\` or \`[IPv6:2001:db8::1]\`.`,
    );
  return name;
}
