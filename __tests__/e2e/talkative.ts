import { reversedIpv4, type ZoneTable } from '../../src/demo/dns-server.js';
import { conversation, type Peer, type ScriptedServer, scriptedSmtp, type TlsSetting } from '../servers/smtp.js';

/** A text as it is, and as programs like to write what they heard. */
export function disguises(text: string): string[] {
  const hex = Buffer.from(text).toString('hex');
  const escaped = (pattern: RegExp, sign: string) =>
    Buffer.from(text)
      .toString('latin1')
      .replace(pattern, (byte) => sign + Buffer.from(byte, 'latin1').toString('hex').toUpperCase());
  return [
    ...[text, hex, hex.toUpperCase(), hex.replace(/..(?=.)/g, '$& '), encodeURIComponent(text)],
    escaped(/[^ -<>-~]/g, '='),
    escaped(/[^!-*,-<>-~]/g, '+'),
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[^ -~]|[&<>]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    text.replace(/[^ -~]|[&<>]/g, (character) => `&#${character.charCodeAt(0)};`),
  ];
}

/**
 * A resolver that answers with what it is asked: each key that it hears in the name of a block list stands in CNAMEs, and
 * in records of the host and of example.com, from where it becomes a name to ask. The list of the first key lists all but
 * its clean test points; that of the second is broken.
 */
export function talkativeDns(host: string, address: string, keys: [first: string, second: string]): ZoneTable {
  const [first, second] = keys.map((key) => key.toLowerCase()) as typeof keys;
  const known: ZoneTable = {
    [reversedIpv4(address)]: { PTR: [host, `${first}.example.com`] },
    [host]: { A: [address] },
    'example.com': {
      MX: [`10 ${host}`, `20 ${first}.example.com`],
      TXT: [`v=spf1 include:${first}.example.com -all`, ...disguises(first)],
    },
    [`${first}.example.com`]: { A: ['127.0.0.2'], TXT: [`v=spf1 redirect=${second}.example.com`] },
    [`${first}.names.example.com`]: { A: ['127.0.1.2'] },
  };
  const onList = (name: string): ZoneTable[string] | undefined => {
    if (name.includes(second)) return { A: ['203.0.113.1'], CNAME: [`${second}.example.com`] };
    if (!name.includes(first)) return undefined;
    // The points that must not be listed (RFC 5782 §5).
    if (/^(1\.0\.0\.127|1\.0\.0\.0\.0\.0\.f\.7|invalid)\./.test(name)) return { CNAME: [`clean.${first}.example.com`] };
    return { CNAME: [name.includes('.dbl.') ? `${first}.names.example.com` : `${first}.example.com`] };
  };
  return new Proxy(known, {
    get: (_, name: string) => known[name] ?? (/\.(abusix\.zone|spamhaus\.net)$/.test(name) ? onList(name) : undefined),
  });
}

/**
 * A server that repeats in every reply what it and others have `told`: the logins that they heard, in clear, in base64
 * and in disguise. With a mechanism it takes mail after a login only, else from everybody.
 */
export function talkativeSmtp(
  host: string,
  told: Set<string>,
  tls: TlsSetting,
  mechanism?: 'PLAIN' | 'LOGIN',
): Promise<ScriptedServer> {
  const echo = () => latin1([...told].join(' '));
  /** A line each, as lines have an end. */
  const echoes = (code: number) => [...told].map((text) => `${code}-${latin1(disguises(text).join(' '))}\r\n`).join('');
  const saying = (code: number) => () => `${echoes(code)}${code}-2.1.0 ${echo()}\r\n${code} AUTH PLAIN ${echo()}`;
  const hear = (blob: string) => {
    for (const text of [blob, ...decoded(blob).split('\0')])
      told.add(text).add(text.includes('@') ? text.toLowerCase() : text);
  };
  const users = new WeakSet<Peer>();
  const AUTH = async (line: string, peer: Peer): Promise<string> => {
    if (!peer.secure) return saying(538)();
    const [, , blob = ''] = line.split(' ');
    if (blob !== '') hear(blob);
    for (const prompt of mechanism === 'LOGIN' ? ['Username', 'Password'] : []) {
      peer.send(`334 ${base64(prompt)}\r\n`);
      hear((await peer.line()) ?? '');
    }
    users.add(peer);
    return saying(235)();
  };
  return scriptedSmtp(
    conversation(
      {
        greeting: () => `220-${host} ESMTP ${echo()}\r\n${echoes(220)}220 ${host}`,
        EHLO: (_, peer) =>
          `250-${host} ${echo()}\r\n${echoes(250)}250-XTOLD ${echo()}\r\n250 ${peer.secure ? `AUTH ${mechanism ?? 'CRAM-MD5'}` : 'STARTTLS'}`,
        STARTTLS: '220 go',
        AUTH,
        MAIL: (line) => `${echoes(250)}250 ${line} ${echo()}`,
        RCPT: (line, peer) => (mechanism && !users.has(peer) ? saying(530)() : `250 ${line} ${echo()}`),
        DATA: saying(354),
        RSET: saying(250),
        '*': saying(502),
      },
      tls,
    ),
  );
}

const latin1 = (text: string) => Buffer.from(text).toString('latin1');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const decoded = (text: string) => Buffer.from(text, 'base64').toString();
