import { type CertificateFacts, leafOf } from '../../derive/certificate.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck } from '../check.js';
import { noCertificate } from '../inconclusive.js';
import { certbotRenew } from '../pastes/certbot.js';

const DAY = 24 * 60 * 60 * 1000;
const RENEW =
  'Renew it and reload the mail server; if it should have renewed itself, see why not (`certbot renew --dry-run`).';

export default defineCheck({
  id: 'tls-certificate-expiry',
  topic: 'encryption',
  about: 'endpoint',
  essential: true,
  needs: ['tls'],
  title: 'Certificate is valid, and not about to expire',
  why: 'From that day on mail programs refuse the server; that a renewal is overdue shows weeks before.',
  references: ['RFC 5280 §4.1.2.5'],
  findings: {
    expired: {
      says: 'The certificate of {address} port {port} expired on {until}',
      fix: RENEW,
      severity: 'error',
      pastes: certbotRenew,
    },
    'not-yet-valid': {
      says: 'The certificate of {address} port {port} is valid only from {from}',
      fix: 'Install it when it is valid, or correct the clock of the machine that issued it.',
      severity: 'error',
    },
    soon: {
      says: 'The certificate of {address} port {port} expires in {days} days, on {until}',
      fix: RENEW,
      severity: 'error',
      pastes: certbotRenew,
    },
    renew: {
      says: 'The certificate of {address} port {port} expires in {days} days, on {until}: its renewal is due',
      fix: RENEW,
      severity: 'warning',
      pastes: certbotRenew,
    },
  },
  excludes: withoutStartTls,
  evaluate({ tls }, { run }) {
    const leaf = leafOf(tls);
    if (!leaf) return noCertificate(tls);
    const now = Date.parse(run.observedAt);
    const [from, until] = [dateOf(leaf.notBefore), dateOf(leaf.notAfter)];
    const seen = `valid from ${from} to ${until}`;
    const code = stateOf(leaf, now);
    if (!code) return { outcome: 'pass', seen };
    return { outcome: 'fail', code, values: { from, until, days: Math.floor((leaf.notAfter - now) / DAY) }, seen };
  },
});

/** Short-lived certificates are renewed late in days and early in shares of their lifetime: the smaller one counts. */
function stateOf({ notBefore, notAfter }: CertificateFacts, now: number): string | undefined {
  const [lifetime, left] = [notAfter - notBefore, notAfter - now];
  if (left < 0) return 'expired';
  if (now < notBefore) return 'not-yet-valid';
  if (left < Math.min(14 * DAY, lifetime / 6)) return 'soon';
  if (left < Math.min(30 * DAY, lifetime / 3)) return 'renew';
  return undefined;
}

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
