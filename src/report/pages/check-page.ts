import type { About, Check, Topic } from '../../checks/check.js';
import { PROTOCOLS, type Protocol } from '../../evidence/types.js';
import type { Need } from '../../plan/types.js';
import { enabledChecks, severityOf } from '../../policy/profiles.js';
import { PROFILES, type Profile } from '../../policy/types.js';
import { grouped } from '../grouped.js';
import { referenceUrl } from '../references.js';

/** All that the documentation says of a check, in the order of the page; `explain` and docs/checks print the same. */
export interface CheckPage {
  id: string;
  /** The good state. */
  states: string;
  why: string;
  /** Topic, what is judged, on which endpoints, by what, with which inputs, in which profiles: name and value. */
  facts: [name: string, value: string][];
  codes: { code: string; says: string; severities: Record<Profile, string> }[];
  fixes: Fix[];
  references: { text: string; url?: string }[];
}

/** One way to mend, and what it mends: a sentence for everybody, then one for each server. */
export interface Fix {
  codes: string[];
  says: string;
  servers: string[];
}

/**
 * The page of a check.
 * @param code leaves out what is said of the other codes
 */
export function pageOf(check: Check, code?: string): CheckPage {
  const codes = Object.keys(check.findings).filter((one) => code === undefined || one === code);
  return {
    id: check.id,
    states: check.title,
    why: check.why,
    facts: factsOf(check),
    codes: codes.map((one) => ({
      code: one,
      says: check.findings[one]!.says,
      severities: {
        essential: severitiesOf(check, one, 'essential'),
        recommended: severitiesOf(check, one, 'recommended'),
        strict: severitiesOf(check, one, 'strict'),
      },
    })),
    fixes: fixesOf(check, codes),
    references: check.references.map((text) => ({ text, url: referenceUrl(text) })),
  };
}

export const TOPIC_NAMES: Record<Topic, string> = {
  identity: 'identity',
  reputation: 'reputation',
  session: 'session',
  relay: 'relay',
  encryption: 'encryption',
  login: 'login',
  domains: 'sender domains',
  transport: 'transport policy',
};

const ABOUT: Record<About, string> = {
  host: 'each host',
  address: 'each address of each host',
  list: 'each address of each host, on each block list',
  endpoint: 'each endpoint of each address',
  domain: 'each domain',
  'domain-address': 'each domain with each address of its hosts',
  'domain-selector': 'each domain with each of its DKIM selectors',
  'domain-list': 'each domain, on each block list of domains',
  'domain-endpoint': 'each domain at each endpoint of its hosts',
  name: 'each host and each domain',
  'name-list': 'each host and each domain, on each block list of domains',
};

const ENDPOINTS: Record<Protocol, string> = {
  mx: 'mx (port 25, STARTTLS)',
  submission: 'submission (port 587, STARTTLS)',
  submissions: 'submissions (port 465, TLS from the first byte)',
};

const LOOKS_AT: Record<Need, string> = {
  a: 'A records of the host',
  aaaa: 'AAAA records of the host',
  ptr: 'PTR records of the address',
  forwardOfPtr: 'address records of the PTR names',
  lists: 'answers of the block lists for the address (Abusix: with `abusix-key` only)',
  dnssec: 'DNSSEC validation of the name',
  spfHelo: 'SPF result of the EHLO name',
  connect: 'the connection',
  greeting: 'the greeting',
  ehlo: 'the reply to EHLO',
  authInClear: 'the reply to AUTH without TLS, sent without credentials',
  starttls: 'the reply to STARTTLS',
  tls: 'the TLS handshake and the certificates in it',
  injection: 'what a command sent in one packet with STARTTLS is answered',
  ehloInTls: 'the reply to EHLO inside TLS',
  obsoleteTls: 'the answer to a ClientHello of SSL 3.0 to TLS 1.1',
  relay: 'replies to recipients in other domains, never delivered to',
  login: 'one login, and replies to senders after it',
  mailBeforeTls: 'the reply to MAIL without TLS',
  ciphers: 'answers to ClientHellos with weak cipher suites only',
  recipients: 'replies to recipients in own domains, never delivered to',
  vrfy: 'replies to VRFY and EXPN',
  bareLf: 'the answer to a command ended by a bare LF',
  smuggling: 'answers to malformed ends of data, never delivered',
  tlsa: 'TLSA records of the endpoint',
  soa: 'SOA record of the domain',
  mx: 'MX records of the domain',
  apexA: 'A records of the domain',
  apexAaaa: 'AAAA records of the domain',
  apexTxt: 'TXT records of the domain',
  spf: 'SPF result of the domain for each address of its hosts',
  spfRecords: 'SPF records of the domain and of those it includes',
  dkim: 'DKIM key records of the selectors',
  dmarc: 'DMARC records of the domain and of those above it',
  dmarcReports: 'records by which other domains agree to take DMARC reports',
  mtaSts: 'the MTA-STS record',
  mtaStsPolicy: 'the MTA-STS policy file',
  tlsRpt: 'the TLS-RPT record',
  mxTargets: 'address records of the MX targets',
  domainLists: 'answers of the domain block lists for the name',
};

function factsOf(check: Check): [string, string][] {
  const looksAt = [...new Set([...check.needs, ...(check.raw ?? [])])].map((need) => LOOKS_AT[need]);
  const facts: [string, readonly string[]][] = [
    ['Topic', [TOPIC_NAMES[check.topic]]],
    ['Judges', [ABOUT[check.about]]],
    ['Endpoints', endpointsOf(check).map((protocol) => ENDPOINTS[protocol])],
    ['Looks at', looksAt.length > 0 ? looksAt : ['what was given']],
    ['Needs', inputsOf(check).map((input) => `\`${input}\``)],
    ['Made in', [PROFILES.filter((profile) => isMade(check, profile)).join(', ')]],
  ];
  return facts.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.join('; ')]);
}

/** Inputs without which the check does not apply: where no domain is given, those about domains are not asked. */
const inputsOf = ({ about, inputs = [] }: Check): string[] =>
  about.startsWith('domain') ? ['allowed-sender-domains', ...inputs] : [...inputs];

/** None for checks that are not about endpoints. */
function endpointsOf({ about, on = PROTOCOLS }: Check): readonly Protocol[] {
  return about === 'endpoint' || about === 'domain-endpoint' ? on : [];
}

const isMade = (check: Check, profile: Profile): boolean =>
  enabledChecks([check], { profile, severities: {} }).length > 0;

/** `error`, or where the endpoints differ `error (submission, submissions), warning (mx)`. */
function severitiesOf(check: Check, code: string, profile: Profile): string {
  if (!isMade(check, profile)) return 'off';
  const protocols = endpointsOf(check);
  if (protocols.length === 0) return severityOf(check, code, { profile, severities: {} });
  const by = grouped(protocols, (protocol) => severityOf(check, code, { profile, severities: {} }, protocol));
  return by.map(([severity, its]) => (by.length === 1 ? severity : `${severity} (${its.join(', ')})`)).join(', ');
}

/** Codes that are mended the same way together. */
function fixesOf({ findings }: Check, codes: readonly string[]): Fix[] {
  const by = grouped(codes, (code) => findings[code]!.fix);
  return by.map(([fix, its]) => ({ codes: its, ...partsOf(fix) }));
}

/** What is said to those who run one of these begins with its name and a colon. */
const SERVERS =
  'Postfix|Exim|OpenSMTPD|Sendmail|Dovecot|Cyrus SASL|OpenDKIM|Rspamd|Unbound|BIND|Knot|PowerDNS|nginx|Cisco';
const BEGINS = new RegExp(`^(?:${SERVERS}): `);
const BOUNDARY = new RegExp(`(?<=\\.) (?=(?:${SERVERS}): )|\n`);

function partsOf(fix: string): Pick<Fix, 'says' | 'servers'> {
  const parts = fix.split(BOUNDARY);
  const first = parts.findIndex((part) => BEGINS.test(part));
  if (first < 0) return { says: parts.join(' '), servers: [] };
  return { says: parts.slice(0, first).join(' '), servers: parts.slice(first) };
}
