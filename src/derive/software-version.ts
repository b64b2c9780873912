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
