import { isAccepted } from '../../derive/replies.js';
import type { Ehlo } from '../../evidence/types.js';
import { defineCheck, type Verdict } from '../check.js';
import { ehlosOf, keywordLines, withoutEhlo } from '../ehlo.js';
import { settingsFor } from '../pastes/settings.js';

const MIN_SIZE = 10_000_000;
const LARGER = {
  postfix: 'message_size_limit = 52428800',
  exim: 'message_size_limit = 50M',
  opensmtpd: 'smtp max-message-size "50M"',
};

export default defineCheck({
  id: 'esmtp',
  topic: 'session',
  about: 'endpoint',
  essential: false,
  needs: [],
  raw: ['ehlo', 'ehloInTls'],
  title: 'Server speaks ESMTP, and its extensions fit together',
  why: 'TLS, authentication and large messages all need EHLO; a sender that believes an extension whose other half is missing sends what is then refused.',
  references: ['RFC 5321 §2.2.1', 'RFC 6531 §3.1', 'RFC 3030 §3', 'RFC 1870 §4'],
  findings: {
    'helo-only': {
      says: '{address} port {port} knows HELO only: no TLS, no authentication, no message size',
      fix: 'Turn off what hides EHLO: the SMTP inspection of a firewall (Cisco: `no inspect esmtp`), or Postfix `smtpd_discard_ehlo_keywords` and its like; else replace the software.',
      severity: 'warning',
    },
    incoherent: {
      says: 'The extensions of {address} port {port} do not fit together: {faults}',
      fix: 'Offer both or neither; Postfix leaves out what `smtpd_discard_ehlo_keywords` names. For the size: Postfix `message_size_limit = 52428800`, Exim `message_size_limit = 50M`, OpenSMTPD `smtp max-message-size "50M"`.',
      severity: 'notice',
      pastes: (scope) => (ehlosOf(scope.endpoint).some(isSmall) ? settingsFor(scope, LARGER) : []),
    },
  },
  evaluate(_, { endpoint }): Verdict {
    const ehlos = ehlosOf(endpoint);
    const [first] = ehlos;
    if (!first) return withoutEhlo(endpoint);
    if (first.verb === 'HELO' && isAccepted(first.reply))
      return { outcome: 'fail', code: 'helo-only', seen: 'EHLO refused, HELO accepted', wanted: 'EHLO' };
    const faulty = ehlos.find((ehlo) => faultsOf(ehlo).length > 0);
    if (!faulty) return { outcome: 'pass', seen: Object.keys(ehlos.at(-1)!.keywords).join(' ') || 'no extension' };
    const faults = faultsOf(faulty).join('; ');
    const proof = keywordLines(faulty, 'SMTPUTF8', '8BITMIME', 'BINARYMIME', 'CHUNKING', 'SIZE');
    return { outcome: 'fail', code: 'incoherent', values: { faults }, seen: faults, proof };
  },
});

/** RFC 1870 §4: zero is no limit. */
function isSmall({ keywords }: Pick<Ehlo, 'keywords'>): boolean {
  const size = /^\d+$/.test(keywords['SIZE'] ?? '') ? Number(keywords['SIZE']) : 0;
  return size > 0 && size < MIN_SIZE;
}

function faultsOf({ keywords }: Ehlo): string[] {
  const lacks = (name: string, other: string) =>
    name in keywords && !(other in keywords) ? [`${name} without ${other}`] : [];
  const small = isSmall({ keywords }) ? [`messages of at most ${keywords['SIZE']} bytes, less than 10 MB`] : [];
  return [...lacks('SMTPUTF8', '8BITMIME'), ...lacks('BINARYMIME', 'CHUNKING'), ...small];
}
