import { flag, list, object, oneOf, optional, text } from '../shape.js';
import type { RelayAttempt, RelayEvidence } from '../types.js';
import { failure } from './slot.js';
import { reply } from './smtp.js';

const relayAttempt = object<RelayAttempt>({
  vector: text,
  reversePath: text,
  recipient: text,
  trick: optional(oneOf(true)),
  mail: optional(reply),
  rcpt: optional(reply),
  data: optional(reply),
});

export const relay = object<RelayEvidence>({
  attempts: list(relayAttempt),
  askedFor: optional(text),
  skipped: list(text),
  control: optional(relayAttempt),
  acceptAll: optional(relayAttempt),
  unknownUser: optional(relayAttempt),
  unknownCommand: optional(reply),
  reservedRecipient: flag,
  cut: optional(failure),
});
