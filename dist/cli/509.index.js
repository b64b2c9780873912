export const id = 509;
export const ids = [509];
export const modules = {

/***/ 81509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./compiled/files.js
var files = __webpack_require__(31880);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var derive_addresses = __webpack_require__(40135);
// EXTERNAL MODULE: ./compiled/evidence/types/endpoint.js
var endpoint = __webpack_require__(61182);
// EXTERNAL MODULE: ./compiled/plan/names.js
var plan_names = __webpack_require__(83527);
// EXTERNAL MODULE: ./compiled/derive/dmarc-walk.js
var dmarc_walk = __webpack_require__(17702);
// EXTERNAL MODULE: ./compiled/gather/domain.js + 1 modules
var gather_domain = __webpack_require__(94008);
// EXTERNAL MODULE: ./compiled/gather/transport.js
var transport = __webpack_require__(5050);
// EXTERNAL MODULE: ./compiled/derive/block-lists.js
var block_lists = __webpack_require__(96442);
// EXTERNAL MODULE: ./compiled/derive/domain-lists.js
var domain_lists = __webpack_require__(70499);
;// CONCATENATED MODULE: ./compiled/plan/contacts/lists.js



const PROVED = 'the list proved in this run that it works';
/** Test points of the lists, by which each proves itself. */
function listControls({ needs, lists, domainLists }) {
    const ofAddresses = lists.flatMap((list) => [4, 6]
        .filter((family) => family === 4 || list.families.includes(family))
        .flatMap((family) => block_lists/* TEST_POINTS */.T1[family].map((point) => (0,block_lists/* queryName */.CY)(point, masked(list)))));
    const ofNames = domainLists.flatMap((list) => [list.testEntry, domain_lists/* NEVER_LISTED */.Nb].map((entry) => `${entry}.${masked(list).queryZone}`));
    return [...(needs.has('lists') ? ofAddresses : []), ...(needs.has('domainLists') ? ofNames : [])].map((to) => ({
        service: 'dns',
        to,
        types: ['A'],
        purpose: 'a test point: does the block list work, and for this resolver?',
    }));
}
/** @param addresses those that are known before the run; none: `unknown` describes them */
function addressListings({ needs, lists }, addresses, unknown) {
    if (!needs.has('lists'))
        return [];
    const asked = (list) => addresses.length === 0
        ? [`<${unknown}, reversed>.${masked(list).queryZone}`]
        : addresses
            .filter((address) => list.families.includes((0,derive_addresses/* familyOf */.Ap)(address)))
            .map((address) => (0,block_lists/* queryName */.CY)(address, masked(list)));
    return lists.flatMap(asked).map((to) => listing(to, 'is the address on the block list?'));
}
/** Block lists of domains that would be asked for a name. */
const nameListings = ({ needs, domainLists }, name) => needs.has('domainLists')
    ? domainLists.map((list) => listing(`${(0,domain_lists/* askedOf */.iN)(name, list)}.${masked(list).queryZone}`, 'is the name on the block list?'))
    : [];
const listing = (to, purpose) => ({ service: 'dns', to, types: ['A'], purpose, when: PROVED });
/** The list as it is asked, the user's key hidden: that is the first label of the zone. */
const masked = (list) => list.queryZone === list.zone ? list : { ...list, queryZone: list.queryZone.replace(/^[^.]+/, '***') };

// EXTERNAL MODULE: ./compiled/derive/spf-tree.js
var spf_tree = __webpack_require__(51841);
;// CONCATENATED MODULE: ./compiled/plan/contacts/spf.js

/** An evaluation by check_host (RFC 7208 §4): the record itself, then whatever it refers to. */
const spfContacts = (domain, purpose, when) => [
    { service: 'dns', to: domain, types: ['TXT'], purpose, ...(when !== undefined && { when }) },
    {
        service: 'dns',
        to: `<each name that the SPF record of ${domain} refers to>`,
        types: ['TXT', 'A', 'AAAA', 'MX', 'PTR'],
        purpose: `${purpose}, evaluated for each address that sends; at most ${spf_tree/* MOST_LOOKUPS */.WJ} terms with lookups each time`,
    },
];

;// CONCATENATED MODULE: ./compiled/plan/contacts/domain.js





const ask = (to, types, purpose) => ({ service: 'dns', to, types, purpose });
/** What each need of a domain asks for; what else they share is in {@link domainContacts}. */
const ASKED = {
    soa: ({ domain }) => [ask(domain, ['SOA'], 'does the domain exist?')],
    mx: ({ domain }) => [ask(domain, ['MX'], 'MX records')],
    mxTargets: ({ domain }) => [
        { ...ask(`<each MX of ${domain}>`, ['A', 'AAAA'], 'addresses of the MX'), most: transport/* MX_TARGETS */.XN },
    ],
    apexA: ({ domain }) => [ask(domain, ['A'], 'address records of the domain itself')],
    apexAaaa: ({ domain }) => [ask(domain, ['AAAA'], 'address records of the domain itself')],
    apexTxt: ({ domain }) => [ask(domain, ['TXT'], 'TXT records of the domain itself')],
    spf: ({ domain }) => spfContacts(domain, 'SPF'),
    spfRecords: ({ domain }) => [
        ask(domain, ['TXT'], 'the SPF record'),
        {
            ...ask(`<each name that the SPF record of ${domain} includes>`, ['TXT'], 'the SPF records in it'),
            most: gather_domain/* MOST_RECORDS */.zc - 1,
        },
    ],
    dkim: ({ domain, dkimSelectors }) => dkimSelectors.map((selector) => ask(`${selector}._domainkey.${domain}`, ['TXT'], 'the DKIM key')),
    dmarc: ({ domain }) => (0,dmarc_walk/* walkOf */.Db)(domain).map((name) => ask(name, ['TXT'], 'DMARC, by the tree walk of RFC 9989')),
    dmarcReports: ({ domain }) => [
        ask(`<the DMARC domain of ${domain}>._report._dmarc.<each foreign domain in its rua>`, ['TXT'], 'does the receiver of the DMARC reports agree?'),
    ],
    mtaSts: ({ domain }) => [ask(`_mta-sts.${domain}`, ['TXT'], 'is there an MTA-STS policy?')],
    mtaStsPolicy: ({ domain }) => policyOf(`mta-sts.${domain}`),
    tlsRpt: ({ domain }) => [ask(`_smtp._tls.${domain}`, ['TXT'], 'where TLS reports are sent')],
    dnssec: ({ domain }) => [ask(domain, ['SOA', 'MX'], 'do its names validate by DNSSEC?')],
};
/** What is asked about a sender domain. */
const domainContacts = (plan, domain) => [
    ...Object.entries(ASKED).flatMap(([need, contacts]) => (plan.needs.has(need) ? contacts(domain) : [])),
    ...nameListings(plan, domain.domain),
];
function policyOf(host) {
    const when = 'there is an MTA-STS record';
    return [
        { ...ask(host, ['A', 'AAAA'], 'addresses of the policy host'), when },
        {
            service: 'https',
            to: `<each address of ${host}>:${transport/* HTTPS_PORT */.G4}`,
            purpose: `GET https://${host}/.well-known/mta-sts.txt at one address after the other until one answers (${transport/* TRIES */.Qm} at most)`,
            most: 1,
            when,
        },
    ];
}

// EXTERNAL MODULE: ./compiled/gather/identity.js
var identity = __webpack_require__(55385);
;// CONCATENATED MODULE: ./compiled/plan/contacts/host.js




/** The addresses of a host, where only the DNS will tell them. */
const unknownAddresses = ({ host, target = host }) => `each address of ${target}`;
/** What the DNS is asked about a host and its addresses. */
function hostContacts(plan, host) {
    return [
        ...addresses(host),
        ...reverse(plan, host),
        ...addressListings(plan, host.declared, unknownAddresses(host)),
        ...nameListings(plan, host.host),
        ...(plan.needs.has('spfHelo')
            ? spfContacts(host.host, 'SPF of the EHLO name', 'the host has a public address')
            : []),
        ...dane(plan, host),
    ];
}
function addresses({ host, target }) {
    const ask = (to, purpose) => ({ service: 'dns', to, types: ['A', 'AAAA'], purpose });
    return [
        ask(host, 'addresses of the expected FQDN'),
        ...(target === undefined ? [] : [ask(target, 'addresses to check')]),
    ];
}
function reverse({ needs }, host) {
    if (!needs.has('ptr'))
        return [];
    const { declared } = host;
    const names = declared.length > 0 ? declared.map(derive_addresses/* reverseName */.A8) : [`<reverse name of ${unknownAddresses(host)}>`];
    const ptr = names.map((to) => ({ service: 'dns', to, types: ['PTR'], purpose: 'PTR record of the address' }));
    if (!needs.has('forwardOfPtr'))
        return ptr;
    return [
        ...ptr,
        {
            service: 'dns',
            to: `<each PTR name of ${declared.length > 0 ? host.host : unknownAddresses(host)}>`,
            types: typesFor(declared),
            purpose: 'does the PTR name resolve back?',
            most: identity/* PTR_NAMES */.CD * Math.max(1, declared.length),
        },
    ];
}
function typesFor(declared) {
    const families = declared.length > 0 ? declared.map(derive_addresses/* familyOf */.Ap) : [4, 6];
    return [...(families.includes(4) ? ['A'] : []), ...(families.includes(6) ? ['AAAA'] : [])];
}
/** Names of a host are asked for by the names of its port 25, whichever it is. */
function dane({ needs }, { host, ports: { mx } }) {
    const dnssec = {
        service: 'dns',
        to: host,
        types: ['A', 'AAAA'],
        purpose: 'do its addresses validate by DNSSEC?',
    };
    const tlsa = (purpose) => ({ service: 'dns', to: `_${mx}._tcp.${host}`, types: ['TLSA'], purpose });
    const signed = needs.has('dnssec');
    return [
        ...(signed ? [dnssec] : []),
        ...(mx !== undefined && (signed || needs.has('tlsa'))
            ? [tlsa('DANE records of the MX, and whether they validate by DNSSEC')]
            : []),
    ];
}

// EXTERNAL MODULE: ./compiled/gather/endpoints.js
var endpoints = __webpack_require__(94741);
// EXTERNAL MODULE: ./compiled/gather/recipients.js
var recipients = __webpack_require__(48111);
// EXTERNAL MODULE: ./compiled/gather/relay-vectors.js
var relay_vectors = __webpack_require__(86779);
// EXTERNAL MODULE: ./compiled/gather/smuggling.js
var smuggling = __webpack_require__(53878);
;// CONCATENATED MODULE: ./compiled/plan/contacts/smtp.js







/** A dialogue that ends early is begun anew: after a pause, without the injected command, at last without TLS. */
const DIALOGUES = { mx: 4, submission: 4, submissions: 2 };
/** Of the wide relay battery: a connection that is cut is made up for by two, and the controls get one. */
const MORE_FOR_BATTERY = 3;
/** Of so many domains each is named. */
const FEW = 3;
/** Whether any server is connected to. */
const speaks = ({ needs, hosts }) => endpoints/* ENDPOINT_SLOTS */.iP.some((slot) => needs.has(slot)) && hosts.some(({ ports }) => Object.keys(ports).length > 0);
/** The connections to the servers of one host: a line for each purpose that takes connections of its own. */
function smtpContacts(plan, host) {
    if (!speaks(plan))
        return [];
    return endpoint/* PROTOCOLS */.y.filter((protocol) => host.ports[protocol] !== undefined).flatMap((protocol) => endpointsOf(host, protocol).flatMap((to) => purposesOf(plan, host, protocol).map((purpose) => ({ service: 'smtp', to, ...purpose }))));
}
/** A staged server is one server, however many addresses it will have. */
function endpointsOf(host, protocol) {
    const staged = host.connect[protocol];
    if (staged)
        return [(0,plan_names/* socketOf */.lQ)({ host: staged.address, port: staged.port })];
    const port = host.ports[protocol];
    if (host.declared.length === 0)
        return [`<${unknownAddresses(host)}>:${port}`];
    return host.declared.map((address) => (0,plan_names/* socketOf */.lQ)({ host: address, port }));
}
function purposesOf(plan, host, protocol) {
    const { needs } = plan;
    const again = plan.retryGreylistedMs > 0 ? 1 : 0;
    const apart = mayRelayApart(plan, host, protocol) ? 1 + again : 0;
    const tls = protocol === 'submissions' ? undefined : 'STARTTLS is offered';
    return [
        { purpose: topicsOf(plan, host, protocol).join(', '), most: DIALOGUES[protocol] + again + apart },
        ...(needs.has('obsoleteTls') ? [{ purpose: 'offers TLS 1.1 and older', most: 1, when: tls }] : []),
        ...(needs.has('ciphers')
            ? [
                {
                    purpose: 'offers weak cipher suites',
                    most: (0,endpoints/* bearsAnother */.bK)(protocol, Object.keys(host.ports).length) ? 2 : 1,
                    when: tls,
                },
            ]
            : []),
        ...(protocol === 'mx'
            ? [...furtherRecipients(plan, host, 1 + again), ...smtp_smuggling(plan, host), ...wideBattery(plan, 1 + again)]
            : []),
    ];
}
/** Where one connection does not bear all that is asked beside the core battery, that gets one of its own. */
const mayRelayApart = ({ needs, relayBattery }, { senderDomains }, protocol) => protocol === 'mx' &&
    relayBattery === 'core' &&
    needs.has('relay') &&
    needs.has('recipients') &&
    senderDomains.length > 0;
function furtherRecipients({ needs }, { senderDomains }, times) {
    if (!needs.has('recipients') || senderDomains.length < 2)
        return [];
    const purpose = 'RCPT for postmaster and abuse of further domains';
    return [{ purpose, most: times * recipients/* MORE_CONNECTIONS */.S5, when: 'one connection does not bear them all' }];
}
function smtp_smuggling({ needs, smuggling: wanted }, { senderDomains: [own] }) {
    if (!wanted || !needs.has('smuggling') || own === undefined)
        return [];
    return [{ purpose: `SMTP smuggling to postmaster@${own} (undelivered)`, most: smuggling/* CONNECTIONS */.U }];
}
function wideBattery(plan, times) {
    if (plan.relayBattery === 'core' || !plan.needs.has('relay'))
        return [];
    return [{ purpose: relaying(plan), most: times * (relay_vectors/* BATTERIES */.ci[plan.relayBattery].length + MORE_FOR_BATTERY) }];
}
const relaying = ({ relayBattery, relayRecipient }, ways = relay_vectors/* BATTERIES */.ci[relayBattery].flat(2).length) => `${ways} ${ways === 1 ? 'way' : 'ways'} to relay to ${relayRecipient ?? `nobody at ${relay_vectors/* RESERVED_DOMAIN */.aL}`} (undelivered)`;
/** What is said in the dialogue itself. */
function topicsOf(plan, { login, senderDomains }, protocol) {
    const on = (need, says, also = true) => (plan.needs.has(need) && also ? [says] : []);
    const mx = protocol === 'mx';
    const implicit = protocol === 'submissions';
    const domains = senderDomains.length > FEW ? `${senderDomains.length} domains` : senderDomains.join(' and ');
    return [
        implicit ? 'TLS and EHLO' : 'EHLO and STARTTLS',
        ...on('injection', 'a NOOP injected behind STARTTLS', !implicit),
        ...on('mailBeforeTls', 'MAIL before TLS', protocol === 'submission'),
        ...on('authInClear', 'AUTH before TLS without a credential', !implicit),
        ...on('vrfy', 'VRFY and EXPN', mx),
        ...on('recipients', `RCPT for postmaster and abuse of ${domains}`, mx && senderDomains.length > 0),
        ...on('relay', relaying(plan, mx ? undefined : 1), !mx || plan.relayBattery === 'core'),
        ...on('login', login ? 'a login with the given credentials and RCPT under several senders' : 'no login', !mx),
        ...on('bareLf', 'a NOOP that ends in a bare LF', mx),
    ];
}

;// CONCATENATED MODULE: ./compiled/plan/contacts/contacts.js







const SOCKS_PORT = 1080;
/** All that a run by this plan may touch, in the order of the plan. No secret is in it. */
function contactsOf(plan) {
    const of = (subject, parts) => parts.map((part) => ({ subject, ...part }));
    return [
        ...of({}, runContacts(plan)),
        ...plan.hosts.flatMap((host) => of({ host: host.host }, [...hostContacts(plan, host), ...smtpContacts(plan, host)])),
        ...plan.domains.flatMap((domain) => of({ domain: domain.domain }, domainContacts(plan, domain))),
    ];
}
function runContacts(plan) {
    return [
        ...resolvers(plan),
        ...proxy(plan),
        ...listControls(plan),
        ...dnssecControls(plan),
        ...(speaks(plan) && plan.ehloName === undefined ? OWN_NAME : []),
        ...egressControls(plan),
    ];
}
function resolvers({ network: { nameservers } }) {
    const purpose = 'asked for all the names below, over UDP and TCP';
    if (nameservers.length === 0)
        return [{ service: 'resolver', to: '<each resolver of this machine>:53', purpose }];
    return nameservers.map((server) => ({ service: 'resolver', to: (0,plan_names/* socketOf */.lQ)(server), purpose }));
}
function proxy({ network }) {
    if (!network.proxy)
        return [];
    const { hostname, port } = network.proxy;
    const purpose = 'all connections over SMTP and HTTPS go through it';
    return [{ service: 'proxy', to: `${hostname}:${port || SOCKS_PORT}`, purpose }];
}
function dnssecControls({ needs, dnssecControls: { signed, broken } }) {
    if (!needs.has('dnssec') && !needs.has('tlsa'))
        return [];
    return [
        { service: 'dns', to: signed, types: ['SOA'], purpose: 'a signed zone: does the resolver validate?' },
        { service: 'dns', to: broken, types: ['A'], purpose: 'wrong signatures: does the resolver refuse them?' },
    ];
}
const OWN_NAME = [
    {
        service: 'dns',
        to: '<reverse name of the address of this machine>',
        types: ['PTR'],
        purpose: 'the name to give in EHLO',
    },
    {
        service: 'dns',
        to: '<each PTR name of this machine>',
        types: ['A', 'AAAA'],
        purpose: 'does the name to give in EHLO resolve back?',
        most: 3,
    },
];
/** Only live servers tell anything of port 25. */
function egressControls(plan) {
    if (!speaks(plan) || !plan.hosts.some(isLiveOn25))
        return [];
    const when = 'every server is silent on port 25';
    return plan.egressControls.flatMap(({ host, port }) => {
        const named = !(0,derive_addresses/* isAddress */.PW)(host);
        const to = named ? `<the first A of ${host}>:${port}` : (0,plan_names/* socketOf */.lQ)({ host, port });
        return [
            ...(named
                ? [{ service: 'dns', to: host, types: ['A'], purpose: 'a control of port 25', when }]
                : []),
            { service: 'smtp', to, purpose: 'connects and leaves: is port 25 closed from here?', most: 1, when },
        ];
    });
}
const isLiveOn25 = ({ ports, connect }) => endpoint/* PROTOCOLS */.y.some((protocol) => ports[protocol] === 25 && !connect[protocol]);

// EXTERNAL MODULE: ./compiled/plan/paths.js
var paths = __webpack_require__(70955);
// EXTERNAL MODULE: ./compiled/plan/plan.js + 3 modules
var plan = __webpack_require__(27157);
// EXTERNAL MODULE: ./compiled/report/escape.js
var report_escape = __webpack_require__(52971);
// EXTERNAL MODULE: ./compiled/report/grouped.js
var report_grouped = __webpack_require__(32320);
// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(68664);
// EXTERNAL MODULE: ./compiled/report/headline.js
var report_headline = __webpack_require__(82144);
;// CONCATENATED MODULE: ./compiled/report/markdown/budget.js
/** More findings than this never fit 1 MiB. */
const ALL = 3000;
const FULL = { passing: true, proof: 20, prose: true, pastes: true, most: ALL, places: ALL, left: '' };
const BARE = { ...FULL, passing: false, proof: 0, prose: false };
const first = (most) => (most === ALL ? '' : `, and all but the first ${most} of each kind`);
/** Ever less: first what passed, then the details, then the number of findings. */
const LEVELS = [
    FULL,
    { ...FULL, passing: false, left: 'what passed' },
    { ...FULL, passing: false, proof: 0, left: 'what passed and the proofs' },
    ...[ALL, 1000, 500, 200, 100, 50, 20, 10].map((most) => ({
        ...BARE,
        most,
        places: most,
        left: `what passed, proofs and explanations${first(most)}`,
    })),
    ...[10, 3, 1, 0].map((most) => ({
        ...BARE,
        pastes: false,
        most,
        places: most,
        left: `what passed, proofs, explanations and what to copy${first(most)}`,
    })),
];
/** A comment is one screen where it can be: the summary has the rest. */
const budget_inComment = (detail) => ({
    ...detail,
    proof: Math.min(detail.proof, 8),
    most: Math.min(detail.most, 20),
    places: Math.min(detail.places, 10),
});
/**
 * The fullest rendering that fits: all of it, else found by bisection.
 * @param size in the unit of `limit`
 * @param fallback when none does
 */
function budget_fitting(render, size, limit, fallback) {
    let best = fallback;
    let from = 0;
    let to = LEVELS.length;
    for (let at = 0; from < to; at = (from + to) >> 1) {
        const rendered = render(LEVELS[at]);
        if (size(rendered) <= limit) {
            best = rendered;
            to = at;
        }
        else
            from = at + 1;
    }
    return best;
}

// EXTERNAL MODULE: ./compiled/report/reasons.js
var reasons = __webpack_require__(84787);
;// CONCATENATED MODULE: ./compiled/report/markdown/egress.js




/** What a port 25 that is closed to the runner means and leaves; nothing when it does not decide the verdict. */
function egress_egress(report) {
    if (report.verdict !== 'inconclusive' || !isPortClosed(report))
        return '';
    const { counts, hosts } = report;
    const endpoints = hosts.flatMap(({ addresses }) => addresses.flatMap((address) => address.endpoints));
    const answering = endpoints.filter(({ port, banner }) => port !== 25 && banner !== null).map(({ port }) => port);
    const ports = [...new Set(answering)].sort((a, b) => a - b);
    const others = ports.length > 0 ? `, while ${ports.join(' and ')} ${ports.length === 1 ? 'does' : 'do'}` : '';
    const rest = egress_isEgressAlone(report) && counts.pass > 0 ? ` Everything else passed (${count(counts.pass, 'check')}).` : '';
    const ways = REASON_TEXTS['egress-blocked'].ways.map(prose).join('; ');
    return `Not the servers: no host and no control answered on 25${others}.${rest} Ways on: ${ways}.`;
}
/** Whether nothing else is to be told. */
const egress_isEgressAlone = (report) => isPortClosed(report) &&
    report.findings.every(({ outcome, reason, waiver }) => waiver || (outcome === 'inconclusive' ? reason === 'egress-blocked' : outcome !== 'fail'));

// EXTERNAL MODULE: ./compiled/report/group.js
var group = __webpack_require__(52205);
// EXTERNAL MODULE: ./compiled/report/plain.js
var plain = __webpack_require__(74590);
// EXTERNAL MODULE: ./compiled/report/references.js
var references = __webpack_require__(34026);
// EXTERNAL MODULE: ./compiled/report/pastes.js
var report_pastes = __webpack_require__(13540);
;// CONCATENATED MODULE: ./compiled/report/markdown/pastes.js



/** {@link choosePastes} in Markdown. */
function pastes_pastes(findings, most, told) {
    const { blocks, left, above, long } = choosePastes(findings, most, told);
    return [
        ...blocks.flatMap((block) => [headOf(block), fence(block.texts.join('\n'), TARGETS[block.into].language)]),
        left > 0 ? `… and ${left} more to copy: the report as JSON has them.` : '',
        above ? 'What to copy is above.' : '',
        long ? '*A text to copy is too long to be shown here: the report as JSON has it.*' : '',
    ].filter((block) => block !== '');
}
/** A record says by itself where it goes. */
function headOf({ into, where }) {
    if (where === undefined)
        return into === 'dns' ? '' : `**${TARGETS[into].name}**`;
    return `**${TARGETS[into].name}:** ${prose(cut(where, 300))}`;
}

;// CONCATENATED MODULE: ./compiled/report/markdown/places.js






const FIELDS = (/* unused pure expression or super */ null && (['seen', 'wanted']));
const OPEN = 10;
const PLACES_ON_A_HOST = 10;
/** Where it was found, and what was seen and wanted there: one sentence for one place, else a line a host. */
function places_places(findings, detail) {
    const [first] = findings;
    const differ = FIELDS.filter((field) => findings.some((finding) => finding[field] !== first[field]));
    const values = FIELDS.filter((field) => first[field] && !differ.includes(field)).map((field) => `**${field === 'seen' ? 'Seen' : 'Wanted'}:** ${quoted(first[field])}`);
    const lines = grouped(findings, (finding) => JSON.stringify([ownerOf(finding.subject), ...differ.map((field) => finding[field])]));
    if (lines.length === 1)
        return [`${placeOf(findings)}.`, ...values].join(' ');
    const written = lines.slice(0, detail.places).map(([, line]) => `- ${lineOf(line, differ)}`);
    const list = folded(written, lines.length - written.length);
    return values.length > 0 ? `${values.join(' ')}\n\n${list}` : list;
}
/** The first lines open, further ones folded. */
function folded(lines, more) {
    const open = lines.slice(0, OPEN);
    const rest = [...lines.slice(OPEN), ...(more > 0 ? [`- … and ${more} more`] : [])];
    if (rest.length <= 1)
        return [...open, ...rest].join('\n');
    return `${open.join('\n')}\n\n${details(`${lines.length - open.length + more} more places`, rest.join('\n'))}`;
}
/** `mail.example.com, 203.0.113.25 port 25`: what findings of one host or domain are about. */
function placeOf(findings) {
    const inside = grouped(findings, ({ subject }) => insideOf(subject)).map(([place, at]) => [place, portsOf(at.flatMap(({ subject: { port } }) => port ?? []))].filter((part) => part !== '').join(' '));
    const told = inside.filter((place) => place !== '');
    const [{ subject, source }] = findings;
    const owner = subject.host ?? subject.domain;
    if (owner !== undefined)
        told.unshift(span(cut(owner, 255)));
    return told.length > 0 ? few(told, PLACES_ON_A_HOST, String) : places_policyOf(source);
}
/** Where a policy was written that its finding is about. */
const places_policyOf = (source) => source ? `${span(cut(source.file, 255))} line ${source.line}` : 'The policy';
/** `port 25`, `ports 25, 465 and 587`. */
function portsOf(ports) {
    const [last, ...others] = [...new Set(ports)].reverse();
    if (last === undefined)
        return '';
    return others.length === 0 ? `port ${last}` : `ports ${others.reverse().join(', ')} and ${last}`;
}
function lineOf(line, differ) {
    const values = differ.flatMap((field) => (line[0][field] ? [`${field} ${quoted(line[0][field])}`] : []));
    return [placeOf(line), values.join(', ')].filter((part) => part !== '').join(': ');
}
function insideOf({ host, address, domain, list, selector }) {
    const parts = [
        ['', address],
        ['domain ', host && domain],
        ['list ', list],
        ['selector ', selector],
    ];
    return parts.flatMap(([what, name]) => (name ? [`${what}${span(cut(name, 255))}`] : [])).join(' ');
}
const quoted = (value) => span(cut(value, 300));

;// CONCATENATED MODULE: ./compiled/report/markdown/findings.js









const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const FIXES = 3;
/** Failures, worst first, each told once for all hosts: those that decide the verdict open, the others folded. */
function findings_findings(report, detail, explain) {
    const told = { checks: new Set(), pastes: new Set() };
    return ['error', 'warning', 'notice'].flatMap((severity) => {
        const ours = report.failures.filter(({ findings: [first] }) => first.severity === severity);
        if (ours.length === 0)
            return [];
        const open = severity === 'error' || (severity === 'warning' && report.verdict === 'failed' && report.counts.error === 0);
        const level = open ? '###' : '####';
        const written = ours.slice(0, detail.most).map((group) => writeGroup(group, level, detail, explain, told));
        if (ours.length > detail.most)
            written.push(`… and ${ours.length - detail.most} more.`);
        const found = report.counts[severity];
        return open ? written : [details(`${MARKS[severity]} ${count(found, severity)}`, written.join('\n\n'))];
    });
}
function writeGroup({ check, findings: all }, level, detail, explain, told) {
    const [first, ...others] = all;
    const why = detail.prose && !told.checks.has(check) ? explain(check)?.why : undefined;
    told.checks.add(check);
    const like = others.length > 0 ? `, and ${others.length} like it` : '';
    return [
        `${level} ${MARKS[first.severity]} ${prose(cut(first.says, 500))}${like} · ${span(check)}`,
        places(all, detail),
        quotation(proofOf(first), detail),
        why ? prose(why) : '',
        fixOf(all),
        ...(detail.pastes ? pastes(all, detail.places, told.pastes) : []),
        detail.prose && first.references.length > 0 ? `<sub>${first.references.map(reference).join(' · ')}</sub>` : '',
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
/** The lines that prove it as a quotation. */
function quotation(proof, detail) {
    if (detail.proof === 0 || proof.length === 0)
        return '';
    const shown = proof.slice(0, detail.proof).map((line) => span(cut(line, 300)));
    if (proof.length > detail.proof)
        shown.push(`… and ${proof.length - detail.proof} more lines`);
    return `> ${shown.join('<br>\n> ')}`;
}
/** How to mend it; where that is not the same everywhere, the first few. */
function fixOf(all) {
    const fixes = tally(all.flatMap(({ fix }) => (fix ? [fix] : []))).map(([fix]) => prose(cut(fix, 2000)));
    if (fixes.length <= 1)
        return fixes.map((fix) => `**Fix:** ${fix}`).join('');
    const more = fixes.length > FIXES ? [`- … and ${fixes.length - FIXES} more like these`] : [];
    return ['**Fix:**', '', ...fixes.slice(0, FIXES).map((fix) => `- ${fix}`), ...more].join('\n');
}
/** An RFC or a CVE is linked, and a page by the name of its host; any other reference is written as it is. */
function reference(raw) {
    const url = referenceUrl(raw);
    if (url)
        return `[${raw}](${url})`;
    const [, host] = /^https:\/\/([a-z0-9.-]+)(?:\/[\w./-]*)?$/.exec(raw) ?? [];
    return host ? `[${text(host)}](${raw})` : text(raw);
}

;// CONCATENATED MODULE: ./compiled/report/markdown/matrix.js




/** Hosts without anything against them are folded from so many on. */
const FOLD_FROM = 20;
/** The matrix as a table; hosts without anything against them are folded where there are many. */
function matrix_matrix({ topics, rows: all }, detail) {
    const head = ['host', ...topics.map((topic) => (topic === 'domains' ? 'sender domains' : topic))];
    const rows = all.map((row) => ({ ...row, good: row.worst === '✅' }));
    const write = (row) => {
        const name = nameSpan(cut(row.host, 255));
        return [row.good ? name : `**${name}**`, ...row.cells];
    };
    const bad = rows.filter(({ good }) => !good);
    const good = rows.filter((row) => row.good);
    const fold = rows.length > FOLD_FROM;
    const open = [...bad.slice(0, detail.most), ...(detail.passing && !fold ? good : [])].map(write);
    const blocks = open.length > 0 ? [table(head, open)] : [];
    if (bad.length > detail.most)
        blocks.push(`… and ${count(bad.length - detail.most, 'more host')} with something against them.`);
    const rest = `✅ ${count(good.length, open.length > 0 ? 'more host' : 'host')} with nothing against ${good.length === 1 ? 'it' : 'them'}`;
    if (good.length > 0 && !detail.passing)
        blocks.push(rest);
    if (good.length > 0 && detail.passing && fold) {
        const more = good.length > detail.most ? `\n\n… and ${good.length - detail.most} more.` : '';
        blocks.push(details(rest, table(head, good.slice(0, detail.most).map(write)) + more));
    }
    return blocks.join('\n\n');
}

// EXTERNAL MODULE: ./compiled/report/name-cells.js
var name_cells = __webpack_require__(7655);
;// CONCATENATED MODULE: ./compiled/report/markdown/names.js




const MARKDOWN = { name: (raw) => (0,report_escape/* nameSpan */.CL)((0,caps/* cut */.J)(raw, 255)), odd: (says) => `**${says}**`, between: '<br>' };
/**
 * For each address every name it goes by, side by side; those that are not the host's are bold.
 * @returns nothing when there is no row to show
 */
function names_names({ hosts, failures }, detail) {
    const failing = new Set(failures.flatMap(({ findings }) => findings.map(({ subject }) => subject.host)));
    const told = detail.passing ? hosts : hosts.filter(({ host }) => failing.has(host));
    const rows = told.flatMap(({ host, addresses }) => addresses.map((address) => nameCells(host, address, MARKDOWN)));
    const [odd, even] = [rows.filter(isOdd), rows.filter((row) => !isOdd(row))];
    const blocks = [];
    if (Math.min(odd.length, detail.most) > 0)
        blocks.push(tableOf(odd.slice(0, detail.most)));
    if (odd.length > detail.most)
        blocks.push(`… and ${odd.length - detail.most} more addresses with an odd name.`);
    if (even.length > 0 && detail.passing) {
        const agree = `${even.length === 1 ? '1 address goes' : `${even.length} addresses go`} by one name`;
        blocks.push(details(agree, tableOf(even)));
    }
    return blocks.length > 0 ? ['### One name', ...blocks].join('\n\n') : '';
}
/** A column that nothing was seen of is left out. */
function tableOf(rows) {
    const shown = NAME_COLUMNS.map((_, column) => rows.some((row) => row[column]));
    return table(NAME_COLUMNS.filter((_, column) => shown[column]), rows.map((row) => row.filter((_, column) => shown[column]).map((cell) => cell?.says ?? '–')));
}

;// CONCATENATED MODULE: ./compiled/report/markdown/settled.js





const REASONS = 100;
/** What is waived, with the reason of each. */
function settled_waived({ waived: groups, counts }, detail) {
    if (groups.length === 0)
        return '';
    const lines = groups.slice(0, detail.most).map(({ finding: { check, code, subject, says: said }, times, says }) => {
        const about = `${span(cut(ownerOf(subject), 255))}: ${prose(cut(said, 300))} · ${span(`${check}/${code}`)}${often(times)}`;
        return `- ${about}<br>Accepted: ${prose(says)}`;
    });
    if (groups.length > detail.most)
        lines.push(`- … and ${groups.length - detail.most} more`);
    return details(`${counts.waived} waived`, lines.join('\n'));
}
/** What passed, a line a check. */
function settled_passed(report, explain) {
    const checks = report.findings.flatMap(({ outcome, check }) => (outcome === 'pass' ? [check] : []));
    if (checks.length === 0)
        return '';
    const lines = tally(checks).map(([check, times]) => `- ${[span(check), prose(explain(check)?.title ?? ''), `(${times})`].filter(Boolean).join(' ')}`);
    return details(`✅ ${report.counts.pass} passed`, lines.join('\n'));
}
/** What did not apply, a line a reason; where an input would make it apply, the reason names it. */
function settled_notApplicable(report) {
    const reasons = groupNotApplicable(report.findings);
    if (reasons.length === 0)
        return '';
    const lines = reasons
        .slice(0, REASONS)
        .map(({ says, times, differ }) => `- ${prose(cut(says, 300))}${differ ? `, and ${times - 1} like it` : often(times)}`);
    if (reasons.length > REASONS)
        lines.push(`- … and ${reasons.length - REASONS} more reasons`);
    return details(`${report.counts.notApplicable} not applicable`, lines.join('\n'));
}
const often = (times) => (times > 1 ? ` (${times}×)` : '');

;// CONCATENATED MODULE: ./compiled/report/markdown/unknown.js






const SENTENCES = 5;
const HOSTS = 5;
/** What could not be checked, by reason, each with the ways out; open when it decides the verdict. */
function unknown_unknown({ unknown: groups, verdict, counts }, detail) {
    if (groups.length === 0)
        return '';
    const body = groups.map((group) => writeReason(group, detail)).join('\n\n');
    return verdict === 'inconclusive'
        ? `### ❔ Could not be checked\n\n${body}`
        : details(`❔ ${counts.inconclusive} could not be checked`, body);
}
function writeReason({ reason, findings, hosts }, detail) {
    const { says, ways } = REASON_TEXTS[reason];
    const where = few(hosts, Math.min(HOSTS, detail.most), (host) => span(cut(host, 255)));
    const lines = [`**${reason}**: ${prose(says)} (${count(findings.length, 'check')}: ${where}).`, ''];
    // Said once, however many endpoints it hit.
    const sentences = reason === 'egress-blocked' ? [] : tally(findings.map((finding) => finding.says));
    for (const [sentence, times] of sentences.slice(0, Math.min(SENTENCES, detail.most)))
        lines.push(`- ${prose(cut(sentence, 300))}${times > 1 ? ` (${times}×)` : ''}`);
    if (detail.most > SENTENCES && sentences.length > SENTENCES)
        lines.push(`- … and ${sentences.length - SENTENCES} more`);
    const fixes = detail.prose ? findings.flatMap(({ fix }) => fix ?? []) : [];
    const out = tally([...fixes, ...ways]).slice(0, SENTENCES);
    lines.push('', `Ways out: ${out.map(([way]) => prose(cut(way, 500))).join('; ')}.`);
    return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

// EXTERNAL MODULE: ./compiled/report/vantage.js
var vantage = __webpack_require__(3976);
;// CONCATENATED MODULE: ./compiled/report/markdown/vantage.js



const LISTS = 20;
/** Where the run stood, in one small line, with a link to the run when its address is given. */
function vantage_ranFrom(report, runUrl) {
    const link = runUrl && /^https?:\/\/[\w.:/-]+$/.test(runUrl) ? [`[full report](${runUrl})`] : [];
    return `<sub>${[judgedFrom(report, text), ...link, text(madeBy(report))].join(' · ')}</sub>`;
}
/** Block lists that did not prove to work in this run; nothing when all did. */
function vantage_listHealth({ vantage }) {
    const asked = [...vantage.lists, ...vantage.domainLists];
    const said = asked.flatMap(({ zone, health, healthOfIpv6 }) => [
        ...problemOf(span(cut(zone, 255)), health),
        ...problemOf(`${span(cut(zone, 255))} about IPv6 addresses`, healthOfIpv6),
    ]);
    const shown = said.slice(0, LISTS);
    if (said.length > LISTS)
        shown.push(`- … and ${said.length - LISTS} more`);
    return said.length > 0 ? ['### Block lists that did not answer as they must', shown.join('\n')].join('\n\n') : '';
}
const problemOf = (what, health) => health?.ok === false ? [`- ${what}: ${health.error.kind}, ${prose(cut(health.error.message, 300))}`] : [];

// EXTERNAL MODULE: ./compiled/report/matrix.js
var report_matrix = __webpack_require__(60833);
;// CONCATENATED MODULE: ./compiled/report/markdown/view.js




/** The {@link View} of a report. */
function view_viewOf(report) {
    const { mark, says } = headline(report, span);
    return {
        ...report,
        title: `## ${mark} smtp-preflight: ${says}`,
        matrix: matrixOf(report),
        failures: acrossHosts(groupFailures(report.findings)),
        unknown: groupUnknown(report.findings),
        waived: groupWaived(report.findings),
    };
}

;// CONCATENATED MODULE: ./compiled/report/markdown/markdown.js












/** GitHub drops a summary over 1 MiB as a whole and refuses a comment over 65,536 characters. */
const markdown_LIMITS = { summary: 1024 * 1024 - 1024, comment: 59_900 };
/** The report for a reader on GitHub: as much of it as the limit takes, and says so when that is not all. */
function toMarkdown(report, options) {
    const { kind, limit = markdown_LIMITS[kind] } = options;
    const view = viewOf(report);
    const size = (text) => (kind === 'summary' ? Buffer.byteLength(text) : text.length);
    const blocks = kind === 'summary' ? summary : comment;
    const render = (detail) => blocks(view, detail, options)
        .filter((block) => block !== '')
        .join('\n\n')
        .concat('\n');
    return fitting(render, size, limit, `${view.title}\n`);
}
function comment(report, full, { runUrl, explain }) {
    const detail = inComment(full);
    const where = ranFrom(report, runUrl);
    if (isSpotless(report))
        return [`${report.title}\n${where}`];
    if (report.verdict === 'inconclusive' && isEgressAlone(report))
        return [`${report.title}\n${egress(report)}`, where];
    return [
        ...head(report, detail),
        names(report, { ...detail, passing: false }),
        ...findings(report, detail, explain),
        unknown(report, detail),
        waived(report, detail),
        where,
    ];
}
function summary(report, detail, { runUrl, explain }) {
    return [
        ...head(report, detail),
        names(report, detail),
        ...findings(report, detail, explain),
        unknown(report, detail),
        waived(report, detail),
        ...(detail.passing ? [passed(report, explain), notApplicable(report)] : []),
        listHealth(report),
        ranFrom(report, runUrl),
    ];
}
function head(report, detail) {
    const why = report.verdict === 'inconclusive' ? egress(report) || prose(cut(report.says, 500)) : '';
    return [
        report.title,
        [`**${countsLine(report)}**`, why].filter(Boolean).join('<br>'),
        detail.left && `*Shortened to fit: left out are ${detail.left}.*`,
        matrix(report.matrix, detail),
    ];
}

// EXTERNAL MODULE: ./compiled/report/terminal/layout.js
var layout = __webpack_require__(25081);
// EXTERNAL MODULE: ./compiled/report/words.js
var words = __webpack_require__(90923);
;// CONCATENATED MODULE: ./compiled/report/contacts.js






const LEGEND = [
    'What stands in <…> only the answers of a run will tell.',
    '"At most" counts what a broken server costs; a sound one costs less.',
    'Nothing was asked and nothing was sent.',
];
const SERVICE_COLUMNS = 8;
/** Longer names push the rest of their line aside. */
const contacts_NAME_COLUMNS = 48;
/** Where fewer are left for a purpose, it stands below. */
const PURPOSE_COLUMNS = 40;
const BELOW = 6;
/**
 * Contacts by host and domain, with each purpose; names and endpoints are plain to copy.
 *
 * @param columns that purposes are wrapped to; by default each has one line
 */
function contactsToTerminal(contacts, columns = Number.POSITIVE_INFINITY) {
    const blocks = blocksOf(contacts).flatMap(({ name, rows }) => {
        const width = Math.min(contacts_NAME_COLUMNS, Math.max(...rows.map(({ asked }) => asked.length)));
        const lines = rows.flatMap((row) => linesOf(row, SERVICE_COLUMNS + width + 6, columns));
        return [(0,report_escape/* terminal */.Fo)(name), ...lines, ''];
    });
    const told = [totalOf(contacts), ...LEGEND].flatMap((line) => (0,layout/* wrap */.LV)(line, columns));
    return [...blocks, ...told].map((line) => `${(0,report_escape/* terminalLine */.tL)(line)}\n`).join('');
}
/** @param indent of the purposes, where that leaves enough */
function linesOf({ service, asked, purposes }, indent, columns) {
    const front = `  ${service.padEnd(SERVICE_COLUMNS)}  ${(0,report_escape/* terminal */.Fo)(asked)}`;
    const at = columns - indent < PURPOSE_COLUMNS ? BELOW : indent;
    const [first = '', ...others] = purposes.flatMap((purpose) => (0,layout/* wrap */.LV)((0,report_escape/* terminal */.Fo)(purpose), columns - at));
    const fits = at === indent && (columns === Number.POSITIVE_INFINITY || (0,layout/* columnsOf */.PL)(front) + 2 <= indent);
    const below = (line) => `${' '.repeat(at)}${line}`;
    return fits
        ? [`${(0,layout/* padded */.jC)(front, indent - 2)}  ${first}`, ...others.map(below)]
        : [front, ...[first, ...others].map(below)];
}
/**
 * The same as tables, folded by host and domain.
 *
 * @param limit bytes; blocks that do not fit are counted
 */
function contactsToMarkdown(contacts, limit = LIMITS.summary) {
    const blocks = blocksOf(contacts);
    const written = [`## smtp-preflight: what a run would contact\n\n${text([totalOf(contacts), ...LEGEND].join(' '))}`];
    let bytes = Buffer.byteLength(written.join(''));
    for (const [index, { name, rows }] of blocks.entries()) {
        const markdown = `\n\n${details(text(name), contacts_tableOf(rows))}`;
        const left = `\n\n… and ${blocks.length - index} more: see the log.`;
        bytes += Buffer.byteLength(markdown);
        if (bytes + Buffer.byteLength(left) > limit) {
            written.push(left);
            break;
        }
        written.push(markdown);
    }
    return `${written.join('')}\n`;
}
const contacts_tableOf = (rows) => table(['service', 'contact', 'purpose'], rows.map(({ service, asked, purposes }) => [service, span(asked), purposes.map(text).join('<br>')]));
function blocksOf(contacts) {
    const blocks = (0,report_grouped/* grouped */.z)(contacts, ({ subject: { host, domain } }) => domain === undefined ? (host ?? 'From where it runs') : `Domain ${domain}`);
    return blocks.map(([name, its]) => ({
        name,
        rows: (0,report_grouped/* grouped */.z)(its, ({ service, to, types = [] }) => [service, to, ...types].join(' ')).map(([, same]) => rowOf(same)),
    }));
}
function rowOf(contacts) {
    const [{ service, to, types = [] }] = contacts;
    const most = contacts.reduce((sum, contact) => sum + (contact.most ?? 0), 0);
    const inAll = service === 'smtp' && contacts.length > 1 ? [`at most ${connections(to, most)} in all:`] : [];
    return { service, asked: [to, ...types].join(' '), purposes: [...inAll, ...contacts.map(purposeOf)] };
}
function purposeOf({ service, to, purpose, most, when }) {
    const unit = service === 'dns' ? `${most} names` : connections(to, most ?? 0);
    return [
        purpose,
        ...(most === undefined ? [] : [`at most ${unit}`]),
        ...(when === undefined ? [] : [`only if ${when}`]),
    ].join('; ');
}
const connections = (to, most) => `${(0,words/* count */.U)(most, 'connection')}${to.startsWith('<each') ? ' to each' : ''}`;
function totalOf(contacts) {
    const number = (key) => new Set(contacts.flatMap(({ subject }) => subject[key] ?? [])).size;
    return `${(0,words/* count */.U)(number('host'), 'host')}, ${(0,words/* count */.U)(number('domain'), 'sender domain')}.`;
}

// EXTERNAL MODULE: ./compiled/cli/inputs.js
var inputs = __webpack_require__(85233);
// EXTERNAL MODULE: ./compiled/cli/io.js
var cli_io = __webpack_require__(55592);
;// CONCATENATED MODULE: ./compiled/cli/plan.js







/** Of no use without evidence. */
const AFTERWARDS = ['fail-on', 'on-inconclusive', ...paths/* OUTPUT_FILES */.Y7];
/** `plan HOST… [options]`: what `check` with the same arguments would contact. Nothing is sent. */
async function run(argv, io) {
    const { values, sources } = (0,inputs/* readInputs */.K)(argv, io.env);
    refuseIdle(sources);
    const planned = await (0,plan/* makePlan */.C)(withoutIdle(values), sources, files/* liveFiles */.U, io.env);
    if ('errors' in planned)
        throw (0,cli_io/* wrongInputs */.hF)(planned.errors);
    const columns = (0,cli_io/* isTerminal */.Hd)(io.stdout, io.env) ? (0,cli_io/* widthOf */.qz)(io.stdout) : undefined;
    io.stdout.write(contactsToTerminal(contactsOf(planned.ok), columns));
    return cli_io/* STATUS */.XQ.passed;
}
function refuseIdle(sources) {
    const given = AFTERWARDS.filter((name) => sources[name] === `--${name}`);
    if (given.length > 0)
        throw (0,cli_io/* usage */.CI)(...given.map((name) => `--${name}: plan probes nothing, so there is nothing to judge or to write: leave it out.`));
}
/** The environment may hold them for other commands. */
const withoutIdle = (values) => Object.fromEntries(Object.entries(values).filter(([name]) => !AFTERWARDS.includes(name)));


/***/ })

};
