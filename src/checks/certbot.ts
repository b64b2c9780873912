import { isFqdn } from '../derive/names.js';
import { softwareAt } from '../derive/server-software.js';
import type { Paste } from './paste.js';
import type { At } from './settings.js';

const WHERE = 'where certbot has the certificate; another ACME client has its like';

/** Renews the certificate of the host, and has the recognised server read it. */
export const certbotRenew = (at: At): Paste[] => certbot(at, (host) => `certbot renew --cert-name ${host}`);

/** The same with a new key, whether it is due or not. */
export const certbotNewKey = (at: At): Paste[] =>
  certbot(at, (host) => `certbot renew --cert-name ${host} --force-renewal --key-type ecdsa`);

/** A certificate of a public authority for the name of the host. */
export const certbotNew = (at: At): Paste[] =>
  certbot(at, (host) => `certbot certonly --standalone --cert-name ${host} --domain ${host}`);

function certbot({ host: { host }, address, endpoint }: At, command: (host: string) => string): Paste[] {
  if (!isFqdn(host)) return [];
  const software = softwareAt(address, endpoint);
  const hook = software === 'postfix' ? ' --deploy-hook "postfix reload"' : '';
  const where = software === 'opensmtpd' ? `${WHERE}; then restart smtpd` : WHERE;
  return [{ into: 'shell', where, text: `${command(host)}${hook}` }];
}
