/** How a demo server is set up, and what is wrong with it. The server takes mail for `domains` and forgets it. */
export interface SmtpOptions {
  /** Name in the EHLO reply. */
  hostname: string;
  /** Behind the 220; default: the host name and `ESMTP`. */
  banner?: string;
  /** Domains whose `postmaster` and `abuse`, and whose users, have a mailbox here; only they send from them. */
  domains: string[];
  /** Passwords by user, whose name is an address. AUTH is offered when there are users. */
  users?: Record<string, string>;
  /** `submission` (587, 465) takes mail only after login; default `mx`. */
  service?: 'mx' | 'submission';
  /** For whom mail to other domains is taken without login; default `closed`. */
  relay?: 'closed' | 'open' | 'by-null-sender' | 'by-own-sender' | 'until-data';
  /** Reverse-paths a user may use; default `own-address`. */
  senderCheck?: 'own-address' | 'own-domain' | 'none';
  /** AUTH is offered and taken without TLS. */
  authInClear?: boolean;
  /** `broken` answers 220 and then no TLS; `injectable` obeys in TLS what came in clear; default `offered`. */
  starttls?: 'offered' | 'missing' | 'broken' | 'injectable';
  /** Every recipient is told to come again later. */
  greylist?: boolean;
}
