import { reversedIpv4 } from '../../src/demo/dns-server.js';
import { defaultLists } from '../../src/derive/block-lists.js';
import { decode, encode } from '../../src/evidence/codec.js';
import { valueIn } from '../../src/evidence/slot.js';
import { reportOf } from '../../src/preflight.js';
import { toJson } from '../../src/report/json.js';
import { toMarkdown } from '../../src/report/markdown/markdown.js';
import { progressPrinter } from '../../src/report/terminal/progress.js';
import { toTerminal } from '../../src/report/terminal/terminal.js';
import { ADDRESS, HOST, soundServer, tlsFor, visit } from './visit.js';

const KEYS = { dqsKey: 'DqsKey0123456789', abusixKey: 'AbusixKey0123456789' };
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['alice@example.com', 'correct horse'],
  ['alice', 'pw1'],
  ['postmaster@example.com', 'p&ssw\u00f6rd'],
])('what servers repeat of %s is in no output', async (username, password) => {
  const { tls, ca } = await tlsFor();
  const told = [
    username,
    username.toLowerCase(),
    password,
    base64(username),
    base64(password),
    base64(`\0${username}\0${password}`),
    ...Object.values(KEYS).flatMap((key) => [key, key.toLowerCase(), key.toUpperCase()]),
  ];
  const echo = Buffer.from(told.join(' ')).toString('latin1');
  const echoing = (code: number) => `${code}-5.7.1 ${echo}\r\n${code} AUTH PLAIN ${told[5]}`;
  const lists = defaultLists(KEYS);
  const zone = Object.fromEntries(
    lists
      .map(({ queryZone }) => queryZone.toLowerCase())
      .flatMap((queryZone) => [
        [reversedIpv4('127.0.0.2', queryZone), { A: ['127.0.0.2'] }],
        [reversedIpv4(ADDRESS, queryZone), { A: ['127.0.0.2'] }],
        [queryZone, {}],
      ]),
  );
  const progressed: string[] = [];
  const printer = progressPrinter({ write: (text: string) => progressed.push(text) > 0 }, { colour: false });
  const { evidence, plan, at, heard } = await visit({
    servers: {
      mx: soundServer({ greeting: `220 ${HOST} ${echo}`, RCPT: () => echoing(554), '*': () => echoing(502) }, tls),
      submission: soundServer(
        {
          EHLO: (_: string, peer: { secure: boolean }) =>
            `250-${HOST} ${echo}\r\n250-XTOLD ${echo}\r\n250 ${peer.secure ? 'AUTH PLAIN' : 'STARTTLS'}`,
          AUTH: (_: string, peer: { secure: boolean }) => (peer.secure ? echoing(235) : echoing(538)),
          MAIL: (line: string) => (line.includes('example.net') ? `553 ${line} is not of ${echo}` : `250 ${line}`),
          RCPT: () => echoing(250),
          RSET: () => echoing(250),
        },
        tls,
      ),
    },
    host: { login: { username, password }, senderDomains: ['example.com', 'example.org'] },
    plan: { lists },
    zone,
    ca,
    progress: printer.event,
  });
  printer.end();
  expect(valueIn(at('submission').login)?.auth.code).toBe(235);
  expect(heard('submission').flat().join()).toContain(told[5]);
  for (const [zone, answer] of Object.entries(valueIn(evidence.hosts[0]!.addresses[0]!.lists)!))
    expect(valueIn(answer)?.records.map(({ name }) => name)).toEqual([reversedIpv4(ADDRESS, zone)]);
  const report = reportOf(evidence, plan.policy);
  const outputs = [
    encode(evidence),
    toJson(report),
    toMarkdown(report, { kind: 'summary', explain: () => undefined }),
    toMarkdown(report, { kind: 'comment', explain: () => undefined }),
    toTerminal(report, { colour: false, width: 80 }),
    progressed.join(''),
  ];
  for (const output of outputs)
    for (const secret of told) if (secret !== 'postmaster@example.com') expect(output).not.toContain(secret);
  expect(outputs.join()).toContain('***@example.org');
  const read = decode(encode(evidence));
  expect(read.ok && toJson(reportOf(read.evidence, plan.policy))).toBe(toJson(report));
});
