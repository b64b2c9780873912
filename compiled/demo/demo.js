import { DOMAIN, startFleet } from './fleet.js';
const DAY_MS = 86_400_000;
const scenarios = (now) => [
    {
        host: `mail.${DOMAIN}`,
        says: 'is set up right',
        login: true,
    },
    {
        host: `no-ptr.${DOMAIN}`,
        says: 'has an address without a PTR record',
        ptr: null,
    },
    {
        host: `office.${DOMAIN}`,
        says: 'has an address whose PTR record is still that of the access line',
        ptr: 'dsl-198-51-100-12.dynamic.example.net',
    },
    {
        host: `banner.${DOMAIN}`,
        says: 'greets on port 25 under a name that nobody else knows',
        servers: { mx: { banner: 'localhost.localdomain ESMTP' } },
    },
    {
        host: `listed.${DOMAIN}`,
        says: 'has an address on a block list',
        listed: { 'zen.spamhaus.org': '127.0.0.4' },
    },
    {
        host: `relay.${DOMAIN}`,
        says: 'relays mail for strangers',
        servers: { mx: { relay: 'open' } },
    },
    {
        host: `in-clear.${DOMAIN}`,
        says: 'asks for passwords on port 587 before there is TLS',
        servers: { submission: { authInClear: true } },
    },
    {
        host: `no-tls.${DOMAIN}`,
        says: 'has no STARTTLS on port 25',
        servers: { mx: { starttls: 'missing' } },
    },
    {
        host: `expired.${DOMAIN}`,
        says: 'has a certificate that ended last week',
        certificate: { notBefore: new Date(now - 97 * DAY_MS), notAfter: new Date(now - 7 * DAY_MS) },
    },
    {
        host: `any-sender.${DOMAIN}`,
        says: 'lets its users send in the name of anybody',
        login: true,
        servers: { submission: { senderCheck: 'none' }, submissions: { senderCheck: 'none' } },
    },
];
/** One good mail server and several that have one thing wrong each, all in this process. */
export async function startDemo() {
    const shown = scenarios(Date.now());
    return { ...(await startFleet(shown)), lessons: shown.map(({ host, says }) => ({ host, says })) };
}
