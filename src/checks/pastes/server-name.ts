import { isFqdn } from '../../derive/names.js';
import type { Paste } from './paste.js';
import { type At, settingsFor } from './settings.js';

/** The name by which the server goes, in greeting and EHLO. */
export function serverNamePastes(scope: At): Paste[] {
  const { host } = scope.host;
  if (!isFqdn(host)) return [];
  return settingsFor(scope, {
    postfix: `myhostname = ${host}\nsmtpd_banner = $myhostname ESMTP`,
    exim: `primary_hostname = ${host}\nsmtp_banner = $smtp_active_hostname ESMTP`,
    opensmtpd: {
      where:
        'the file /etc/mail/mailname (on Debian /etc/mailname), with no hostname on the listeners, then restart smtpd',
      text: host,
    },
  });
}
