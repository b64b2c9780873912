import { classOf, reasonOf, shown } from '../derive/replies.js';
/** A reply that leaves the question open. */
export const openReply = (reply) => ({
    outcome: 'inconclusive',
    reason: reasonOf(classOf(reply)),
    message: shown(reply),
});
/** A slot that holds no value; `what` names it where it is absent. */
export const emptySlot = (slot, what) => slot && !slot.ok
    ? { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message }
    : { outcome: 'inconclusive', reason: 'not-gathered', message: `${what} was not tried` };
/** TLS without a certificate to judge. */
export const noCertificate = ({ chain, cipher }) => chain.length === 0
    ? { outcome: 'inconclusive', reason: 'tls-failed', message: `the server sent no certificate (${cipher})` }
    : { outcome: 'inconclusive', reason: 'protocol-garbage', message: 'the certificate cannot be read' };
