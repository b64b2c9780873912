import { isFqdn } from '../../derive/names.js';
import { type Software, serverSoftware } from '../../derive/server-software.js';
import type { Paste } from './paste.js';
import type { At } from './settings.js';

const WHERE = 'where certbot has the certificate; another ACME client has its like';

/** Reads the certificate anew. Exim does so by itself, OpenSMTPD only when it starts. */
const RELOAD: Partial<Record<Software, string>> = { postfix: 'postfix reload', dovecot: 'doveadm reload' };

/** Renews the certificate of the host, and has the recognised servers read it. */
export const certbotRenew = (at: At): Paste[] => certbot(at, (host) => `certbot renew --cert-name ${host}`);

/** The same with a new key, whether it is due or not. */
export const certbotNewKey = (at: At): Paste[] =>
  certbot(at, (host) => `certbot renew --cert-name ${host} --force-renewal --key-type ecdsa`);

/** A certificate of a public authority for the name of the host. */
export const certbotNew = (at: At): Paste[] =>
  certbot(at, (host) => `certbot certonly --standalone --cert-name ${host} --domain ${host}`);

/** The same for all endpoints of the host: it has one certificate. */
function certbot({ host: { host, addresses } }: At, command: (host: string) => string): Paste[] {
  if (!isFqdn(host)) return [];
  const servers = [...new Set(addresses.flatMap(({ endpoints }) => endpoints.map(serverSoftware)))];
  const reloads = servers.flatMap((software) => (software && RELOAD[software]) ?? []).sort();
  const hook = reloads.length > 0 ? ` --deploy-hook "${reloads.join(' && ')}"` : '';
  const where = servers.includes('opensmtpd') ? `${WHERE}; then restart smtpd` : WHERE;
  return [{ into: 'shell', where, text: `${command(host)}${hook}` }];
}
