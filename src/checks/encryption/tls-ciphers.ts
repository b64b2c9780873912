import { cipherFamilies } from '../../derive/cipher-suites.js';
import type { CipherProbe, Protocol } from '../../evidence/types.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import { type Settings, settingsFor } from '../pastes/settings.js';

const STRICT = 'eNULL, EXPORT, RC4, DES, 3DES, aNULL, kRSA';

/** @param excluded names of OpenSSL, with commas */
function withoutSuites(excluded: string): Settings {
  const openssl = `HIGH:${excluded
    .split(', ')
    .map((name) => `!${name}`)
    .join(':')}`;
  return {
    postfix: `smtpd_tls_exclude_ciphers = ${excluded}\nsmtpd_tls_mandatory_exclude_ciphers = ${excluded}`,
    exim: [
      '.ifdef _HAVE_GNUTLS',
      'tls_require_ciphers = SECURE128:-RSA:-VERS-TLS1.0:-VERS-TLS1.1',
      '.else',
      `tls_require_ciphers = ${openssl}`,
      '.endif',
    ].join('\n'),
    opensmtpd: `smtp ciphers "${openssl}"`,
  };
}

export default defineCheck({
  id: 'tls-ciphers',
  topic: 'encryption',
  about: 'endpoint',
  essential: false,
  needs: [],
  raw: ['tls', 'ciphers'],
  title: 'No weak cipher suite is taken',
  why: 'What a weak suite protects can be read or changed on the way; without forward secrecy, who gets the key later reads all that was recorded.',
  references: ['RFC 9325 §4.1', 'RFC 7465', 'https://sweet32.info', 'https://www.postfix.org/TLS_README.html'],
  findings: {
    weak: {
      says: '{address} port {port} takes weak cipher suites: {suites} ({families})',
      fix:
        `Postfix: \`smtpd_tls_exclude_ciphers = ${STRICT}\` (aNULL may be left out on port 25), and the same in \`smtpd_tls_mandatory_exclude_ciphers\`. ` +
        'Exim: `tls_require_ciphers = HIGH:!aNULL:!eNULL:!EXPORT:!RC4:!DES:!3DES:!kRSA`, with GnuTLS `tls_require_ciphers = SECURE128:-RSA`. ' +
        'OpenSMTPD: `smtp ciphers "HIGH:!aNULL:!RC4:!3DES:!kRSA"`.',
      severity: 'warning',
      pastes: (scope) => settingsFor(scope, withoutSuites(STRICT)),
    },
    anonymous: {
      says: '{address} port {port} takes cipher suites without a certificate: {suites}',
      fix:
        'Harmless where the sender does not look at certificates anyway, and a default of Postfix: `smtpd_tls_exclude_ciphers = aNULL` ends it. ' +
        'Exim: `!aNULL` in `tls_require_ciphers`. OpenSMTPD: `!aNULL` in `smtp ciphers`.',
      severity: 'notice',
      pastes: (scope) => settingsFor(scope, withoutSuites('aNULL')),
    },
    'no-forward-secrecy': {
      says: '{address} port {port} takes cipher suites without forward secrecy: {suites}',
      fix:
        'Postfix: `kRSA` in `smtpd_tls_exclude_ciphers` and `smtpd_tls_mandatory_exclude_ciphers`. ' +
        'Exim: `!kRSA` in `tls_require_ciphers`, with GnuTLS `NORMAL:-RSA`. OpenSMTPD: `!kRSA` in `smtp ciphers`.',
      severity: 'warning',
      pastes: (scope) => settingsFor(scope, withoutSuites(STRICT)),
    },
  },
  excludes: withoutStartTls,
  evaluate(_, { endpoint: { protocol, tls, ciphers } }) {
    const accepted = ciphers?.ok ? failures(protocol, ciphers.value) : [];
    if (accepted.length > 0) return accepted;
    // A server whose TLS does not work refuses whatever is offered.
    if (!tls?.ok) return emptySlot(tls, 'TLS');
    if (!ciphers?.ok) return emptySlot(ciphers, 'a weak cipher suite');
    const untold = untoldIn(protocol, ciphers.value);
    if (untold.length > 0)
      return { outcome: 'inconclusive', reason: 'not-gathered', message: `not tested: ${untold.join(', ')}` };
    return { outcome: 'pass', seen: `refused: ${ciphers.value.map(({ family }) => family).join(', ')}` };
  },
});

const CODES = ['weak', 'anonymous', 'no-forward-secrecy'] as const;

const codeOf = (protocol: Protocol, family: string): (typeof CODES)[number] => {
  const known = cipherFamilies(protocol).find(({ name }) => name === family);
  return !known || known.weak ? 'weak' : family === 'anonymous' ? 'anonymous' : 'no-forward-secrecy';
};

/** One a code, with what the choices of the server left untold. */
function failures(protocol: Protocol, probes: CipherProbe[]): Verdict[] {
  const untold = untoldIn(protocol, probes);
  const taken = probes.filter(({ accepted }) => accepted !== null);
  return CODES.flatMap((code): Verdict[] => {
    const its = taken.filter(({ family }) => codeOf(protocol, family) === code);
    if (its.length === 0) return [];
    const suites = its.map(({ accepted }) => accepted).join(', ');
    const families = its.map(({ family }) => family).join(', ');
    const seen = untold.length > 0 ? `${suites}; could not be tested beside it: ${untold.join(', ')}` : suites;
    return [{ outcome: 'fail', code, values: { suites, families }, seen, wanted: 'a refusal' }];
  });
}

const untoldIn = (protocol: Protocol, probes: CipherProbe[]): string[] =>
  cipherFamilies(protocol)
    .map(({ name }) => name)
    .filter((name) => !probes.some(({ family }) => family === name));
