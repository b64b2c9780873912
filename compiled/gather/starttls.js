import { failure, ok, valueIn } from '../evidence/slot.js';
import { parseEhlo } from '../net/session.js';
import { wants } from './context.js';
import { keep, orEnd } from './endpoint.js';
const INJECTED = 'NOOP';
/** How long an answer that should not be there may take behind one that was. */
const STRAY_MS = 1000;
/** STARTTLS, handshake and the EHLO after it; fills `starttls`, `tls`, `ehloInTls`, `injection`. */
export async function startTls({ context, endpoint, host }, session, name, mode) {
    const injected = mode === 'inject' && wants(context, 'injection');
    const { starttls, tls } = await session.startTls(host.host, injected ? INJECTED : undefined);
    if (!endpoint.tls?.ok) {
        endpoint.starttls = starttls;
        endpoint.tls = tls ?? failure('tls-failed', 'STARTTLS was refused');
    }
    orEnd(starttls);
    orEnd(tls ?? endpoint.tls);
    const ehlo = await session.ehlo(name);
    const stray = injected && ehlo.ok && !resembles(ehlo.value, endpoint.ehlo) ? await session.unsolicited(STRAY_MS) : undefined;
    keep(endpoint, 'ehloInTls', stray ? ok(parseEhlo('EHLO', stray)) : ehlo);
    // Refused together with its packet, the command was not answered either: this attempt came after that one.
    if (wants(context, 'injection'))
        endpoint.injection = ok({ sent: INJECTED, answer: stray ? valueIn(ehlo).reply : null });
}
/** The same name at the start as in clear: an answer to EHLO and to nothing else (RFC 5321 §4.1.1.1). */
function resembles(inTls, inClear) {
    const firstWord = (ehlo) => ehlo?.reply.lines[0]?.split(' ')[0]?.toLowerCase();
    return firstWord(inTls) === firstWord(valueIn(inClear));
}
