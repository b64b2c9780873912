import type { Failure } from './slot.js';
import type { Reply } from './smtp.js';

/** One MAIL + RCPT (+ DATA) of the relay battery. A reply is absent when the dialogue ended before it. */
export interface RelayAttempt {
  /** Vector id of the relay battery, e.g. `V02`. */
  vector: string;
  reversePath: string;
  recipient: string;
  /** The recipient may be a mailbox of the server itself with an odd name: acceptance alone is no relaying. */
  trick?: true;
  mail?: Reply;
  rcpt?: Reply;
  /** Only asked when RCPT was accepted. After 354 the connection is cut without a byte. */
  data?: Reply;
}

export interface RelayEvidence {
  attempts: RelayAttempt[];
  /** The host for which it was asked, where that is another one with the same endpoint. */
  askedFor?: string;
  /** Vectors that were left out so as not to exceed the refusals that a server's ban list tolerates. */
  skipped: string[];
  /** C1: does the server take some mail from us, `<>` to postmaster of an own domain? */
  control?: RelayAttempt;
  /** C3: a domain that cannot exist. Only asked when something was accepted. */
  acceptAll?: RelayAttempt;
  /** C2: a user who cannot exist, in an own domain when C3 was accepted, in the domain of a trick when that was. */
  unknownUser?: RelayAttempt;
  /** Reply to a command that does not exist. Only asked when C2 was accepted too. */
  unknownCommand?: Reply;
  /** Recipients are in a reserved domain (RFC 2606): a server that filters those may hide a relay. */
  reservedRecipient: boolean;
  /** Why the battery ended early. */
  cut?: Failure;
}
