import type { Reply } from './smtp.js';

/** What a stranger is told on port 25 about single recipients, up to RCPT, never DATA. */
export interface RecipientProbe {
  kind: 'postmaster' | 'abuse' | 'null-sender' | 'own-domain-spoofed';
  domain: string;
  reversePath: string;
  recipient: string;
  mail?: Reply;
  rcpt?: Reply;
}

/** VRFY of a name that must exist and of one that cannot, and EXPN (RFC 5321 §3.5, §7.3). */
export interface VrfyEvidence {
  existing: Reply;
  /** Only asked where the existing name was not refused, and a further refusal is tolerated. */
  random?: Reply;
  expn?: Reply;
}
