import type { EndpointEvidence } from '../evidence/types.js';

const PRODUCTS = [
  ...['postfix', 'exim', 'sendmail', 'opensmtpd', 'qmail', 'courier', 'haraka', 'stalwart', 'zimbra', 'mdaemon'],
  ...['kerio connect', 'icewarp', 'communigate pro', 'mailenable', 'hmailserver', 'smartermail', 'axigen', 'james'],
  ...['domino', 'groupwise', 'dovecot', 'e?smtp', 'version', 'release'],
].join('|');
const VERSION = new RegExp(
  `\\b(?:${PRODUCTS})(?:[ -](?:server|pro|mta|smtpd|service))?[ /:(,]{1,3}(?:version:? ?|release )?v?\\d+(?:\\.\\d+)+[\\w.+-]*`,
  'i',
);

/** A product with its version in the text of a reply, e.g. `Exim 4.96`. */
export const versionIn = (text: string): string | undefined => VERSION.exec(text)?.[0];

/** By its own greeting, `mx.example.com ESMTP Exim 4.98 …`: another server may have the word in its name. */
export const isExim = ({ greeting }: Pick<EndpointEvidence, 'greeting'>): boolean =>
  greeting?.ok === true && /^\S+ ESMTP Exim \d/.test(greeting.value.lines[0] ?? '');
