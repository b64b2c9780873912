/**
 * Refused recipients an address may see in one run, over all its ports: fail2ban bans at the fifth
 * (jail.conf `maxretry = 5`, filter.d/postfix.conf and exim.conf).
 */
const REFUSALS = 4;
/** RFC 2606: nobody's mailbox. A server that filters reserved domains may hide a relay, which the evidence says. */
export const RESERVED_DOMAIN = 'example.org';
const STRANGER_DOMAIN = 'example.net';
/**
 * Who tries to relay to whom. V02 a stranger, V03 an own domain from outside, V01 the null sender, V22 a source route
 * (RFC 5321 App. C); each final mailbox is elsewhere, so that acceptance is relaying.
 */
export function coreBattery({ network, plan }, { host, senderDomains }) {
    const token = `relaytest-${network.token(12)}`;
    const recipient = plan.relayRecipient ?? `${token}@${RESERVED_DOMAIN}`;
    const [own] = senderDomains;
    return [
        { id: 'V02', reversePath: `${token}@${STRANGER_DOMAIN}`, recipient },
        { id: 'V03', reversePath: `postmaster@${own ?? host}`, recipient },
        { id: 'V01', reversePath: '', recipient },
        { id: 'V22', reversePath: '', recipient: `@${host}:${recipient}` },
    ];
}
/**
 * Port 25: the control C1, then as many vectors as refusals are left. What an `earlier` dialogue that was cut had answered
 * stands and is not asked again.
 */
export async function relayBattery(context, session, host, refusals, earlier) {
    const evidence = resume(context, earlier);
    const [own] = host.senderDomains;
    const control = own && !evidence.control?.rcpt ? startControl(evidence, own) : [];
    const vectors = coreBattery(context, host).filter(({ id }) => !evidence.attempts.some(({ vector }) => vector === id));
    // The control may be refused too, so it takes one of the refusals until it has answered.
    const first = vectors.splice(0, Math.max(0, REFUSALS - refusals.count - control.length));
    await attempt(session, refusals, evidence, [...control, ...start(evidence, first)]);
    const second = vectors.splice(0, Math.max(0, REFUSALS - refusals.count));
    if (session.alive)
        await attempt(session, refusals, evidence, start(evidence, second));
    evidence.skipped = vectors.map(({ id }) => id);
    await confirm(context, session, host, refusals, evidence);
    return evidence;
}
/** Submission ports: one stranger's recipient; an own one only where the refusal spoke of relaying. */
export async function unauthenticated(context, session, host, refusals, earlier) {
    const evidence = resume(context, earlier);
    const [own] = host.senderDomains;
    const vector = coreBattery(context, host).find(({ id }) => id === (own ? 'V03' : 'V02'));
    if (vector && evidence.attempts.length === 0)
        await attempt(session, refusals, evidence, start(evidence, [vector]));
    const [tried] = evidence.attempts;
    if (own && session.alive && tried?.rcpt && /relay/i.test(tried.rcpt.lines.join(' ')))
        await attempt(session, refusals, evidence, startControl(evidence, own));
    await confirm(context, session, host, refusals, evidence);
    return evidence;
}
const resume = ({ plan }, earlier) => ({
    attempts: earlier?.attempts.filter(({ rcpt }) => rcpt) ?? [],
    skipped: [],
    control: earlier?.control,
    reservedRecipient: plan.relayRecipient === undefined,
});
function startControl(evidence, domain) {
    evidence.control = { vector: 'C1', reversePath: '', recipient: `postmaster@${domain}` };
    return [evidence.control];
}
function start(evidence, vectors) {
    const attempts = vectors.map(({ id, reversePath, recipient }) => ({ vector: id, reversePath, recipient }));
    evidence.attempts.push(...attempts);
    return attempts;
}
/** MAIL, RCPT and RSET of each, in one group; fills in the replies. */
async function attempt(session, refusals, evidence, attempts) {
    if (attempts.length === 0)
        return;
    const replies = await session.group(attempts.flatMap(({ reversePath, recipient }) => [`MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`, 'RSET']));
    for (const [index, tried] of attempts.entries()) {
        tried.mail = take(evidence, replies[index * 3]);
        tried.rcpt = take(evidence, replies[index * 3 + 1]);
        // The 503 to a recipient after a refused MAIL is no second refusal, and 530 (log in, start TLS) is in no ban list.
        const answer = tried.mail && tried.mail.code >= 400 ? tried.mail : tried.rcpt;
        if (answer && answer.code >= 400 && answer.code !== 530)
            refusals.count += 1;
    }
}
/**
 * Was a recipient accepted, the first such vector goes on to DATA: 354 is the proof, and the connection is cut there
 * (RFC 5321 §4.1.1.10 makes the server drop the transaction). C3, a domain that cannot exist (RFC 6761), and C2, a user who
 * cannot, tell a server that accepts everything from one that relays.
 */
async function confirm({ network }, session, { host, senderDomains }, refusals, evidence) {
    const accepted = evidence.attempts.find(({ rcpt }) => rcpt && rcpt.code < 300);
    if (!accepted || !session.alive)
        return;
    const nobody = network.token(12);
    if (refusals.count < REFUSALS) {
        evidence.acceptAll = { vector: 'C3', reversePath: '', recipient: `${nobody}@${nobody}.invalid` };
        await attempt(session, refusals, evidence, [evidence.acceptAll]);
    }
    if (refusals.count < REFUSALS && evidence.acceptAll?.rcpt && evidence.acceptAll.rcpt.code < 300) {
        evidence.unknownUser = { vector: 'C2', reversePath: '', recipient: `${nobody}@${senderDomains[0] ?? host}` };
        await attempt(session, refusals, evidence, [evidence.unknownUser]);
    }
    if (!session.alive)
        return;
    const { reversePath, recipient } = accepted;
    const replies = await session.group([`MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`, 'DATA']);
    accepted.data = take(evidence, replies[2]);
}
function take(evidence, slot) {
    if (slot?.ok)
        return slot.value;
    if (slot)
        evidence.cut ??= slot.error;
    return undefined;
}
/** True when the control was told to come again later (450, 451: RFC 6647). */
export const deferred = ({ relay }) => {
    const control = relay?.ok ? relay.value.control : undefined;
    const code = control?.rcpt?.code ?? control?.mail?.code;
    return code === 450 || code === 451;
};
