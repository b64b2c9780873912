import { object, oneOf, optional, text } from '../shape.js';
import type { RecipientProbe, VrfyEvidence } from '../types.js';
import { reply } from './smtp.js';

export const recipient = object<RecipientProbe>({
  kind: oneOf('postmaster', 'abuse', 'null-sender', 'own-domain-spoofed'),
  domain: text,
  reversePath: text,
  recipient: text,
  mail: optional(reply),
  rcpt: optional(reply),
});
export const vrfy = object<VrfyEvidence>({ existing: reply, random: optional(reply), expn: optional(reply) });
