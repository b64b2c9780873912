/** Where the text of a paste goes: a zone file, the configuration of a server, a file of a web server, a form, a shell. */
export const PASTE_TARGETS = ['dns', 'postfix', 'exim', 'opensmtpd', 'dovecot', 'web', 'shell', 'ask'] as const;
export type PasteTarget = (typeof PASTE_TARGETS)[number];

/** Something to copy as it is, with the real values of the subject. */
export interface Paste {
  into: PasteTarget;
  /** One line on where it goes and what comes after, e.g. `main.cf, then postfix reload`. */
  where?: string;
  /** One or more lines. */
  text: string;
}
