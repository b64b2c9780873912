import { relayVerdict } from '../../derive/relay-verdict.js';
import { shown, transactionLines } from '../../derive/replies.js';
import { defineCheck } from '../check.js';
const FIX = 'Postfix: `smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination`, and only own networks in `mynetworks`. ' +
    'Exim: only own networks in `relay_from_hosts`, only own domains in `relay_to_domains`. ' +
    'OpenSMTPD: no `match from any for any action …` without `auth`.';
export default defineCheck({
    id: 'open-relay',
    topic: 'relay',
    about: 'endpoint',
    on: ['mx'],
    essential: true,
    needs: ['relay'],
    title: 'Does not relay for strangers',
    why: 'An open relay is found within hours, sends spam for anybody, and its address is then listed and refused everywhere.',
    references: ['RFC 2505 §2.1', 'RFC 5321 §7.9'],
    findings: {
        relays: {
            says: '{address} relays for strangers: it takes mail from {from} for {to}',
            fix: FIX,
            severity: 'error',
        },
        'accepts-at-rcpt': {
            says: '{address} accepts a recipient elsewhere from a stranger at RCPT and refuses only at DATA',
            fix: `Refuse at RCPT, so that relay testers do not list the server. ${FIX}`,
            severity: 'warning',
        },
    },
    evaluate({ relay }) {
        const verdict = relayVerdict(relay);
        const seen = seenIn(relay);
        if (verdict.kind === 'refuses')
            return { outcome: 'pass', seen };
        if (verdict.kind === 'unknown') {
            const { reason, message } = verdict;
            return { outcome: 'inconclusive', reason, message, fix: WAY_OUT[reason], seen };
        }
        return {
            outcome: 'fail',
            code: verdict.kind,
            values: valuesOf(verdict),
            seen,
            wanted: 'a refusal at RCPT',
            proof: verdict.attempts.flatMap(transactionLines),
        };
    },
});
const WAY_OUT = {
    'accept-all': `Treat it as an open relay until its queue shows otherwise. ${FIX}`,
    greylisted: 'Set `retry-greylisted` to the time after which the server takes mail, or exempt this runner.',
    'client-rejected': 'Exempt the address of this runner from block lists and PTR rules, or run from an accepted address.',
    'not-gathered': 'Set `relay-recipient` to an own mailbox at another provider.',
};
function valuesOf({ attempts }) {
    const [first] = attempts;
    return { from: `<${first?.reversePath}>`, to: `<${first?.recipient}>` };
}
function seenIn({ attempts, skipped, reservedRecipient }) {
    const answers = attempts.flatMap(({ vector, mail, rcpt }) => {
        const reply = rcpt ?? mail;
        return reply ? [`${vector}: ${shown(reply)}`] : [];
    });
    const limits = [
        ...(skipped.length > 0 ? [`${skipped.join(', ')} left out so as not to be banned`] : []),
        ...(reservedRecipient ? ['the recipient is in a reserved domain, whose refusal may hide a relay'] : []),
    ];
    return [...answers, ...limits].join('; ');
}
