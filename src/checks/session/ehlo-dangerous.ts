import type { Ehlo } from '../../evidence/types.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck, type Verdict } from '../check.js';
import { ehlosOf, keywordLines, withoutEhlo } from '../ehlo.js';
import { emptySlot } from '../inconclusive.js';
import { settingsFor } from '../pastes/settings.js';

const PROXIES_ONLY =
  'Postfix: only the proxies that need it in `{parameter}` (empty is the default), and none of them a network. Then reload.';

export default defineCheck({
  id: 'ehlo-dangerous',
  topic: 'session',
  about: 'endpoint',
  essential: false,
  needs: [],
  raw: ['ehlo', 'ehloInTls'],
  title: 'No dangerous extension is offered to strangers',
  why: 'With XCLIENT a client may claim any address and any login, with XFORWARD a false origin in the log, with TURN the mail of somebody else.',
  references: [
    'https://www.postfix.org/XCLIENT_README.html',
    'https://www.postfix.org/XFORWARD_README.html',
    'RFC 5321 App. F.1',
  ],
  findings: {
    xclient: {
      says: '{address} port {port} offers XCLIENT to strangers, who can then pass for any client, a trusted one too',
      fix: PROXIES_ONLY.replace('{parameter}', 'smtpd_authorized_xclient_hosts'),
      severity: 'error',
      pastes: (scope) => settingsFor(scope, { postfix: 'smtpd_authorized_xclient_hosts =' }),
    },
    xforward: {
      says: '{address} port {port} offers XFORWARD to strangers, who can then give a false origin',
      fix: PROXIES_ONLY.replace('{parameter}', 'smtpd_authorized_xforward_hosts'),
      severity: 'error',
      pastes: (scope) => settingsFor(scope, { postfix: 'smtpd_authorized_xforward_hosts =' }),
    },
    turn: {
      says: '{address} port {port} offers TURN, with which a stranger fetches mail that waits for others',
      fix: 'Turn TURN off; ETRN (RFC 1985) or ODMR with a login (RFC 2645) does the same safely.',
      severity: 'error',
    },
  },
  evaluate(_, { endpoint }): Verdict | Verdict[] {
    const ehlos = ehlosOf(endpoint);
    if (ehlos.length === 0) return withoutEhlo(endpoint);
    const offered = ['XCLIENT', 'XFORWARD', 'TURN'].flatMap((keyword) => {
      const ehlo = ehlos.find(({ keywords }) => keyword in keywords);
      return ehlo ? [offers(keyword, ehlo)] : [];
    });
    if (offered.length > 0) return offered;
    const inTls = endpoint.ehloInTls;
    return inTls?.ok || withoutStartTls({ endpoint }) ? { outcome: 'pass' } : emptySlot(inTls, 'EHLO inside TLS');
  },
});

const offers = (keyword: string, ehlo: Ehlo): Verdict => ({
  outcome: 'fail',
  code: keyword.toLowerCase(),
  seen: `${keyword} ${ehlo.keywords[keyword]}`.trim(),
  wanted: `no ${keyword}`,
  proof: keywordLines(ehlo, keyword),
});
