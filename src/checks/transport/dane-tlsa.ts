import { leafOf } from '../../derive/certificate.js';
import { answerLines } from '../../derive/dns.js';
import {
  daneRecords,
  effective,
  hasSecureAddresses,
  isUsable,
  keyRecord,
  keysIn,
  matchOf,
  type Tlsa,
  tlsaRecords,
} from '../../derive/tlsa.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import { notValidating } from '../dnssec-proof.js';
import { emptySlot, noCertificate } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { recordPastes } from '../pastes/records.js';

const NEW_RECORD =
  '`openssl x509 -in cert.pem -noout -pubkey | openssl pkey -pubin -outform DER | openssl sha256` gives the digest for `_{port}._tcp.{host}. IN TLSA 3 1 1 …`.';

function ofLiveKey({ host: { host }, endpoint: { port, tls } }: ScopeOf<'endpoint'>, where?: string): Paste[] {
  const leaf = tls?.ok ? tls.value.chain[0] : undefined;
  const record = leaf && keyRecord(leaf);
  return record ? recordPastes(`_${port}._tcp.${host}`, 'TLSA', [record], where) : [];
}

/** As far as is known: in a zone that is not signed the record says nothing. */
const isSigned = ({ run, host }: ScopeOf<'endpoint'>): boolean =>
  notValidating(run, [host.a, host.aaaa]) !== undefined || hasSecureAddresses(run, host);

export default defineCheck({
  id: 'dane-tlsa',
  topic: 'transport',
  about: 'endpoint',
  on: ['mx'],
  essential: false,
  needs: ['tlsa'],
  raw: ['a', 'aaaa', 'tls', 'ehlo'],
  title: 'TLSA records match the certificate, and the next key has one',
  why: 'Senders that do DANE deliver over no other certificate than the one the TLSA records stand for: it keeps others from reading along, and a record that does not match stops the mail.',
  references: ['RFC 7672', 'RFC 7671', 'RFC 6698'],
  findings: {
    missing: {
      says: '{host} has no TLSA record for port {port}',
      fix: `In a signed zone, publish one. ${NEW_RECORD}`,
      severity: 'notice',
      pastes: (scope) => (isSigned(scope) ? ofLiveKey(scope) : []),
    },
    mismatch: {
      says: 'No TLSA record of {host} matches what {address} port {port} presents: {problem}',
      fix: `Senders that do DANE deliver nothing now. Publish a record for the key in use before anything else. ${NEW_RECORD}`,
      severity: 'error',
      pastes: (scope) => ofLiveKey(scope, 'in place of those that stand for no key in use'),
    },
    unusable: {
      says: '{count} of {all} TLSA records of {host} for port {port} cannot be used for SMTP: {records}',
      fix: `Use 3 1 1 (the key of the server) or 2 1 1 (the key of its authority): usages 0 and 1 mean nothing to mail servers, and a digest must have its full length. ${NEW_RECORD}`,
      severity: 'warning',
      pastes: (scope) => ofLiveKey(scope, 'in place of those that cannot be used'),
    },
    'no-rollover': {
      says: 'The TLSA records of {host} for port {port} stand for one key only',
      fix: 'Before a new key is used, publish its `3 1 1` record beside the present one and wait for twice the TTL; or publish a `2 1 1` record for the authority beside `3 1 1`.',
      severity: 'notice',
    },
    unsigned: {
      says: '{host} has TLSA records that no sender believes: {part} not signed with DNSSEC',
      fix: 'Sign the zone with DNSSEC and hand the DS record to the registrar, or remove the TLSA records.',
      severity: 'warning',
    },
  },
  evaluate({ tlsa }, scope) {
    const { run, host, endpoint } = scope;
    const records = tlsaRecords(tlsa);
    const proof = answerLines(`_${endpoint.port}._tcp.${host.host}`, 'TLSA', tlsa);
    if (records.length === 0) return { outcome: 'fail', code: 'missing', seen: 'no TLSA record', proof };
    const seen = records.map(({ text }) => text).join(', ');
    const addresses = [host.a, host.aaaa];
    const open = notValidating(run, [endpoint.tlsa, ...addresses]);
    if (open) return { ...open, seen };
    if (!addresses.every((slot) => slot?.ok))
      return {
        ...emptySlot(
          addresses.find((slot) => slot && !slot.ok),
          'the address of the host',
        ),
        seen,
      };
    if (!tlsa.ad || !hasSecureAddresses(run, host)) {
      const part = tlsa.ad ? 'the address of the host is' : 'they are';
      return { outcome: 'fail', code: 'unsigned', values: { part }, seen, wanted: 'a secure answer', proof };
    }
    const verdicts = [...unusable(records, seen), ...matching(daneRecords(run, host, endpoint), scope, seen)];
    return verdicts.length > 0 ? verdicts : { outcome: 'pass', seen, proof };
  },
});

function unusable(records: readonly Tlsa[], seen: string): Verdict[] {
  const bad = records.filter((record) => !isUsable(record));
  if (bad.length === 0) return [];
  const values = { count: bad.length, all: records.length, records: bad.map(({ text }) => text).join(', ') };
  return [{ outcome: 'fail', code: 'unusable', values, seen, wanted: 'usage 2 or 3' }];
}

function matching(usable: readonly Tlsa[], { run, host, endpoint }: ScopeOf<'endpoint'>, seen: string): Verdict[] {
  if (usable.length === 0) return [];
  const wanted = effective(usable)
    .map(({ text }) => text)
    .join(' or ');
  const mismatch = (problem: string): Verdict[] => [
    { outcome: 'fail', code: 'mismatch', values: { problem }, seen: problem, wanted },
  ];
  const noTls = withoutStartTls({ endpoint });
  if (noTls) return mismatch(noTls);
  const { tls } = endpoint;
  if (!tls?.ok) return [{ ...emptySlot(tls, 'TLS'), couldBe: 'mismatch', seen }];
  const leaf = leafOf(tls.value);
  if (!leaf) return [{ ...noCertificate(tls.value), couldBe: 'mismatch', seen }];
  const expected = { names: [host.host, ...host.senderDomains], at: Date.parse(run.observedAt) };
  const matched = effective(usable).some((record) => matchOf(record, tls.value, expected) !== undefined);
  if (!matched) return mismatch(`a certificate of ${leaf.names[0] ?? 'no name'}, issued by ${leaf.issuer}`);
  return keysIn(usable, tls.value, expected) > 1 ? [] : [{ outcome: 'fail', code: 'no-rollover', seen }];
}
