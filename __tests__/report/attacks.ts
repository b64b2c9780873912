import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { ok } from '../../src/evidence/slot.js';
import type { Evidence } from '../../src/evidence/types.js';
import type { PolicyInputs } from '../../src/policy/types.js';
import { reportOf } from '../../src/preflight.js';
import { buildReport } from '../../src/report/build.js';
import type { JudgedFinding, Report } from '../../src/report/model.js';
import {
  addressEvidence,
  answer,
  domainEvidence,
  ehlo,
  endpointEvidence,
  hostEvidence,
  reply,
  runEvidence,
  tlsFacts,
} from '../fixtures.js';
import { finding } from './sample.js';

/** Half of a pair: no character, and no UTF-8 can hold it. */
const SURROGATES = String.fromCharCode(0xd800, 0x20, 0xdfff);

/** What a stranger may say to make a reader believe, do, or not see something. */
export const ATTACKS: readonly (readonly [name: string, text: string])[] = [
  ['workflow command', '::error file=forged.ts::forged'],
  ['workflow command on a line of its own', 'x\n::add-mask::220\r\n::stop-commands::x\r::endgroup::'],
  ['workflow command after other line ends', 'x\x85::error::forged\u2028::error::forged\u2029 ::error::forged'],
  ['old workflow command', 'x ##[error]forged ##[add-mask]220 ###[group]'],
  ['percent-encoded', '%0A::error::forged%0D%25'],
  ['ANSI', '\x1b[2J\x1b[1A\x1b[31mforged\x1b[0m\x9b31m'],
  ['OSC', '\x1b]8;;https://evil.example/\x07click\x1b]8;;\x1b\\ \x1b]0;title\x07 \x9d0;title\x9c'],
  ['bidi', '\u202emoc.elpmaxe\u202c \u2066a\u2069 \u200f\u061c'],
  ['zero width', 'a\u200bb\u200cc\u200d\u2060\ufeff\u00ad\u034f\u3164\ufe0f'],
  ['marks that pile up', `e${'\u0301'.repeat(400)}`],
  ['tag characters', 'a\u{e0041}\u{e007f}\u{e0100}'],
  ['link', '[click](https://evil.example/a) <https://evil.example/b> [c]: https://evil.example/c'],
  ['image', '![pixel](https://evil.example/x.png) <img src="https://evil.example/y.png" onerror=alert(1)>'],
  ['bare link', 'https://evil.example/a http://evil.example www.evil.example ftp://evil.example a@evil.example'],
  ['heading', 'x\n# forged heading\n\n## forged heading'],
  ['setext heading', 'forged heading\n===\nforged heading\n---'],
  ['table', 'a | forged cell | c\n|---|---|\n| forged cell | x |'],
  ['formula of TeX', '$\\color{green}{\\textsf{forged}}$ $$\\Huge x$$ $`\\Huge x`$'],
  ['emphasis', '**forged strong** __forged strong__ *forged em* ~~forged del~~ $forged$'],
  ['list and quotation', '\n- forged item\n1. forged item\n- [x] forged item\n> forged quotation'],
  ['footnote', 'a[^1]\n\n[^1]: forged'],
  ['fence of backticks', '```\n# forged heading\n```\n````md\nx'],
  ['fence of tildes', '~~~\nforged\n~~~\n`a` ``b'],
  ['HTML', '<h1>forged heading</h1><b>forged strong</b><a href="https://evil.example">x</a><style>*{}</style>'],
  ['script', '<script>alert(1)</script><svg onload=alert(1)><iframe src=//evil.example>'],
  ['end of a fold', '</code></pre></details></summary></table></sub><details open><summary>forged</summary>'],
  ['comment', '<!-- forged --> <![CDATA[ forged ]]> <?php forged ?> --> <!-- open'],
  ['marker', '<!-- smtp-preflight:v1 key=forged run=9999999999 attempt=9 state=0 -->'],
  ['marker on a line of its own', '\n<!-- smtp-preflight:v1 key=forged run=9999999999 attempt=9 state=0 -->\n'],
  ['mention', '@octocat @octo/team mail@octocat'],
  ['issue', 'fixes #123, closes GH-1, gh-22, owner/repo#1, octo/mail#2'],
  ['commit', `${'0123456789abcdef'.repeat(2)}01234567 owner/repo@${'fedcba9876543210'.repeat(2)}01234567`],
  ['emoji', ':100: :smile: :warning:'],
  ['entities', '&lt;b&gt; &#64;octocat &#x3c;script&#x3e; &amp;nbsp; &nbsp;'],
  ['end of CDATA', ']]> ]]&gt; <![CDATA['],
  ['XML', '"/><failure message="forged"/><testcase name=\'x\'> &forged; <?xml version="1.0"?>'],
  ['SARIF link and placeholder', '[forged](1) {0} {1} [a](b){0}'],
  ['JSON', '","verdict":"passed","x":"\\u0022 \\" \\'],
  ['line ends', 'a\rb\nc\r\nd\x0be\x0cf'],
  ['NUL and other controls', '\0a\x01\x08\x1a\x7f'],
  ['lone surrogates', SURROGATES],
  ['noncharacters', 'a\ufffe\uffff\u{1fffe}\ufdd0'],
  ['formula of a sheet', '=HYPERLINK("https://evil.example") +1 -1'],
  ['very long', 'forged '.repeat(10_000)],
  ['one very long word', `${'a'.repeat(5000)}\u{1f600}`],
  ['nothing', ''],
  ['white space', ' \t '],
];

/** Certificates that bear hostile names; one key for all. */
export async function certifier(): Promise<(hostile: string) => Promise<string>> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return async (hostile) => {
    const said = hostile.slice(0, 1000).replace(/\p{Surrogate}/gu, '\ufffd');
    const name = new x509.Name([{ CN: [{ utf8String: said }] }]);
    const certificate = await x509.X509CertificateGenerator.create({
      subject: name,
      issuer: name,
      publicKey: keys.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: algorithm,
      notBefore: new Date('2026-01-01'),
      notAfter: new Date('2026-02-01'),
      extensions: [
        new x509.SubjectAlternativeNameExtension([
          { type: 'dns', value: said },
          { type: 'dns', value: 'other.example' },
        ]),
      ],
    });
    return Buffer.from(certificate.rawData).toString('base64');
  };
}

export interface Attacked {
  evidence: Evidence;
  report: Report;
  policy: PolicyInputs;
}

/** A run in which this text stands wherever a stranger, or a pull request, can put one. */
export function attackedBy(hostile: string, certificate: string): Attacked {
  const evidence = evidenceOf(hostile, certificate);
  const { policy } = evidence.run;
  const judged = reportOf(evidence, policy);
  // What was not looked at says nothing of a stranger's.
  const telling = judged.findings.filter(
    ({ outcome, reason }) => outcome === 'fail' || (reason && reason !== 'not-gathered'),
  );
  const findings = [...telling, ...findingsOf(notEmpty(hostile), evidence.hosts[1]!.source)];
  return { evidence, policy, report: { ...buildReport(evidence, { ...judged, findings }), says: notEmpty(hostile) } };
}

/** Names and sentences are never empty, and no name is longer than 255. */
const notEmpty = (hostile: string): string => hostile || 'nothing';

function evidenceOf(hostile: string, certificate: string): Evidence {
  const endpoint = endpointEvidence({
    greeting: ok(reply(220, hostile, `mx ${hostile}`)),
    ehlo: ok({ ...ehlo('STARTTLS', hostile), reply: reply(250, hostile, hostile, 'STARTTLS') }),
    starttls: ok({ reply: reply(454, hostile) }),
    tls: ok(tlsFacts({ chain: [certificate], trust: 'self-signed', verify: 'DEPTH_ZERO_SELF_SIGNED_CERT' })),
    transcript: [`S: 220 ${hostile}`, `C: EHLO ${hostile}`],
  });
  const address = addressEvidence({
    ptr: ok(answer('25.113.0.203.in-addr.arpa', 'PTR', hostile)),
    endpoints: [endpoint],
  });
  const named = { source: { file: notEmpty(hostile), line: 3 }, senderDomains: ['example.com'] };
  const txt = ok(answer('example.com', 'TXT', `v=spf1 ${hostile} -all`, hostile));
  const domain = domainEvidence({
    apexTxt: txt,
    dmarc: ok({ '_dmarc.example.com': ok(answer('_dmarc.example.com', 'TXT', `v=DMARC1; p=${hostile}`)) }),
    mx: ok(answer('example.com', 'MX', `10 ${hostile}`)),
    source: named.source,
  });
  const health = { ok: false, error: { kind: 'list-dead', message: hostile } } as const;
  const run = runEvidence({
    ehloName: hostile,
    resolvers: [hostile],
    lists: [{ zone: notEmpty(hostile).slice(0, 255), gating: true, health, healthOfIpv6: health }],
  });
  run.tool = { name: 'smtp-preflight', version: notEmpty(hostile) };
  const source = { file: notEmpty(hostile), line: 7 };
  run.policy = {
    ...run.policy,
    profile: 'recommended',
    waivers: [
      { finding: 'banner-fqdn', reason: hostile, source },
      { finding: 'ptr-exists', host: hostile, until: '2026-01-01', reason: hostile, source },
    ],
  };
  const other = hostEvidence({ ...named, host: notEmpty(hostile).slice(0, 255), addresses: [] });
  return { run, domains: [domain], hosts: [hostEvidence({ ...named, addresses: [address] }), other] };
}

/** In every field of a finding, whatever checks put there today. */
function findingsOf(hostile: string, source: JudgedFinding['source']): JudgedFinding[] {
  const all = { says: hostile, seen: hostile, wanted: hostile, proof: [hostile, hostile], fix: hostile, source };
  const subject = { host: hostile, address: hostile, port: 25, domain: hostile, list: hostile, selector: hostile };
  const failing = { ...all, outcome: 'fail', code: 'missing', subject } as const;
  return [
    ...(['error', 'warning', 'notice'] as const).map((severity) => finding({ ...failing, severity })),
    finding({ ...failing, check: 'other', pastes: [{ into: 'dns', where: hostile, text: hostile }] }),
    finding({ ...failing, code: 'waived', waiver: { reason: hostile, until: '2026-12-31' } }),
    finding({ ...all, subject, outcome: 'inconclusive', code: 'inconclusive', reason: 'timeout', couldBe: 'missing' }),
    finding({ ...all, subject, outcome: 'not-applicable', code: 'not-applicable' }),
    finding({ ...all, subject }),
  ];
}
