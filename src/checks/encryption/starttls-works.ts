import { isPermanent, shown } from '../../derive/replies.js';
import type { Failure } from '../../evidence/types.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck, type Verdict } from '../check.js';
import { emptySlot, openReply } from '../inconclusive.js';

export default defineCheck({
  id: 'starttls-works',
  topic: 'encryption',
  about: 'endpoint',
  on: ['mx', 'submission'],
  essential: true,
  needs: ['starttls'],
  raw: ['tls', 'ehloInTls'],
  title: 'STARTTLS leads to a working TLS session',
  why: 'Offered and broken is worse than not offered: many senders then defer the mail until it bounces.',
  references: ['RFC 3207 §4'],
  findings: {
    broken: {
      says: '{address} port {port} offers STARTTLS, but it does not work: {why}',
      fix:
        'See the mail log for the TLS error; most often key or certificate cannot be read or do not belong together. ' +
        'Postfix: `smtpd_tls_chain_files`. Exim: `tls_certificate`, `tls_privatekey`. OpenSMTPD: `pki … cert`, `pki … key`.',
      severity: 'error',
    },
    'plaintext-after': {
      says: '{address} port {port} goes on in clear behind its 220 to STARTTLS',
      fix: 'Update the mail server, or the proxy in front of it: nothing may follow the 220 before the handshake.',
      severity: 'error',
    },
  },
  excludes: withoutStartTls,
  evaluate({ starttls: { reply, trailing } }, { endpoint: { tls, ehloInTls } }) {
    if (reply.code === 421) return { outcome: 'inconclusive', reason: 'throttled', message: shown(reply) };
    // RFC 3207 §4: 454, "TLS not available due to temporary reason", is what Exim and Sendmail say of an unreadable key.
    if (reply.code !== 220) return broken(`it is answered ${shown(reply)}`);
    if (trailing) return { outcome: 'fail', code: 'plaintext-after', seen: trailing, wanted: 'nothing behind the 220' };
    if (!tls || !ehloInTls) return emptySlot(tls, 'TLS');
    if (!tls.ok) return failed(tls.error, BROKEN_TLS.has(tls.error.kind));
    if (!ehloInTls.ok) return failed(ehloInTls.error, hungUp(ehloInTls.error));
    const after = ehloInTls.value.reply;
    if (isPermanent(after)) return broken(`EHLO inside TLS is answered ${shown(after)}`);
    if (after.code >= 300) return openReply(after);
    return { outcome: 'pass', seen: `${tls.value.version} ${tls.value.cipher}` };
  },
});

/** A time-out may be the network's. */
const BROKEN_TLS: ReadonlySet<string> = new Set(['tls-failed', 'protocol-garbage']);

/** 421 is `throttled` too, and a proper way to end. */
const hungUp = ({ kind, message }: Failure): boolean =>
  kind === 'tls-failed' || /^connection (closed|reset)/.test(message);

const failed = ({ kind, message }: Failure, isBroken: boolean): Verdict =>
  isBroken ? broken(message) : { outcome: 'inconclusive', reason: kind, message };

const broken = (why: string): Verdict => ({
  outcome: 'fail',
  code: 'broken',
  values: { why },
  seen: why,
  wanted: 'TLS, then EHLO',
});
