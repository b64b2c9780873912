import type { Reply } from './smtp.js';

/** One reverse-path tried after login, up to RCPT, never DATA. */
export interface SenderAttempt {
  kind: 'allowed' | 'foreign-domain' | 'other-user';
  domain: string;
  reversePath: string;
  recipient: string;
  mail?: Reply;
  rcpt?: Reply;
}

export interface LoginEvidence {
  mechanism: string;
  /** Final reply to AUTH. */
  auth: Reply;
  senders: SenderAttempt[];
}
