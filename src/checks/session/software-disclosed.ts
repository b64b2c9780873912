import { versionIn } from '../../derive/software-version.js';
import { defineCheck } from '../check.js';
import { ehlosOf } from '../ehlo.js';
import { settingsFor } from '../pastes/settings.js';

export default defineCheck({
  id: 'software-disclosed',
  topic: 'session',
  about: 'endpoint',
  essential: false,
  needs: ['greeting'],
  raw: ['ehlo', 'ehloInTls'],
  title: 'Server does not tell the version of its software',
  why: 'Whoever looks for servers with a known hole finds them by their greeting. Hiding the version mends nothing, and RFC 5321 permits to tell it.',
  references: ['RFC 5321 §7.5'],
  findings: {
    version: {
      says: '{address} port {port} tells its version: {version}',
      fix: 'Postfix: `smtpd_banner = $myhostname ESMTP`. Exim: `smtp_banner = $smtp_active_hostname ESMTP`. Sendmail: `confSMTP_LOGIN_MSG` as `$j ESMTP`. Then reload.',
      severity: 'off',
      strict: 'warning',
      pastes: (scope) =>
        settingsFor(scope, {
          postfix: 'smtpd_banner = $myhostname ESMTP',
          exim: 'smtp_banner = $smtp_active_hostname ESMTP',
        }),
    },
  },
  evaluate({ greeting }, { endpoint }) {
    const lines = [...greeting.lines, ...ehlosOf(endpoint).map(({ reply }) => reply.lines[0] ?? '')];
    const line = lines.find(versionIn);
    const version = line && versionIn(line);
    if (!version)
      return {
        outcome: 'pass',
        says: 'Greeting and answer to EHLO do not tell the version of the software',
        seen: greeting.lines.join(' '),
      };
    return { outcome: 'fail', code: 'version', values: { version }, seen: version, proof: [`S: ${line}`] };
  },
});
