import { list, object, oneOf, optional, text } from '../shape.js';
import type { LoginEvidence, SenderAttempt } from '../types.js';
import { reply } from './smtp.js';

const sender = object<SenderAttempt>({
  kind: oneOf('allowed', 'foreign-domain', 'other-user'),
  domain: text,
  reversePath: text,
  recipient: text,
  mail: optional(reply),
  rcpt: optional(reply),
});
export const login = object<LoginEvidence>({ mechanism: text, auth: reply, senders: list(sender) });
