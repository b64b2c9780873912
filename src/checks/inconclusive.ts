import { classOf, reasonOf, shown } from '../derive/replies.js';
import type { Reply, Slot, TlsFacts } from '../evidence/types.js';
import type { Verdict } from './check.js';

type Inconclusive = Extract<Verdict, { outcome: 'inconclusive' }>;

/** A reply that leaves the question open. */
export const openReply = (reply: Reply): Inconclusive => ({
  outcome: 'inconclusive',
  reason: reasonOf(classOf(reply)),
  message: shown(reply),
});

/** A slot that holds no value; `what` names it where it is absent. */
export const emptySlot = (slot: Slot<unknown> | undefined, what: string): Inconclusive =>
  slot && !slot.ok
    ? { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message }
    : { outcome: 'inconclusive', reason: 'not-gathered', message: `${what} was not tried` };

/** TLS without a certificate to judge. */
export const noCertificate = ({ chain, cipher }: TlsFacts): Inconclusive =>
  chain.length === 0
    ? { outcome: 'inconclusive', reason: 'tls-failed', message: `the server sent no certificate (${cipher})` }
    : { outcome: 'inconclusive', reason: 'protocol-garbage', message: 'the certificate cannot be read' };
