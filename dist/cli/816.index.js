export const id = 816;
export const ids = [816];
export const modules = {

/***/ 4955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS)
});

;// CONCATENATED MODULE: ./compiled/checks/check.js
const TOPICS = (/* unused pure expression or super */ null && ([
    'identity',
    'reputation',
    'session',
    'relay',
    'encryption',
    'login',
    'domains',
    'transport',
]));
/** Servers among themselves take whatever TLS there is; mail programs insist (RFC 8314 §3.3). */
const BY_USE = { mx: 'warning', submission: 'error', submissions: 'error' };
/** Names a check; the types of `seen` follow from `needs`. */
const defineCheck = (check) => check;

// EXTERNAL MODULE: ./compiled/derive/replies.js
var replies = __webpack_require__(6107);
;// CONCATENATED MODULE: ./compiled/checks/inconclusive.js

/** A reply that leaves the question open. */
const openReply = (reply) => ({
    outcome: 'inconclusive',
    reason: (0,replies/* reasonOf */.A3)((0,replies/* classOf */.Kl)(reply)),
    message: (0,replies/* shown */.SP)(reply),
});
/** A slot that holds no value; `what` names it where it is absent. */
const emptySlot = (slot, what) => slot && !slot.ok
    ? { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message }
    : { outcome: 'inconclusive', reason: 'not-gathered', message: `${what} was not tried` };
/** TLS without a certificate to judge. */
const noCertificate = ({ chain, cipher }) => chain.length === 0
    ? { outcome: 'inconclusive', reason: 'tls-failed', message: `the server sent no certificate (${cipher})` }
    : { outcome: 'inconclusive', reason: 'protocol-garbage', message: 'the certificate cannot be read' };

;// CONCATENATED MODULE: ./compiled/checks/encryption/implicit-tls.js


const FIX = 'Postfix: the `submissions` service of master.cf with `-o smtpd_tls_wrappermode=yes`. ' +
    'Exim: `daemon_smtp_ports = 25 : 465 : 587` and `tls_on_connect_ports = 465`. ' +
    'OpenSMTPD: `listen on … port 465 smtps pki … auth`.';
/* harmony default export */ const implicit_tls = (defineCheck({
    id: 'implicit-tls',
    topic: 'encryption',
    about: 'endpoint',
    on: ['submissions'],
    essential: true,
    needs: [],
    raw: ['connect', 'tls'],
    judgesClosedPorts: true,
    title: 'Submission in TLS from the first byte',
    why: 'With STARTTLS an attacker on the way can strip the offer; TLS from the first byte leaves nothing to strip.',
    references: ['RFC 8314 §3.3'],
    findings: {
        missing: { says: '{address} takes no submissions on port {port}', fix: FIX, severity: 'warning' },
        plaintext: {
            says: '{address}:{port} speaks in clear where TLS is expected from the first byte',
            fix: FIX,
            severity: 'error',
        },
    },
    excludes: ({ host, endpoint: { required, connect, port } }) => connect?.ok === false && !required && !host.roles.includes('submission')
        ? `port ${port} does not answer (${connect.error.kind}) and no named role asks for it`
        : undefined,
    evaluate(_, { address, endpoint: { connect, tls } }) {
        if (!connect?.ok)
            return connect && isClosed(address, connect.error)
                ? { outcome: 'fail', code: 'missing', seen: connect.error.message, wanted: 'TLS' }
                : { ...emptySlot(connect, 'the port'), couldBe: 'missing' };
        if (!tls?.ok)
            return tls?.error.kind === 'protocol-garbage'
                ? { outcome: 'fail', code: 'plaintext', seen: tls.error.message, wanted: 'TLS' }
                : emptySlot(tls, 'TLS');
        return { outcome: 'pass' };
    },
}));
/** Refused, or silent while another port of the same address answers. */
const isClosed = ({ endpoints }, { kind }) => kind === 'refused' || (kind === 'timeout' && endpoints.some(({ connect }) => connect?.ok));

;// CONCATENATED MODULE: ./compiled/checks/applies.js
/** A sentence when STARTTLS was looked for and not offered: what depends on it does not apply then. */
const withoutStartTls = ({ endpoint: { protocol, ehlo } }) => protocol !== 'submissions' && ehlo?.ok && !('STARTTLS' in ehlo.value.keywords)
    ? 'STARTTLS is not offered'
    : undefined;
/** Why there is no login to judge. */
const withoutLogin = (subject) => subject.host.loginGiven ? withoutStartTls(subject) : 'no login was given: set `smtp-username` and `smtp-password`';
/** Why there is no sender to try after the login. */
const withoutSenders = (subject) => withoutLogin(subject) ??
    (subject.host.senderDomains.length === 0 ? 'no sender domain was given: set `allowed-sender-domains`' : undefined);

;// CONCATENATED MODULE: ./compiled/checks/encryption/starttls-injection.js



/* harmony default export */ const starttls_injection = (defineCheck({
    id: 'starttls-injection',
    topic: 'encryption',
    about: 'endpoint',
    on: ['mx', 'submission'],
    essential: true,
    needs: ['injection'],
    title: 'Commands sent in clear behind STARTTLS are not obeyed inside TLS',
    why: 'Who sits on the way can put commands in front of the protected session, and so steal mail and passwords.',
    references: ['CVE-2011-0411', 'RFC 3207 §4.2', 'https://nostarttls.secvuln.info'],
    findings: {
        commands: {
            says: '{address}:{port} answers inside TLS a command that was sent in clear behind STARTTLS',
            fix: 'Update the mail server, or the proxy that does TLS for it. Postfix is safe from 2.8 on, and from 2.7.3, 2.6.9, 2.5.12 and 2.4.16.',
            severity: 'error',
        },
    },
    excludes: withoutStartTls,
    evaluate({ injection: { sent, answer } }) {
        if (!answer)
            return { outcome: 'pass' };
        const proof = ['C: STARTTLS', `C: ${sent}`, `S: ${(0,replies/* shown */.SP)(answer)}`];
        return { outcome: 'fail', code: 'commands', seen: (0,replies/* shown */.SP)(answer), wanted: 'no answer', proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/encryption/starttls-offered.js



/* harmony default export */ const starttls_offered = (defineCheck({
    id: 'starttls-offered',
    topic: 'encryption',
    about: 'endpoint',
    on: ['mx', 'submission'],
    essential: true,
    needs: ['ehlo'],
    title: 'STARTTLS is offered',
    why: 'Without it everything that passes this port, passwords included, can be read on the way.',
    references: ['RFC 3207 §4', 'RFC 8314 §3.3'],
    findings: {
        missing: {
            says: '{address}:{port} does not offer STARTTLS',
            fix: 'Postfix: `smtpd_tls_security_level = may` (`encrypt` for submission in master.cf) with `smtpd_tls_chain_files`. ' +
                'Exim: `tls_advertise_hosts = *` with `tls_certificate` and `tls_privatekey`. ' +
                'OpenSMTPD: `listen on … tls pki …` (`tls-require` for submission).',
            severity: 'error',
        },
    },
    evaluate({ ehlo: { verb, reply, keywords } }) {
        if (!(0,replies/* isAccepted */.oB)(reply))
            return openReply(reply);
        if ('STARTTLS' in keywords)
            return { outcome: 'pass' };
        const offered = Object.keys(keywords).join(' ') || 'no extension';
        return { outcome: 'fail', code: 'missing', seen: `${verb}: ${offered}`, wanted: 'STARTTLS' };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/encryption/starttls-works.js




/* harmony default export */ const starttls_works = (defineCheck({
    id: 'starttls-works',
    topic: 'encryption',
    about: 'endpoint',
    on: ['mx', 'submission'],
    essential: true,
    needs: ['starttls'],
    raw: ['tls', 'ehloInTls'],
    title: 'STARTTLS leads to a working TLS session',
    why: 'Offered and broken is worse than not offered: many senders then defer the mail until it bounces.',
    references: ['RFC 3207 §4'],
    findings: {
        broken: {
            says: '{address}:{port} offers STARTTLS, but it does not work: {why}',
            fix: 'See the mail log for the TLS error; most often key or certificate cannot be read or do not belong together. ' +
                'Postfix: `smtpd_tls_chain_files`. Exim: `tls_certificate`, `tls_privatekey`. OpenSMTPD: `pki … cert`, `pki … key`.',
            severity: 'error',
        },
        'plaintext-after': {
            says: '{address}:{port} goes on in clear behind its 220 to STARTTLS',
            fix: 'Update the mail server, or the proxy in front of it: nothing may follow the 220 before the handshake.',
            severity: 'error',
        },
    },
    excludes: withoutStartTls,
    evaluate({ starttls: { reply, trailing } }, { endpoint: { tls, ehloInTls } }) {
        if (reply.code === 421)
            return { outcome: 'inconclusive', reason: 'throttled', message: (0,replies/* shown */.SP)(reply) };
        // RFC 3207 §4: 454, "TLS not available due to temporary reason", is what Exim and Sendmail say of an unreadable key.
        if (reply.code !== 220)
            return broken(`it is answered ${(0,replies/* shown */.SP)(reply)}`);
        if (trailing)
            return { outcome: 'fail', code: 'plaintext-after', seen: trailing, wanted: 'nothing behind the 220' };
        if (!tls || !ehloInTls)
            return emptySlot(tls, 'TLS');
        if (!tls.ok)
            return failed(tls.error, BROKEN_TLS.has(tls.error.kind));
        if (!ehloInTls.ok)
            return failed(ehloInTls.error, hungUp(ehloInTls.error));
        const after = ehloInTls.value.reply;
        if ((0,replies/* isPermanent */.lE)(after))
            return broken(`EHLO inside TLS is answered ${(0,replies/* shown */.SP)(after)}`);
        if (after.code >= 300)
            return openReply(after);
        return { outcome: 'pass', seen: `${tls.value.version} ${tls.value.cipher}` };
    },
}));
/** A time-out may be the network's. */
const BROKEN_TLS = new Set(['tls-failed', 'protocol-garbage']);
/** 421 is `throttled` too, and a proper way to end. */
const hungUp = ({ kind, message }) => kind === 'tls-failed' || /^connection (closed|reset)/.test(message);
const failed = ({ kind, message }, isBroken) => isBroken ? broken(message) : { outcome: 'inconclusive', reason: kind, message };
const broken = (why) => ({
    outcome: 'fail',
    code: 'broken',
    values: { why },
    seen: why,
    wanted: 'TLS, then EHLO',
});

// EXTERNAL MODULE: ./compiled/derive/certificate.js
var certificate = __webpack_require__(8992);
;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-certificate-expiry.js




const DAY = 24 * 60 * 60 * 1000;
const RENEW = 'Renew it and reload the mail server; if it should have renewed itself, see why not (`certbot renew --dry-run`).';
/* harmony default export */ const tls_certificate_expiry = (defineCheck({
    id: 'tls-certificate-expiry',
    topic: 'encryption',
    about: 'endpoint',
    essential: true,
    needs: ['tls'],
    title: 'The certificate is valid, and not about to expire',
    why: 'From that day on mail programs refuse the server; that a renewal is overdue shows weeks before.',
    references: ['RFC 5280 §4.1.2.5'],
    findings: {
        expired: { says: 'the certificate of {address}:{port} expired on {until}', fix: RENEW, severity: 'error' },
        'not-yet-valid': {
            says: 'the certificate of {address}:{port} is valid only from {from}',
            fix: 'Install it when it is valid, or correct the clock of the machine that issued it.',
            severity: 'error',
        },
        soon: {
            says: 'the certificate of {address}:{port} expires in {days} days, on {until}',
            fix: RENEW,
            severity: 'error',
        },
        renew: {
            says: 'the certificate of {address}:{port} expires in {days} days, on {until}: its renewal is due',
            fix: RENEW,
            severity: 'warning',
        },
    },
    excludes: withoutStartTls,
    evaluate({ tls }, { run }) {
        const leaf = (0,certificate/* leafOf */.eo)(tls);
        if (!leaf)
            return noCertificate(tls);
        const now = Date.parse(run.observedAt);
        const [from, until] = [dateOf(leaf.notBefore), dateOf(leaf.notAfter)];
        const seen = `valid from ${from} to ${until}`;
        const code = stateOf(leaf, now);
        if (!code)
            return { outcome: 'pass', seen };
        return { outcome: 'fail', code, values: { from, until, days: Math.floor((leaf.notAfter - now) / DAY) }, seen };
    },
}));
/** Short-lived certificates are renewed late in days and early in shares of their lifetime: the smaller one counts. */
function stateOf({ notBefore, notAfter }, now) {
    const [lifetime, left] = [notAfter - notBefore, notAfter - now];
    if (left < 0)
        return 'expired';
    if (now < notBefore)
        return 'not-yet-valid';
    if (left < Math.min(14 * DAY, lifetime / 6))
        return 'soon';
    if (left < Math.min(30 * DAY, lifetime / 3))
        return 'renew';
    return undefined;
}
const dateOf = (time) => new Date(time).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-certificate-name.js




const SHOWN_NAMES = 10;
/* harmony default export */ const tls_certificate_name = (defineCheck({
    id: 'tls-certificate-name',
    topic: 'encryption',
    about: 'endpoint',
    essential: true,
    needs: ['tls'],
    title: 'The certificate names the expected FQDN',
    why: 'Mail programs warn or refuse a certificate of another name; senders that require TLS by MTA-STS do not deliver.',
    references: ['RFC 9525 §6.3', 'RFC 7817 §3', 'RFC 8461 §4.2'],
    findings: {
        mismatch: {
            says: 'the certificate of {address}:{port} does not name {host}',
            fix: 'Request a certificate with {host} among its subject alternative names; the common name does not count.',
            severity: BY_USE,
        },
    },
    excludes: withoutStartTls,
    evaluate({ tls }, { host: { host } }) {
        const leaf = (0,certificate/* leafOf */.eo)(tls);
        if (!leaf)
            return noCertificate(tls);
        const more = leaf.names.length > SHOWN_NAMES ? ` and ${leaf.names.length - SHOWN_NAMES} more` : '';
        const seen = leaf.names.length > 0 ? leaf.names.slice(0, SHOWN_NAMES).join(', ') + more : 'no name';
        return leaf.matches(host) ? { outcome: 'pass', seen } : { outcome: 'fail', code: 'mismatch', seen, wanted: host };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-certificate-trusted.js




const PUBLIC = 'Use a certificate of a public authority (ACME does it for nothing), or name the own authority in `ca-file`.';
/* harmony default export */ const tls_certificate_trusted = (defineCheck({
    id: 'tls-certificate-trusted',
    topic: 'encryption',
    about: 'endpoint',
    essential: true,
    needs: ['tls'],
    title: 'The certificate leads to a trusted root',
    why: 'Mail programs warn or refuse without it; senders that require TLS by MTA-STS do not deliver.',
    references: ['RFC 8314 §3.3', 'RFC 7817 §3', 'RFC 8461 §4.2', 'RFC 5280 §6'],
    findings: {
        'self-signed': {
            says: 'the certificate of {address}:{port} is self-signed',
            fix: PUBLIC,
            severity: BY_USE,
        },
        'unknown-issuer': {
            says: 'the certificate of {address}:{port} is issued by {issuer}, which leads to no trusted root',
            fix: PUBLIC,
            severity: BY_USE,
        },
        'incomplete-chain': {
            says: 'the certificate of {address}:{port} comes without its intermediate certificate',
            fix: 'Send the whole chain (fullchain.pem), leaf first. Postfix: `smtpd_tls_chain_files`. Exim: `tls_certificate`. ' +
                'OpenSMTPD: `pki … cert`.',
            severity: BY_USE,
        },
    },
    excludes: withoutStartTls,
    evaluate({ tls }) {
        const leaf = (0,certificate/* leafOf */.eo)(tls);
        if (!leaf)
            return noCertificate(tls);
        if (tls.trust === 'trusted')
            return { outcome: 'pass', seen: `issued by ${leaf.issuer}` };
        const values = { issuer: leaf.issuer };
        const seen = `issued by ${leaf.issuer}; ${tls.chain.length} sent; ${tls.verify}`;
        return { outcome: 'fail', code: tls.trust, values, seen, wanted: 'a path to a trusted root' };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-versions.js



const tls_versions_FIX = 'Postfix: `smtpd_tls_protocols = >=TLSv1.2` and `smtpd_tls_mandatory_protocols = >=TLSv1.2`. ' +
    'Exim: `openssl_options = +no_sslv3 +no_tlsv1 +no_tlsv1_1`, with GnuTLS `tls_require_ciphers = NORMAL:-VERS-TLS1.0:-VERS-TLS1.1`. ' +
    'OpenSMTPD: `protocols "TLSv1.2,TLSv1.3"` on the listener.';
const OBSOLETE = ['SSLv3', 'TLSv1', 'TLSv1.1'];
/* harmony default export */ const tls_versions = (defineCheck({
    id: 'tls-versions',
    topic: 'encryption',
    about: 'endpoint',
    essential: true,
    needs: [],
    raw: ['tls', 'obsoleteTls'],
    title: 'TLS 1.2 or later, and nothing older',
    why: 'SSL 3.0, TLS 1.0 and TLS 1.1 are broken and must not be negotiated; clients of today refuse them.',
    references: ['RFC 8996', 'RFC 7568', 'RFC 9325 §3.1.1'],
    findings: {
        obsolete: { says: '{address}:{port} accepts {version}', fix: tls_versions_FIX, severity: BY_USE },
        'no-1.2': { says: '{address}:{port} knows nothing later than {version}', fix: tls_versions_FIX, severity: BY_USE },
    },
    excludes: withoutStartTls,
    evaluate(_, { endpoint: { tls, obsoleteTls } }) {
        const fail = (code, version) => ({
            outcome: 'fail',
            code,
            values: { version },
            seen: version,
            wanted: 'TLSv1.2 or TLSv1.3 only',
        });
        if (tls?.ok && OBSOLETE.includes(tls.value.version))
            return fail('no-1.2', tls.value.version);
        if (obsoleteTls?.ok && obsoleteTls.value.accepted)
            return fail('obsolete', obsoleteTls.value.accepted);
        if (!tls?.ok)
            return emptySlot(tls, 'TLS');
        if (!obsoleteTls?.ok)
            return emptySlot(obsoleteTls, 'an obsolete version');
        const { refusal } = obsoleteTls.value;
        return { outcome: 'pass', seen: `${tls.value.version}; older refused${refusal ? ` (${refusal})` : ''}` };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/address-public.js

/* harmony default export */ const address_public = (defineCheck({
    id: 'address-public',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: [],
    title: 'Address is reachable over the Internet',
    why: 'Others can neither connect to a private, shared or reserved address nor look up its PTR record.',
    references: ['RFC 6890', 'RFC 1918', 'RFC 6598', 'RFC 4193'],
    findings: {
        private: {
            says: '{host} has the address {address}, which is not public ({range})',
            fix: 'Publish the public address of {host} in DNS, or correct it where the host is named. If others do reach {address}, as in a closed network, add it to `treat-as-public`.',
            severity: 'error',
        },
    },
    evaluate(_, { address: { address, notPublic } }) {
        if (notPublic === undefined)
            return { outcome: 'pass', seen: address };
        const seen = `${address} (${notPublic})`;
        return { outcome: 'fail', code: 'private', values: { range: notPublic }, seen, wanted: 'a public address' };
    },
}));

// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(135);
// EXTERNAL MODULE: ./compiled/derive/dns.js
var dns = __webpack_require__(7272);
;// CONCATENATED MODULE: ./compiled/checks/identity/host-addresses.js



/* harmony default export */ const host_addresses = (defineCheck({
    id: 'host-addresses',
    topic: 'identity',
    about: 'host',
    essential: true,
    needs: [],
    raw: ['a', 'aaaa'],
    title: 'DNS holds the addresses that the host was named with',
    why: 'An address that DNS does not hold gets no mail, and its PTR record cannot be confirmed; one too many sends mail to a machine that nobody meant.',
    references: ['RFC 5321 §5.1', 'RFC 1912 §2.1'],
    findings: {
        absent: {
            says: 'DNS does not hold {addresses} for {host}',
            fix: 'Add the record: `{host}. IN {type} {addresses}`. If the address is wrong, correct it where the host is named.',
            severity: 'error',
        },
        unexpected: {
            says: 'DNS holds {addresses} for {host}, which was not named with it',
            fix: 'Delete the record `{host}. IN {type} {addresses}`, or name the address with the host.',
            severity: 'error',
        },
    },
    excludes: ({ host: { host, declared } }) => declared.length > 0
        ? undefined
        : `no address was named with ${host}: a line \`ADDRESS = ${host}\` in \`hosts\` has DNS compared with it`,
    evaluate(_, { host: { host, declared, a, aaaa } }) {
        const verdicts = [4, 6].flatMap((family) => {
            const named = declared.filter((address) => (0,addresses/* familyOf */.Ap)(address) === family);
            if (named.length === 0)
                return [];
            const [slot, type] = family === 4 ? [a, 'A'] : [aaaa, 'AAAA'];
            if (!slot)
                return [{ outcome: 'inconclusive', reason: 'not-gathered', message: `${type} was not looked up` }];
            if (!slot.ok)
                return [{ outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message }];
            const held = (0,dns/* addressesIn */.Mh)(slot.value);
            const differences = {
                absent: named.filter((address) => !held.includes(address)),
                unexpected: held.filter((address) => !named.includes(address)),
            };
            return Object.entries(differences)
                .filter(([, addresses]) => addresses.length > 0)
                .map(([code, addresses]) => ({
                outcome: 'fail',
                code,
                values: { type, addresses: addresses.join(', ') },
                seen: held.join(', ') || 'no address',
                wanted: named.join(', '),
                proof: (0,dns/* answerLines */.g8)(host, type, slot.value),
            }));
        });
        return verdicts.length > 0 ? verdicts : { outcome: 'pass', seen: declared.join(', ') };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/host-resolves.js


/* harmony default export */ const host_resolves = (defineCheck({
    id: 'host-resolves',
    topic: 'identity',
    about: 'host',
    essential: true,
    needs: [],
    raw: ['a', 'aaaa'],
    title: 'Expected FQDN has an address record',
    why: 'Nobody reaches a mail server whose name has no address, and receivers refuse mail from one that greets with such a name.',
    references: ['RFC 5321 §2.3.5', 'RFC 5321 §5.1'],
    findings: {
        missing: {
            says: '{host} has neither an A nor an AAAA record',
            fix: 'Publish an address record for it: `{host}. IN A {example}`.',
            severity: 'error',
        },
    },
    evaluate(_, { host: { host, a, aaaa, declared } }) {
        const slots = [a, aaaa];
        const found = slots.flatMap((slot) => (slot?.ok ? (0,dns/* addressesIn */.Mh)(slot.value) : []));
        if (found.length > 0)
            return { outcome: 'pass', seen: found.join(', ') };
        for (const slot of slots) {
            if (!slot)
                return { outcome: 'inconclusive', reason: 'not-gathered', message: `${host} was not looked up` };
            if (!slot.ok)
                return { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message };
        }
        const proof = [a?.ok && (0,dns/* answerLines */.g8)(host, 'A', a.value), aaaa?.ok && (0,dns/* answerLines */.g8)(host, 'AAAA', aaaa.value)];
        return {
            outcome: 'fail',
            code: 'missing',
            values: { example: declared.find((address) => !address.includes(':')) ?? '<its address>' },
            seen: 'no address',
            wanted: declared.join(', ') || 'at least one address',
            proof: proof.flatMap((lines) => lines || []),
        };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/ptr-exists.js



/* harmony default export */ const ptr_exists = (defineCheck({
    id: 'ptr-exists',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: ['ptr'],
    title: 'Address has a PTR record',
    why: 'Gmail, Yahoo, GMX, Orange and T-Online refuse mail from an address without one.',
    references: ['RFC 1912 §2.1', 'https://support.google.com/mail/answer/81126'],
    findings: {
        missing: {
            says: '{address} has no PTR record',
            fix: 'Have this record published: `{reverse}. IN PTR {host}.` It lives in the zone of whoever owns the address: a hosting provider has a field for it ("reverse DNS"), an access provider sets it on request.',
            severity: 'error',
        },
    },
    excludes: ({ address: { address, notPublic } }) => notPublic && `${address} is not public (${notPublic})`,
    evaluate({ ptr }, { address: { address }, host }) {
        const names = (0,dns/* ptrNames */.Nt)(ptr);
        const proof = (0,dns/* ptrLines */.gF)(address, ptr);
        if (names.length > 0)
            return { outcome: 'pass', seen: names.join(', '), proof };
        const values = { reverse: (0,addresses/* reverseName */.A8)(address) };
        return { outcome: 'fail', code: 'missing', values, seen: proof.join('; '), wanted: host.host, proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/ptr-forward-confirmed.js



/* harmony default export */ const ptr_forward_confirmed = (defineCheck({
    id: 'ptr-forward-confirmed',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: ['ptr', 'forwardOfPtr'],
    title: 'PTR name resolves back to the address',
    why: 'Gmail, Yahoo, Orange and others refuse mail from an address whose PTR name does not resolve back to it.',
    references: ['RFC 1912 §2.1', 'RFC 8601 §2.7.3'],
    findings: {
        unresolved: {
            says: '{address} has the PTR {ptr}, but that name has no address',
            fix: 'Publish the record `{name}. IN {type} {address}`, or change the PTR of {address} to {host}.',
            severity: 'error',
        },
        mismatch: {
            says: '{address} has the PTR {ptr}, but {ptr} resolves to {back}',
            fix: 'Let PTR and address record name each other: change the PTR of {address} to {host}, or add `{name}. IN {type} {address}`.',
            severity: 'error',
        },
    },
    excludes: dns/* withoutPtr */.F1,
    evaluate({ ptr, forwardOfPtr }, { address: { address } }) {
        const answers = Object.entries(forwardOfPtr);
        const confirmed = answers.find(([, slot]) => slot.ok && (0,dns/* addressesIn */.Mh)(slot.value).includes(address));
        if (confirmed)
            return { outcome: 'pass', seen: `${address} → ${confirmed[0]} → ${address}` };
        for (const [, slot] of answers)
            if (!slot.ok)
                return { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message };
        if (answers.length === 0)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the PTR name was not looked up' };
        const type = (0,addresses/* familyOf */.Ap)(address) === 4 ? 'A' : 'AAAA';
        const found = answers.flatMap(([name, slot]) => (slot.ok ? [{ name, answer: slot.value }] : []));
        const back = found.flatMap(({ answer }) => (0,dns/* addressesIn */.Mh)(answer)).join(', ');
        const names = (0,dns/* ptrNames */.Nt)(ptr);
        const values = { ptr: names.join(', '), name: names[0], back, type };
        const proof = [...(0,dns/* ptrLines */.gF)(address, ptr), ...found.flatMap(({ name, answer }) => (0,dns/* answerLines */.g8)(name, type, answer))];
        const seen = back || 'no address';
        return { outcome: 'fail', code: back ? 'mismatch' : 'unresolved', values, seen, wanted: address, proof };
    },
}));

// EXTERNAL MODULE: ./compiled/derive/names.js
var derive_names = __webpack_require__(3339);
;// CONCATENATED MODULE: ./compiled/checks/identity/ptr-matches-fqdn.js




const ptr_matches_fqdn_FIX = 'Have the PTR record changed to `{reverse}. IN PTR {host}.` (the owner of the address does it), or name {ptr} as the expected FQDN, if that is what the server calls itself.';
/* harmony default export */ const ptr_matches_fqdn = (defineCheck({
    id: 'ptr-matches-fqdn',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: ['ptr'],
    title: 'PTR name is the expected FQDN',
    why: 'Receivers compare the name in EHLO with the PTR name; where these differ, mail is scored as spam or refused.',
    references: ['RFC 1912 §2.1', 'RFC 5321 §4.1.1.1'],
    findings: {
        differs: { says: 'The PTR of {address} is {ptr}, not {host}', fix: ptr_matches_fqdn_FIX, severity: 'error' },
        'same-domain': {
            says: 'The PTR of {address} is {ptr}, not {host}; only the domain agrees',
            fix: ptr_matches_fqdn_FIX,
            severity: 'warning',
        },
    },
    excludes: dns/* withoutPtr */.F1,
    evaluate({ ptr }, { address: { address }, host: { host } }) {
        const names = (0,dns/* ptrNames */.Nt)(ptr);
        const seen = names.join(', ');
        const proof = (0,dns/* ptrLines */.gF)(address, ptr);
        if (names.some((name) => (0,derive_names/* sameName */.q)(name, host)))
            return { outcome: 'pass', seen, proof };
        const code = names.some((name) => (0,derive_names/* sameOrganisation */.fj)(name, host)) ? 'same-domain' : 'differs';
        return { outcome: 'fail', code, values: { ptr: seen, reverse: (0,addresses/* reverseName */.A8)(address) }, seen, wanted: host, proof };
    },
}));

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./compiled/derive/embedded-address.js

/**
 * How much of an address a name holds: `whole` for at least three octets of an IPv4 address in any order, with any
 * separators, padded, in hexadecimal or as one number, or for half an IPv6 address; `part` for two octets in a row.
 */
function embeddedAddress(name, address) {
    const bytes = ipaddr.process(address).toByteArray();
    return bytes.length === 4 ? embeddedIpv4(name, bytes) : embeddedIpv6(name, bytes);
}
function embeddedIpv4(name, octets) {
    const reversed = [...octets].reverse();
    const written = [octets, reversed].flatMap((order) => [
        order.map(hex).join(''),
        order.map((octet) => String(octet).padStart(3, '0')).join(''),
        String(order.reduce((number, octet) => number * 256 + octet, 0)),
    ]);
    const runs = name.match(/\d+/g) ?? [];
    const alike = name.match(/[0-9a-f]{8,}/g) ?? [];
    if (alike.some((run) => written.some((form) => form.length >= 8 && run.includes(form))))
        return 'whole';
    if (runs.some((run) => concatenated(run, octets) || concatenated(run, reversed)))
        return 'whole';
    const numbers = runs.map((run) => (run.length <= 3 ? Number(run) : Number.NaN));
    if (windows(numbers, 3).some((window) => holds(octets, window)))
        return 'whole';
    return windows(numbers, 2).some(([one, two]) => windows(octets, 2).some(([first, second]) => (one === first && two === second) || (one === second && two === first)))
        ? 'part'
        : undefined;
}
/** Three or four octets without separators: `n218250123045`, `199058073`. */
function concatenated(run, octets) {
    const plain = octets.join('');
    const padded = octets.map((octet) => String(octet).padStart(3, '0'));
    const three = [padded.slice(0, 3).join(''), padded.slice(1).join('')];
    return (plain.length >= 7 && run === plain) || three.includes(run);
}
function embeddedIpv6(name, bytes) {
    const nibbles = bytes.map(hex).join('');
    const reversed = [...nibbles].reverse().join('');
    const bare = name.replace(/[^0-9a-f]/g, '');
    const halves = [nibbles, reversed].flatMap((text) => [text.slice(0, 16), text.slice(16)]);
    if (halves.some((half) => /[^0]{2}/.test(half) && new Set(half).size > 3 && bare.includes(half)))
        return 'whole';
    const groups = nibbles.match(/.{4}/g).map((group) => group.replace(/^0{1,3}/, ''));
    const named = name.split(/[^0-9a-f]+/).filter((token) => token !== '');
    return windows(groups, 4).some((four) => four.filter((g) => g !== '0').length >= 3 && contains(named, four))
        ? 'whole'
        : undefined;
}
const hex = (byte) => byte.toString(16).padStart(2, '0');
const windows = (list, size) => list.slice(0, Math.max(0, list.length - size + 1)).map((_, start) => list.slice(start, start + size));
/** Whether these numbers are octets of the address, each used once. */
function holds(octets, numbers) {
    const left = [...octets];
    return numbers.every((number) => {
        const at = left.indexOf(number);
        if (at >= 0)
            left.splice(at, 1);
        return at >= 0;
    });
}
const contains = (list, part) => windows(list, part.length).some((window) => window.every((word, index) => word === part[index]));

;// CONCATENATED MODULE: ./compiled/derive/ptr-providers.js
const suffixes = (text) => text.trim().split(/\s+/);
/**
 * Zones of access providers whose names carry no access word, or none that is theirs alone. What is below them and was
 * not named by hand is an access line.
 */
const ACCESS_ZONES = suffixes(`
  fastwebnet.it telecomitalia.it wind.it vodafonedsl.it tiscali.it eolo.it infostrada.it t-ipconnect.de t-dialin.net
  versanet.de vodafone-ip.de kabel-deutschland.de superkabel.de unitymediagroup.de unity-media.net
  kabel-badenwuerttemberg.de arcor-ip.net alicedsl.de hansenet.de telefonica.de qsc.de nc.de netcologne.de
  ewe-ip-backbone.de m-online.net mnet-online.de pyur.net primacom.net tropolys.de wanadoo.fr proxad.net bbox.fr
  numericable.fr sfr.net gaoland.net bouyguestel.net club-internet.fr noos.fr btcentralplus.com virginm.net
  virginmedia.net ntl.com ntlworld.com blueyonder.co.uk talktalk.net as13285.net skybroadband.com as9105.com
  bethere.co.uk as43234.net zen.co.uk eircom.net telenet.be skynet.be belgacom.be scarlet.be ziggo.nl home.nl
  chello.nl upc.nl kpn.net planet.nl hccnet.nl xs4all.nl direct-adsl.nl wxdsl.nl tweak.nl caiway.nl a2000.nl
  quicknet.nl casema.nl solcon.nl freedom.nl hispeed.ch bluewin.ch swisscom.ch cablecom.ch sunrise.ch quickline.ch
  chello.at surfer.at aon.at highway.telekom.at inode.at a1.net liwest.at kabsi.at rima-tde.net ono.com jazztel.es
  orange.es euskaltel.es vodafone.pt telepac.pt netcabo.pt zon.pt nos.pt meo.pt otenet.gr forthnet.gr hol.gr
  tellas.gr cyta.gr wind.gr comcast.net rr.com verizon.net myvzw.com cox.net cox-internet.com charter.com
  spectrum.com sbcglobal.net bellsouth.net ameritech.net pacbell.net swbell.net optonline.net cablevision.net
  qwest.net centurylink.net centurytel.net embarqhsd.net windstream.net frontiernet.net frontier.com ftr.com
  mchsi.com mediacomcc.com adelphia.net attbi.com wowway.com wideopenwest.com knology.net suddenlink.net
  insightbb.com rcn.com rcncustomer.com earthlink.net mindspring.com tds.net cableone.net sparklight.net
  googlefiber.net sonic.net hawaiiantel.net gci.net midco.net buckeyecom.net wavecable.com wave-net.tmodns.net
  tmodns.net sprintpcs.com direcpc.com hughes.net wildblue.net starlinkisp.net starlink.com armstrong.net
  metronetinc.com ziplyfiber.com atlanticbb.net clearwire-wmx.net clear-wire.net rogers.com bell.ca sympatico.ca
  videotron.ca shawcable.net telus.net teksavvy.com cogeco.net cgocable.net eastlink.ca sasktel.net mts.net
  prod-infinitum.com.mx uninet-ide.com.mx cablevision.net.mx megared.net.mx izzi.mx totalplay.net telesp.net.br
  veloxzone.com.br virtua.com.br brasiltelecom.net.br gvt.net.br telemar.net.br ctbc.com.br vivozap.com.br
  netservicos.com.br timbrasil.com.br user3p.brasiltelecom.net.br claro.net.br fibertel.com.ar speedy.com.ar
  telecom.net.ar prima.com.ar telecentro.com.ar arnet.com.ar vtr.net entelchile.net tie.cl movistar.cl etb.net.co
  une.net.co telmex.net.co cantv.net adinet.com.uy anteldata.net.uy speedy.net.pe telefonica.com.pe cablemas.com.mx
  cableonda.net codetel.net.do bbtec.net ocn.ne.jp au-net.ne.jp eonet.ne.jp mesh.ad.jp infoweb.ne.jp plala.or.jp
  dion.ne.jp so-net.ne.jp asahi-net.or.jp ucom.ne.jp home.ne.jp yournet.ne.jp zaq.ne.jp nttpc.ne.jp commufa.jp
  odn.ad.jp panda-world.ne.jp spmode.ne.jp uqwimax.jp thn.ne.jp vectant.ne.jp dti.ne.jp bbexcite.jp hi-ho.ne.jp
  iij4u.or.jp itscom.jp ctt.ne.jp enabler.ne.jp wakwak.ne.jp tcn-catv.ne.jp seed.net.tw tfn.net.tw so-net.net.tw
  kbtelecom.net giga.net.tw kbronet.com.tw apol.com.tw netvigator.com hkcable.com.hk hgc.com.hk hkbn.net ctinets.com
  maxonline.com.sg singnet.com.sg starhub.net.sg myrepublic.com.sg tm.net.my asianet.co.th totinternet.net totbb.net
  truehisp.com 3bb.co.th sinet.co.th vnpt.vn viettel.vn fpt.vn pldt.net skybroadband.com.ph globe.com.ph
  telkom.net.id airtelbroadband.in airtel.in mtnl.net.in vsnl.net.in bsnl.in actcorp.in hathway.com youbroadband.in
  bigpond.net.au optusnet.com.au iinet.net.au internode.on.net tpgi.com.au tpg.com.au dodo.net.au exetel.com.au
  aussiebb.net xtra.co.nz vodafone.co.nz orcon.net.nz slingshot.co.nz spark.co.nz telkomsa.net telkom-ipnet.co.za
  mweb.co.za vox.co.za afrihost.co.za tedata.net te.eg link.com.eg menara.ma orangeadsl.ma bezeqint.net
  netvision.net.il inter.net.il barak.net.il hotnet.net.il 012.net.il ttnet.com.tr ttnet.net.tr superonline.net
  turk.net saudi.net.sa emirates.net.ae qualitynet.net telia.com bahnhof.se comhem.se bredbandsbolaget.se
  glocalnet.net ownit.se bostream.se t3.se online.no getinternet.no nextgentel.com lyse.net altibox.net telenor.no
  chello.no chello.se chello.pl chello.hu chello.sk chello.cz tele.dk tdc.net cybercity.dk kabelnettet.dk
  stofanet.dk fullrate.dk webspeed.dk dnainternet.fi elisa-laajakaista.fi elisa.fi inet.fi kolumbus.fi saunalahti.fi
  sonera.fi simnet.is hringdu.is tpnet.pl vectranet.pl multimo.pl inea.pl inetia.pl toya.net.pl centertel.pl upc.pl
  t-mobile.pl play-internet.pl asta-net.com.pl o2.cz upcbroadband.com t-mobile.cz broadband.hu t-online.hu
  pool.telekom.hu digikabel.hu invitel.hu telekom.sk orange.sk rdsnet.ro romtelecom.net upcnet.ro astral.ro
  next-gen.ro btc-net.bg ipacct.com spnet.net telemach.net siol.net t-2.net amis.net t-com.hr iskon.hr optinet.hr
  sbb.rs telekom.rs estpak.ee starman.ee elion.ee telia.lt zebra.lt lattelecom.lv baltcom.lv apollo.lv corbina.ru
  mtu-net.ru ufanet.ru ertelecom.ru domru.ru rt.ru avangarddsl.ru qwerty.ru mts-nn.ru megafon.ru akado.ru 2kom.ru
  is74.ru planeta.tc beeline.ru sibirtelecom.ru dsi.ru ukrtel.net volia.net kyivstar.net triolan.net lanet.kiev.ua
  beltelecom.by byfly.by telecom.kz
`);
/** Zones in which hosting providers name the servers of their customers, address in the name or not. */
const HOSTING_ZONES = suffixes(`
  amazonaws.com amazonaws.com.cn googleusercontent.com cloudapp.net cloudapp.azure.com linodeusercontent.com
  members.linode.com vultrusercontent.com vultr.com choopa.net choopa.com constant.com vps.ovh.net vps.ovh.ca
  vps.ovh.us kimsufi.com ovh.net ovh.ca ip-ovh.net soyoustart.com poneytelecom.eu rev.cloud.scaleway.com
  instances.scw.cloud dedibox.fr dedibox.net clients.your-server.de your-cloud.host contaboserver.net contabo.host
  contabo.net stratoserver.net onlinehome-server.info onlinehome-server.com onlinehome-server.de online-server.cloud
  kasserver.com ui-r.com server4you.de server4you.net startdedicated.com startdedicated.de startdedicated.net
  startdedicated.fr dedicatedpanel.com plusserver.de serverloft.de serverprofi24.de vserver.de yourvserver.net
  bestsrv.de ultrasrv.de supersrv.de happysrv.de nicesrv.de goodsrv.de hotsrv.de luckysrv.de megasrv.de powersrv.de
  quicksrv.de serverdedicati.aruba.it arubacloud.com arubacloud.pl arubacloud.de arubacloud.fr arubacloud.eu
  arubacloud.it hostingssi.it hostwindsdns.com secureserver.net unifiedlayer.com websitewelcome.com dreamhostps.com
  colocrossing.com quadranet.com hostnoc.net sl-reverse.com softlayer.com rackcentre.redstation.net.uk
  redstation.co.uk lstn.net ltdomains.com limestonenetworks.com as29550.net hosted-by-worldstream.net worldstream.nl
  hosted-by-vdsina.ru vdsina.com vdsina.net fvds.ru fastvps-server.com firstvds.ru hoztnode.net hostkey.ru
  ispsystem.net timeweb.cloud ptr.cloud selcloud.ru clouvider.net hstgr.cloud main-hosting.eu upcloud.host
  colo.transip.net vps.transip.net cloudvps.com leaseweb.net hosted-by-i3d.net i3d.net servdiscount-customer.com
  nocix.net buyvm.net frantech.ca myvps.jp cnode.io conoha.io vs.sakura.ne.jp sakura.ne.jp kagoya.net
  hwclouds-dns.com compute.oraclecloud.com oraclevcn.com exoscale.net psychz.net sharktech.net enzu.com webnx.com
  trouble-free.net a2webhosting.com inmotionhosting.com sourcedns.com reliablesite.net turnkeyinternet.net
  ubiquityservers.com nforce.com snel.com hostus.us ispgateway.de gridserver.com slicehost.net
`);

;// CONCATENATED MODULE: ./compiled/derive/ptr-words.js
const words = (text) => new Set(text.trim().split(/\s+/));
/** Say by themselves that the address changes hands: they outweigh `static`. */
const DYNAMIC_WORDS = words(`
  dynamic dynamicip dynamicips dynip dyn dyna dynadsl dyndsl dynpool dinamic dinamico dinamica dinamicos dinamik
  dynamique dynamisch dinamicip
`);
/** Kinds of access lines; a word that begins or ends with `dsl` is one too. Unmistakable where a serial number or a part of the address is with them. */
const ACCESS_WORDS = words(`
  dhcp dhcpd ppp pppoe pppoa pptp l2tp dialup dialin dialups dialuppool dip isdn ftth fttb fttx fttc fttp catv
  cablemodem modemcable modem cmts docsis broadband bband bredband breitband laajakaista gprs umts lte hsdpa wimax
  lns bras resnet residential lightspeed fios ipoe gpon epon xpon dclient hsd hsi revip surfer pools pooles adslpool
  adslgp netvigator broadbandaccess mobilebroadband mobileinternet internetmobile wanpool
`);
/** Words that an access provider and a firm can both use: they need two octets or a long serial number with them. */
const SHARED_WORDS = words(`
  pool cable cm cpe bb bba abo fbx retail res home homes cust custs customer customers client clients clienti
  cliente clientes kunden klient klienti abonent abonents abon user users usr usuario usuarios sub subs subscriber
  subscribers mobile mobil movil celular cell cellular wireless wifi wlan wl access acceso acesso kabel hfc speedy
  velox priv private nat cgnat nas fiber fibre fibra fiberhome pon optic optical fwa radio wisp dial ipcust node
  bbcust bbcustomer natpool red dorm satellite vsat roadrunner
`);
/** Say that the address stays: a business line or a server without a name of its own. */
const STATIC_WORDS = words(`
  static staticip staticips statics stat statico statica staticline estatico estatica estaticos statik statique
  statisch fixed fixedip fixip fix fixe fixo fija ipfija ipfixe ipfixa business biz bus corp corporate corporativo
  enterprise leased leasedline ll wsip dedicated dedicato dedicati dedie dedi serverdedicati server servers serv srv
  srvs vps vds vm vms vserver rootserver cloud colo coloc colocation colocated hosted hosting hostedby datacenter
  compute instance sme soho pme empresas empresa hinet unassigned unused
`);
/** As {@link STATIC_WORDS}, but such as nobody calls a server. */
const STATIC_LINE = /^(static|estatic|statiq|statisch|fixed|fixip|unassigned|unused)/;
/** Names of the parts of a mail system, and of what else is named by hand. */
const MAIL_WORD = /^(mx|mxs|imaps?|pop3?|out|outbound|outgoing|inbound|postfix|exim|bounces?|post|posta|correo|newsletter|lists?|sender|send|delivery|edge|gw|gateway|ns|dns|www|web|exchange|zimbra|owa|tor)$|^mx[a-z]+$|mx$|mail|smtp|mta|relay|fepo?$/;

;// CONCATENATED MODULE: ./compiled/derive/ptr-class.js




const CUSTOM = { kind: 'custom', because: '' };
/** Six digits, or ten hexadecimal ones with a digit among them: the number of a customer, or a MAC address. */
const SERIAL = /\d{6,}|(?=[a-f]*\d)[0-9a-f]{10,}/;
/** Default names that number a machine: `vps-123456`, `srv12345`, `h1981597`. */
const NUMBERED = /^(vps|vds|vm[a-z]?|srv|server|host|hwsrv|ns|ks|sd|h|s|v|ip|box|node|cloud|instance|dedi|u)-?\d{5,}$/;
/**
 * What the PTR name of an address tells of it: `dynamic` reads as an access line, `generic-hosting` as the name that a
 * provider gave to the address of a server or a business line, `custom` as a name that somebody chose.
 *
 * @param expected FQDN that the server should have: names in its organisational domain are its operator's own
 */
function ptrClass(ptr, address, expected) {
    const name = ptr.toLowerCase();
    const domain = (0,derive_names/* organisationalDomain */.IS)(name) ?? '';
    const below = domain ? name.slice(0, -domain.length).replace(/\.$/, '') : name;
    const facts = {
        labels: below.split('.').filter((label) => label !== ''),
        words: wordsOf(below),
        embedded: embeddedAddress(name, address),
        access: zoneOf(name, ACCESS_ZONES),
        hosting: zoneOf(name, HOSTING_ZONES),
        speaking: /dsl|broadband|bredband|dialup|cable|dhcp|wireless|adsl/.exec(domain)?.[0],
        own: expected !== undefined && (0,derive_names/* sameOrganisation */.fj)(name, expected),
        lastOctet: Number(address.split('.').at(-1)),
    };
    return facts.embedded === 'whole' ? withAddress(facts, domain) : withoutAddress(facts);
}
function withAddress({ words, hosting, access, speaking, own }, domain) {
    const has = (set) => words.find((word) => set.has(word));
    const holds = 'it holds the address';
    const generic = { kind: 'generic-hosting', because: holds };
    const dynamic = (word) => ({ kind: 'dynamic', because: `${holds}, and \`${word}\`` });
    const changing = has(DYNAMIC_WORDS);
    if (changing)
        return dynamic(changing);
    if (hosting || has(STATIC_WORDS) || /business|hosting|server/.test(domain))
        return generic;
    const line = words.find(isAccess);
    if (line)
        return dynamic(line);
    if (own || words.some((word) => MAIL_WORD.test(word)))
        return generic;
    const shared = has(SHARED_WORDS) ?? access ?? speaking;
    return shared ? dynamic(shared) : generic;
}
function withoutAddress({ labels, words, embedded, hosting, access, speaking, own, lastOctet }) {
    const [first = ''] = labels;
    const has = (set) => words.find((word) => set.has(word));
    const generic = (because) => ({ kind: 'generic-hosting', because });
    const dynamic = (because) => ({ kind: 'dynamic', because });
    if (NUMBERED.test(first) && (hosting || !(own || access)))
        return generic('it numbers a machine');
    if (first === '' || words.some((word) => MAIL_WORD.test(word)))
        return CUSTOM;
    if (hosting && /\d/.test(first))
        return generic(`it is under ${hosting}`);
    const changing = has(DYNAMIC_WORDS);
    const line = words.find(isAccess);
    if (own && !changing && !line)
        return CUSTOM;
    const still = has(STATIC_WORDS);
    const serial = embedded === 'part' || SERIAL.test(first);
    if (still)
        return serial || alone(first, STATIC_LINE) ? generic(`\`${still}\``) : CUSTOM;
    const tells = serial || /\d{3}|\d\D+\d/.test(first) || (first.match(/\d+/g) ?? []).some((run) => Number(run) === lastOctet);
    if (changing && (/\d/.test(first) || alone(first, /^d[yi]nami|dsl$|^dhcp$|^pppoe$/)))
        return dynamic(`\`${changing}\``);
    if (line && (tells || (/\d/.test(first) && wordsOf(first).includes(line))))
        return dynamic(`\`${line}\``);
    const shared = has(SHARED_WORDS) ?? speaking;
    if (shared && serial)
        return dynamic(`a serial number, and \`${shared}\``);
    return access && tells ? dynamic(`it is under ${access}`) : CUSTOM;
}
/** `muedsl` and `dsldevice` too. */
const isAccess = (word) => ACCESS_WORDS.has(word) || /^dsl|dsl$/.test(word);
/** Whole words: `dhcp024-210.adsl-pool` has dhcp024, dhcp, 210, adsl-pool, adsl, pool. */
function wordsOf(text) {
    const tokens = text.split(/[^a-z0-9]+/);
    return [...new Set(tokens.flatMap((token) => [token, ...token.split(/\d+/)]))].filter((word) => /[a-z]/.test(word));
}
const zoneOf = (name, zones) => zones.find((zone) => name.endsWith(`.${zone}`));
/** Whether a label is made of such words and nothing else, as is `dynamic-ip-adsl`. */
const alone = (label, words) => label !== 'ip' && label.split('-').every((word) => words.test(word) || word === 'ip');

;// CONCATENATED MODULE: ./compiled/checks/identity/ptr-not-generic.js




const ptr_not_generic_FIX = 'Have the PTR record changed to a name of your own: `{reverse}. IN PTR {host}.` (the owner of the address does it).';
/* harmony default export */ const ptr_not_generic = (defineCheck({
    id: 'ptr-not-generic',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: ['ptr'],
    title: 'PTR name is a name of its own',
    why: 'Receivers take a name that a provider generated for a home connection or an unconfigured server: GMX, T-Online and Comcast refuse mail over it, Yahoo advises against it.',
    references: [
        'https://senders.yahooinc.com/best-practices/',
        'https://postmaster.gmx.net/en/requirements-and-recommendations',
        'https://www.xfinity.com/support/articles/email-errors',
    ],
    findings: {
        dynamic: {
            says: 'The PTR {ptr} looks like that of an access line ({because})',
            fix: `${ptr_not_generic_FIX} If it really is an access line, send through the mail server of its provider.`,
            severity: 'error',
        },
        generic: {
            says: 'The PTR {ptr} looks like the default of a hosting provider ({because})',
            fix: ptr_not_generic_FIX,
            severity: 'warning',
        },
    },
    excludes: dns/* withoutPtr */.F1,
    evaluate({ ptr }, { address: { address }, host: { host } }) {
        const names = (0,dns/* ptrNames */.Nt)(ptr);
        const classes = names.map((name) => ({ name, ...ptrClass(name, address, host) }));
        const worst = classes.find(({ kind }) => kind === 'dynamic') ?? classes.find(({ kind }) => kind === 'generic-hosting');
        const [seen, proof] = [names.join(', '), (0,dns/* ptrLines */.gF)(address, ptr)];
        if (!worst)
            return { outcome: 'pass', seen, proof };
        const values = { ptr: worst.name, because: worst.because, reverse: (0,addresses/* reverseName */.A8)(address) };
        const code = worst.kind === 'dynamic' ? 'dynamic' : 'generic';
        return { outcome: 'fail', code, values, seen, wanted: host, proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/login/auth-needs-tls.js



const auth_needs_tls_FIX = 'Postfix: `smtpd_tls_auth_only = yes`. Exim: `server_advertise_condition` of each authenticator on `def:tls_in_cipher`, as in its default configuration. ' +
    'OpenSMTPD: `tls-require` on the listener.';
/* harmony default export */ const auth_needs_tls = (defineCheck({
    id: 'auth-needs-tls',
    topic: 'login',
    about: 'endpoint',
    on: ['mx', 'submission'],
    essential: true,
    needs: ['ehlo'],
    raw: ['authInClear'],
    title: 'AUTH is refused before TLS',
    why: 'A mail program that is offered AUTH in clear sends the password in clear, for anybody on the way to read.',
    references: ['RFC 4954 §4', 'RFC 8314 §3.3'],
    findings: {
        advertised: { says: '{address}:{port} offers AUTH {mechanisms} before TLS', fix: auth_needs_tls_FIX, severity: 'error' },
        accepted: {
            says: '{address}:{port} does not offer AUTH before TLS, but obeys it',
            fix: `Hiding AUTH is not enough. ${auth_needs_tls_FIX}`,
            severity: 'error',
        },
    },
    evaluate({ ehlo }, { endpoint: { greeting, authInClear } }) {
        if (!(0,replies/* isAccepted */.oB)(ehlo.reply))
            return openReply(ehlo.reply);
        const mechanisms = ehlo.keywords['AUTH'];
        if (mechanisms)
            return { outcome: 'fail', code: 'advertised', values: { mechanisms }, seen: `AUTH ${mechanisms}` };
        if (!authInClear) {
            // Exim's own code refuses AUTH that it did not advertise: "503 AUTH command used when not advertised".
            const words = [...(greeting?.ok ? greeting.value.lines : []), ...ehlo.reply.lines].join(' ');
            return /\bExim\b/i.test(words)
                ? { outcome: 'pass', seen: 'AUTH is not offered, and Exim refuses what it does not offer' }
                : emptySlot(authInClear, 'AUTH in clear');
        }
        if (!authInClear.ok)
            return emptySlot(authInClear, 'AUTH in clear');
        const reply = authInClear.value;
        const seen = (0,replies/* shown */.SP)(reply);
        if ((0,replies/* isPermanent */.lE)(reply))
            return { outcome: 'pass', seen };
        if (reply.code === 334 || (0,replies/* isAccepted */.oB)(reply))
            return { outcome: 'fail', code: 'accepted', seen, wanted: 'a refusal', proof: ['C: AUTH LOGIN', `S: ${seen}`] };
        return openReply(reply);
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/login/auth-offered.js




/* harmony default export */ const auth_offered = (defineCheck({
    id: 'auth-offered',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: true,
    needs: ['ehloInTls'],
    title: 'AUTH is offered inside TLS',
    why: 'A submission port is there for users who log in; without AUTH nobody can send through it.',
    references: ['RFC 6409 §4.3', 'RFC 4954 §3'],
    findings: {
        missing: {
            says: '{address}:{port} offers no AUTH inside TLS',
            fix: 'Postfix: `smtpd_sasl_auth_enable = yes` with `smtpd_sasl_type` and `smtpd_sasl_path`. ' +
                'Exim: an authenticator with `server_advertise_condition`, and `auth_advertise_hosts`. OpenSMTPD: `auth` on the listener.',
            severity: 'error',
        },
    },
    excludes: withoutStartTls,
    evaluate({ ehloInTls: { reply, keywords } }) {
        if (!(0,replies/* isAccepted */.oB)(reply))
            return openReply(reply);
        const mechanisms = keywords['AUTH'];
        if (mechanisms)
            return { outcome: 'pass', seen: `AUTH ${mechanisms}` };
        return {
            outcome: 'fail',
            code: 'missing',
            seen: Object.keys(keywords).join(' ') || 'no extension',
            wanted: 'AUTH',
        };
    },
}));

;// CONCATENATED MODULE: ./compiled/derive/relay-verdict.js

/** RCPT alone proves nothing: some servers accept there and refuse at DATA. */
function attemptResult({ mail, rcpt, data }) {
    if (mail && !(0,replies/* isAccepted */.oB)(mail))
        return { kind: 'refused', by: (0,replies/* classOf */.Kl)(mail), reply: mail };
    if (!rcpt)
        return { kind: 'unanswered' };
    if (!(0,replies/* isAccepted */.oB)(rcpt))
        return { kind: 'refused', by: (0,replies/* classOf */.Kl)(rcpt), reply: rcpt };
    if (!data)
        return { kind: 'accepts' };
    return data.code === 354 ? { kind: 'relays' } : { kind: 'accepts-at-rcpt', reply: data };
}
/**
 * Judges the battery. That nothing was accepted is a pass only under a positive control: the server takes some mail from
 * us (C1), or its refusals speak of relaying and not of us.
 */
function relayVerdict(relay) {
    const tried = relay.attempts.map((attempt) => ({ attempt, result: attemptResult(attempt) }));
    const having = (kind) => tried.filter(({ result }) => result.kind === kind).map(({ attempt }) => attempt);
    const relaying = having('relays');
    if (relaying.length > 0 && takesAnything(relay))
        return unknown('accept-all', `${(0,replies/* shown */.SP)(relay.acceptAll.rcpt)} even for a recipient in a domain that cannot exist`);
    if (relaying.length > 0)
        return { kind: 'relays', attempts: relaying };
    if (having('accepts-at-rcpt').length > 0)
        return { kind: 'accepts-at-rcpt', attempts: having('accepts-at-rcpt') };
    const unfinished = relay.cut ?? (having('accepts').length + having('unanswered').length > 0 ? UNANSWERED : undefined);
    if (unfinished)
        return unknown(unfinished.kind, unfinished.message);
    return refusalVerdict(tried, relay);
}
/**
 * It accepts a domain that cannot exist (C3), as an open relay does, and as does a trap that says yes to everything. Whoever
 * refuses an unknown user of an own domain (C2), another vector, or a command that does not exist, is no such trap.
 */
const takesAnything = ({ attempts, acceptAll, unknownUser, unknownCommand }) => (0,replies/* isAccepted */.oB)(acceptAll?.rcpt) &&
    !(0,replies/* isPermanent */.lE)(unknownUser?.rcpt) &&
    !(0,replies/* isPermanent */.lE)(unknownCommand) &&
    !attempts.some(({ rcpt }) => rcpt && speaksOfRelaying((0,replies/* classOf */.Kl)(rcpt)));
const UNANSWERED = { kind: 'not-gathered', message: 'the server was not asked to the end' };
/** All were refused: for whom, and is that about relaying? */
function refusalVerdict(tried, { attempts, control, skipped }) {
    const refusals = tried.flatMap(({ result }) => (result.kind === 'refused' ? [result] : []));
    if (refusals.length === 0)
        return unknown('not-gathered', `no vector was tried${skipped.length > 0 ? ', so as not to be banned' : ''}`);
    // A sender domain of ours that the server cannot look up says nothing of the vectors that have another one.
    const senders = refusals.length > 1 && refusals.some(({ by }) => speaksOfRelaying(by)) ? ['sender-rejected'] : [];
    const temporary = refusals.find(({ by, reply }) => !speaksOfRelaying(by) && !(0,replies/* isPermanent */.lE)(reply) && !senders.includes(by));
    const tls = refusals.find(({ by }) => by === 'tls-required');
    const undecided = tls ?? temporary;
    if (undecided)
        return unknown((0,replies/* reasonOf */.A3)(undecided.by), (0,replies/* shown */.SP)(undecided.reply));
    const controlReply = control && ((0,replies/* isAccepted */.oB)(control.mail) ? control.rcpt : control.mail);
    const proper = refusals.some(({ by, reply }) => (0,replies/* isAccepted */.oB)(controlReply)
        ? !ABOUT_SOMETHING_ELSE.has(by)
        : speaksOfRelaying(by) && !(controlReply && (0,replies/* sameWords */.MT)(controlReply, reply)));
    if (proper)
        return { kind: 'refuses', attempts };
    const [first] = refusals;
    const why = refusals.find(({ by }) => by === 'sender-rejected' || by === 'sender-not-permitted') ?? first;
    return controlReply && !(0,replies/* isAccepted */.oB)(controlReply) && (0,replies/* sameWords */.MT)(controlReply, first.reply)
        ? unknown('client-rejected', `the server refuses mail for its own domain in the same words: ${(0,replies/* shown */.SP)(first.reply)}`)
        : unknown((0,replies/* reasonOf */.A3)(why.by), `no refusal speaks of relaying: ${(0,replies/* shown */.SP)(why.reply)}`);
}
const ABOUT_SOMETHING_ELSE = new Set([
    'sender-rejected',
    'sender-not-permitted',
    'client-rejected',
    'recipient-rejected',
]);
const speaksOfRelaying = (by) => by === 'relay-refused' || by === 'auth-required';
const unknown = (reason, message) => ({ kind: 'unknown', reason, message });

;// CONCATENATED MODULE: ./compiled/checks/login/auth-required.js



const auth_required_FIX = 'Postfix: `-o smtpd_relay_restrictions=permit_sasl_authenticated,reject` for the submission services in master.cf. ' +
    'Exim: in `acl_smtp_rcpt`, first of all `deny !authenticated = *` where `$received_port` is 465 or 587. ' +
    'OpenSMTPD: `auth` (not `auth-optional`) on the listener.';
/* harmony default export */ const auth_required = (defineCheck({
    id: 'auth-required',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: true,
    needs: ['relay'],
    title: 'Nothing is taken without a login',
    why: 'A submission port that takes mail without a login is an open relay, or a way around the filters of port 25.',
    references: ['RFC 6409 §4.3', 'RFC 6409 §3.3'],
    findings: {
        open: {
            says: '{address}:{port} takes mail from anybody to anybody without a login',
            fix: auth_required_FIX,
            severity: 'error',
        },
        'accepts-at-rcpt': {
            says: '{address}:{port} accepts a recipient elsewhere without a login and refuses only at DATA',
            fix: auth_required_FIX,
            severity: 'warning',
        },
        'local-delivery': {
            says: '{address}:{port} takes mail for its own domain without a login',
            fix: auth_required_FIX,
            severity: 'warning',
        },
    },
    evaluate({ relay: { attempts, control, cut } }) {
        const [worst] = attempts.map(verdictOf).sort((a, b) => rank(a) - rank(b));
        if (worst?.outcome === 'fail')
            return worst;
        if ((0,replies/* isAccepted */.oB)(control?.rcpt))
            return auth_required_failed('local-delivery', control);
        if (worst && worst.outcome !== 'inconclusive')
            return worst;
        if (cut)
            return { outcome: 'inconclusive', reason: cut.kind, message: cut.message };
        return (worst ?? { outcome: 'inconclusive', reason: 'not-gathered', message: 'no recipient was tried without a login' });
    },
}));
const ORDER = ['fail', 'inconclusive', 'pass', 'not-applicable'];
const rank = ({ outcome }) => ORDER.indexOf(outcome);
function verdictOf(attempt) {
    const result = attemptResult(attempt);
    if (result.kind === 'relays')
        return auth_required_failed('open', attempt);
    if (result.kind === 'accepts-at-rcpt')
        return auth_required_failed('accepts-at-rcpt', attempt);
    if (result.kind !== 'refused')
        return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the server was not asked to the end' };
    const { by, reply } = result;
    const seen = (0,replies/* shown */.SP)(reply);
    if (wantsLogin(by, seen) || ((0,replies/* isPermanent */.lE)(reply) && !auth_required_ABOUT_SOMETHING_ELSE.has(by)))
        return { outcome: 'pass', seen };
    return { outcome: 'inconclusive', reason: (0,replies/* reasonOf */.A3)(by), message: seen };
}
/** Postfix refuses who did not log in with `smtpd_client_restrictions`: "Client host rejected: Access denied". */
const wantsLogin = (by, seen) => by === 'relay-refused' || by === 'auth-required' || (by === 'client-rejected' && /access denied/i.test(seen));
/** Refusals that a login would not have changed. */
const auth_required_ABOUT_SOMETHING_ELSE = new Set([
    'tls-required',
    'sender-rejected',
    'client-rejected',
    'recipient-rejected',
]);
const auth_required_failed = (code, attempt) => ({
    outcome: 'fail',
    code,
    seen: (0,replies/* shown */.SP)(attempt.data ?? attempt.rcpt),
    wanted: 'a refusal before DATA',
    proof: (0,replies/* transactionLines */.A)(attempt),
});

;// CONCATENATED MODULE: ./compiled/checks/login/credentials-work.js




/* harmony default export */ const credentials_work = (defineCheck({
    id: 'credentials-work',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: true,
    needs: ['login'],
    title: 'The login works',
    why: 'Whoever sends with these credentials after the deploy would be refused.',
    references: ['RFC 4954 §6'],
    findings: {
        rejected: {
            says: '{address}:{port} rejects the login ({mechanism})',
            fix: 'Check `smtp-username` and `smtp-password`, then what the server asks about them: ' +
                'Postfix `smtpd_sasl_path` and the log of the SASL server (Dovecot), Exim the authenticator, OpenSMTPD the table of `auth`.',
            severity: 'error',
        },
    },
    excludes: withoutLogin,
    evaluate({ login: { mechanism, auth } }) {
        const seen = (0,replies/* shown */.SP)(auth);
        if ((0,replies/* isAccepted */.oB)(auth))
            return { outcome: 'pass', seen };
        if (auth.code === 535)
            return { outcome: 'fail', code: 'rejected', values: { mechanism }, seen, wanted: '235' };
        return openReply(auth);
    },
}));

;// CONCATENATED MODULE: ./compiled/derive/senders.js

function senderResult({ mail, rcpt }) {
    const reply = mail && !(0,replies/* isAccepted */.oB)(mail) ? mail : rcpt;
    if (!reply)
        return { result: 'unclear', reason: 'not-gathered', message: 'the dialogue ended before an answer' };
    const by = (0,replies/* classOf */.Kl)(reply);
    const result = by === 'accepted' ? 'accepted' : (0,replies/* isPermanent */.lE)(reply) && !senders_ABOUT_SOMETHING_ELSE.has(by) ? 'not-permitted' : 'unclear';
    return { result, reason: (0,replies/* reasonOf */.A3)(by), message: (0,replies/* shown */.SP)(reply) };
}
/** Refusals that say nothing of what this login may do. */
const senders_ABOUT_SOMETHING_ELSE = new Set([
    'sender-rejected',
    'client-rejected',
    'recipient-rejected',
    'user-unknown',
    'tls-required',
]);

;// CONCATENATED MODULE: ./compiled/checks/login/sender-allowed.js




/* harmony default export */ const sender_allowed = (defineCheck({
    id: 'sender-allowed',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: true,
    needs: ['login'],
    title: 'Every allowed sender domain can be used after login',
    why: 'Users of a domain that the server refuses as sender cannot send.',
    references: ['RFC 6409 §6.1'],
    findings: {
        refused: {
            says: '{address}:{port} refuses {senders} after login',
            fix: 'Postfix: add the address with this login to `smtpd_sender_login_maps`. ' +
                'Exim: allow it in the ACL of MAIL or RCPT. OpenSMTPD: add it to the table of `senders`.',
            severity: 'error',
        },
    },
    excludes: withoutSenders,
    evaluate({ login: { auth, senders } }) {
        const tried = senders
            .filter(({ kind }) => kind === 'allowed')
            .map((attempt) => ({ attempt, ...senderResult(attempt) }));
        const refused = tried.filter(({ result }) => result === 'not-permitted');
        if (refused.length > 0) {
            const values = { senders: refused.map(({ attempt }) => attempt.reversePath).join(', ') };
            const proof = refused.flatMap(({ attempt }) => (0,replies/* transactionLines */.A)(attempt));
            return { outcome: 'fail', code: 'refused', values, seen: refused[0]?.message, wanted: '250', proof };
        }
        const unclear = tried.find(({ result }) => result !== 'accepted');
        if (unclear)
            return { outcome: 'inconclusive', reason: unclear.reason, message: unclear.message };
        if (tried.length === 0)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: `no sender was tried after ${(0,replies/* shown */.SP)(auth)}` };
        return { outcome: 'pass', seen: tried.map(({ attempt }) => attempt.domain).join(', ') };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/login/sender-restricted.js




const sender_restricted_FIX = 'Postfix: `reject_sender_login_mismatch` in `smtpd_sender_restrictions`, before any permit, with `smtpd_sender_login_maps`. ' +
    'Exim: in `acl_smtp_mail`, deny where `authenticated = *` and the sender is not one of `$authenticated_id`. ' +
    'OpenSMTPD: `listen on … auth … senders <table>`.';
/* harmony default export */ const sender_restricted = (defineCheck({
    id: 'sender-restricted',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: true,
    needs: ['login'],
    title: 'A login cannot send under a foreign name',
    why: 'One stolen password is then enough to send as anybody, under the good name of this server.',
    references: ['RFC 6409 §6.1'],
    findings: {
        'foreign-domain': {
            says: 'after login, the foreign sender {sender} is not refused by RCPT on {address}:{port}',
            fix: sender_restricted_FIX,
            severity: 'error',
        },
        'other-user': {
            says: "after login, another user's address {sender} is not refused by RCPT on {address}:{port}",
            fix: sender_restricted_FIX,
            severity: 'warning',
        },
    },
    excludes: withoutSenders,
    evaluate({ login: { senders } }) {
        const tried = senders.map((attempt) => ({ attempt, ...senderResult(attempt) }));
        const others = tried.filter(({ attempt }) => attempt.kind !== 'allowed');
        const taken = others.filter(({ result }) => result === 'accepted');
        if (taken.length > 0)
            return taken.map(({ attempt, message }) => sender_restricted_failed(attempt, message));
        // Where nothing at all is taken, a refusal says nothing of the sender.
        if (!tried.some(({ attempt, result }) => attempt.kind === 'allowed' && result === 'accepted'))
            return {
                outcome: 'inconclusive',
                reason: 'not-gathered',
                message: 'no allowed sender was accepted to compare with',
            };
        const unclear = others.find(({ result }) => result !== 'not-permitted');
        if (unclear)
            return { outcome: 'inconclusive', reason: unclear.reason, message: unclear.message };
        if (others.length === 0)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: 'no foreign sender was tried' };
        return {
            outcome: 'pass',
            seen: others.map(({ attempt, message }) => `<${attempt.reversePath}>: ${message}`).join('; '),
        };
    },
}));
const sender_restricted_failed = (attempt, seen) => ({
    outcome: 'fail',
    code: attempt.kind,
    values: { sender: `<${attempt.reversePath}>` },
    seen,
    wanted: 'a refusal of the sender',
    proof: (0,replies/* transactionLines */.A)(attempt),
});

;// CONCATENATED MODULE: ./compiled/checks/relay/open-relay.js



const open_relay_FIX = 'Postfix: `smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination`, and only own networks in `mynetworks`. ' +
    'Exim: only own networks in `relay_from_hosts`, only own domains in `relay_to_domains`. ' +
    'OpenSMTPD: no `match from any for any action …` without `auth`.';
/* harmony default export */ const open_relay = (defineCheck({
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
            fix: open_relay_FIX,
            severity: 'error',
        },
        'accepts-at-rcpt': {
            says: '{address} accepts a recipient elsewhere from a stranger at RCPT and refuses only at DATA',
            fix: `Refuse at RCPT, so that relay testers do not list the server. ${open_relay_FIX}`,
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
            proof: verdict.attempts.flatMap(replies/* transactionLines */.A),
        };
    },
}));
const WAY_OUT = {
    'accept-all': `Treat it as an open relay until its queue shows otherwise. ${open_relay_FIX}`,
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
        return reply ? [`${vector}: ${(0,replies/* shown */.SP)(reply)}`] : [];
    });
    const limits = [
        ...(skipped.length > 0 ? [`${skipped.join(', ')} left out so as not to be banned`] : []),
        ...(reservedRecipient ? ['the recipient is in a reserved domain, whose refusal may hide a relay'] : []),
    ];
    return [...answers, ...limits].join('; ');
}

// EXTERNAL MODULE: ./compiled/derive/block-lists.js + 1 modules
var block_lists = __webpack_require__(7241);
;// CONCATENATED MODULE: ./compiled/checks/reputation/dnsbl-address.js





const dnsbl_address_FIX = 'Find out what the entry is about and end it first: a hijacked account, an infected machine, a web form, mail to bought addresses. Then ask for removal{removal}; an entry comes back while its cause lasts.';
/* harmony default export */ const dnsbl_address = (defineCheck({
    id: 'dnsbl-address',
    topic: 'reputation',
    about: 'list',
    essential: true,
    needs: ['lists'],
    title: 'Address is on no block list',
    why: 'A listing here means that the address was seen sending spam, or that it is hijacked; receivers that use the list refuse its mail.',
    references: ['RFC 5782', 'RFC 6471'],
    findings: {
        listed: { says: '{address} is listed by {operator}: {meaning}', fix: dnsbl_address_FIX, severity: 'error' },
        'listed-informational': {
            says: '{address} is listed by {operator}, which few receivers use: {meaning}',
            fix: dnsbl_address_FIX,
            severity: 'notice',
        },
    },
    excludes({ address: { address, notPublic }, list }) {
        if (notPublic)
            return `${address} is not public (${notPublic})`;
        const family = (0,addresses/* familyOf */.Ap)(address);
        return (0,block_lists/* listByZone */.A8)(list).families.includes(family) ? undefined : `${list} is not asked about IPv${family} addresses`;
    },
    evaluate({ lists }, { address: { address }, list: zone, run }) {
        const gating = run.vantage.lists.some((asked) => asked.zone === zone && asked.gating);
        const open = { outcome: 'inconclusive', couldBe: gating ? 'listed' : 'listed-informational' };
        const slot = lists[zone];
        if (!slot?.ok)
            return { ...emptySlot(slot, zone), ...open };
        const list = (0,block_lists/* listByZone */.A8)(zone);
        const said = (0,block_lists/* interpret */.U4)(slot.value, list);
        const seen = (0,dns/* answerLines */.g8)(`${address} at ${zone}`, 'A', slot.value).join('; ');
        if (said === 'not-listed')
            return { outcome: 'pass', says: `${address} is not listed by ${list.operator}`, seen };
        if ('refused' in said)
            return { ...open, reason: 'resolver-refused', message: said.refused, seen };
        if ('dead' in said)
            return { ...open, reason: 'list-dead', message: said.dead, seen };
        const listings = said.listed.filter(({ policy }) => !policy);
        if (listings.length === 0)
            return { outcome: 'pass', says: `${address} is listed by ${list.operator} as a policy only`, seen };
        const meaning = listings.map(({ code, meaning }) => `${meaning} (${code})`).join('; ');
        const removal = list.removal && `: ${list.removal.replace('{address}', address)}`;
        return {
            outcome: 'fail',
            code: gating ? 'listed' : 'listed-informational',
            values: { operator: list.operator, meaning, removal },
            seen: listings.map(({ code }) => code).join(', '),
            wanted: 'not listed',
            proof: (0,dns/* answerLines */.g8)(zone, 'A', slot.value),
        };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/reputation/dnsbl-policy-block.js




/* harmony default export */ const dnsbl_policy_block = (defineCheck({
    id: 'dnsbl-policy-block',
    topic: 'reputation',
    about: 'address',
    essential: true,
    needs: ['lists'],
    title: 'No policy list says that the address does not send mail directly',
    why: 'Such a list holds address ranges that should send through the mail server of their provider. It is a setting and no accusation, but most receivers refuse mail from there.',
    references: ['https://www.spamhaus.org/pbl/', 'RFC 5782'],
    findings: {
        listed: {
            says: '{address} is in a range that is not supposed to send mail directly: {meaning}',
            fix: 'If the address is fixed and belongs to a mail server, have it taken out: {removal}. Where the provider keeps the entry, ask the provider. Otherwise send through the mail server of the provider.',
            severity: 'error',
        },
    },
    excludes({ address: { address, notPublic }, run }) {
        if (notPublic)
            return `${address} is not public (${notPublic})`;
        return policyLists(run, address).length > 0
            ? undefined
            : 'no list with policy entries was asked: `dnsbl` removed it';
    },
    evaluate({ lists }, { address: { address }, run }) {
        return policyLists(run, address).map((list) => {
            const slot = lists[list.zone];
            if (!slot)
                return { outcome: 'inconclusive', reason: 'not-gathered', message: `${list.zone} was not asked` };
            if (!slot.ok)
                return { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message };
            const said = (0,block_lists/* interpret */.U4)(slot.value, list);
            if (said === 'not-listed')
                return { outcome: 'pass', seen: `not listed by ${list.operator}` };
            if ('refused' in said)
                return { outcome: 'inconclusive', reason: 'resolver-refused', message: said.refused };
            if ('dead' in said)
                return { outcome: 'inconclusive', reason: 'list-dead', message: said.dead };
            const listings = said.listed.filter(({ policy }) => policy);
            if (listings.length === 0)
                return { outcome: 'pass', seen: `not listed by ${list.operator} as a policy` };
            const meaning = listings.map(({ code, meaning }) => `${meaning} (${code})`).join('; ');
            return {
                outcome: 'fail',
                code: 'listed',
                values: { meaning, removal: list.removal.replace('{address}', address) },
                seen: listings.map(({ code }) => code).join(', '),
                wanted: 'not listed',
                proof: (0,dns/* answerLines */.g8)(list.zone, 'A', slot.value),
            };
        });
    },
}));
const policyLists = ({ vantage }, address) => vantage.lists
    .map(({ zone }) => (0,block_lists/* listByZone */.A8)(zone))
    .filter(({ families, codes }) => families.includes((0,addresses/* familyOf */.Ap)(address)) && Object.values(codes).some((c) => c.policy));

;// CONCATENATED MODULE: ./compiled/checks/session/banner-fqdn.js




const banner_fqdn_FIX = 'Let the greeting begin with {host}. Postfix: `myhostname = {host}`, and `smtpd_banner` begins with `$myhostname`. Exim: `primary_hostname = {host}`. OpenSMTPD: `listen on … hostname {host}`. Then reload.';
/* harmony default export */ const banner_fqdn = (defineCheck({
    id: 'banner-fqdn',
    topic: 'session',
    about: 'endpoint',
    essential: true,
    needs: ['greeting'],
    raw: ['ptr'],
    title: 'Greeting names the expected FQDN',
    why: 'The first word of the greeting is the name by which a server goes. Where it differs from the PTR name or DNS, the server most likely gives the same wrong name when it sends, and receivers hold that against it.',
    references: ['RFC 5321 §4.2', 'RFC 5321 §4.3.1', 'RFC 5321 §2.3.5'],
    findings: {
        'no-name': { says: 'The greeting on port {port} names no host', fix: banner_fqdn_FIX, severity: 'error' },
        'not-fqdn': { says: 'The greeting names `{name}`, which is no fully qualified name', fix: banner_fqdn_FIX, severity: 'error' },
        'differs-from-expected': { says: 'The greeting names {name}, not {host}', fix: banner_fqdn_FIX, severity: 'error' },
        'differs-from-ptr': {
            says: 'The greeting names {name}, but the PTR of {address} is {ptr}',
            fix: 'Let both say the same: have the PTR of {address} changed to {host}, or let the greeting begin with {ptr}.',
            severity: 'error',
        },
        'same-domain': {
            says: 'The greeting names {name}, not {host}; only the domain agrees',
            fix: banner_fqdn_FIX,
            severity: 'warning',
        },
        masked: {
            says: 'Something in front of the server masks its greeting: `{name}`',
            fix: 'Turn the SMTP inspection of the firewall off (Cisco: `no fixup protocol smtp 25`, or `no inspect esmtp`): it hides extensions too, STARTTLS among them.',
            severity: 'warning',
        },
    },
    excludes: ({ endpoint: { greeting } }) => greeting?.ok && greeting.value.code !== 220 && (greeting.value.code < 400 || greeting.value.code >= 500)
        ? 'the server does not greet as one that takes mail'
        : undefined,
    evaluate({ greeting }, { host: { host }, address: { ptr } }) {
        const proof = [`S: ${(0,replies/* shown */.SP)(greeting)}`];
        if (greeting.code !== 220)
            return {
                outcome: 'inconclusive',
                reason: 'throttled',
                message: `the server puts us off: ${(0,replies/* shown */.SP)(greeting)}`,
                proof,
            };
        const name = greeting.lines[0]?.trim().split(/\s/)[0] ?? '';
        const fail = (code, wanted = host) => {
            const values = { name, ptr: wanted };
            return { outcome: 'fail', code, values, seen: name || 'no name', wanted, proof };
        };
        if (name === '')
            return fail('no-name');
        // PIX firewalls leave only 2, 0 and blanks of a greeting as they are.
        if (/^[*02]*\*{2}[*02]*$/.test(name))
            return fail('masked');
        if (!(0,derive_names/* isFqdn */.MM)(name))
            return fail('not-fqdn');
        if (!(0,derive_names/* sameName */.q)(name, host))
            return fail((0,derive_names/* sameOrganisation */.fj)(name, host) ? 'same-domain' : 'differs-from-expected');
        if (!ptr)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the PTR name was not looked up', proof };
        if (!ptr.ok)
            return { outcome: 'inconclusive', reason: ptr.error.kind, message: ptr.error.message, proof };
        const names = (0,dns/* ptrNames */.Nt)(ptr.value);
        if (names.length > 0 && !names.some((ptrName) => (0,derive_names/* sameName */.q)(ptrName, name)))
            return fail('differs-from-ptr', names.join(', '));
        const wanted = names.length > 0 ? 'the expected FQDN, which is the PTR name too' : 'the expected FQDN';
        return { outcome: 'pass', seen: name, wanted, proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/session/greeting-accepts.js


/* harmony default export */ const greeting_accepts = (defineCheck({
    id: 'greeting-accepts',
    topic: 'session',
    about: 'endpoint',
    essential: true,
    needs: [],
    raw: ['greeting'],
    title: 'Server greets with 220',
    why: 'With any other greeting the sender has to leave: no mail gets in.',
    references: ['RFC 5321 §3.1', 'RFC 5321 §4.3.2'],
    findings: {
        rejected: {
            says: 'The server on port {port} turns us away: {greeting}',
            fix: 'Turn the service on, or take this server out of DNS. If only the probe is turned away, as by a block list or a PTR rule of the server, admit its address.',
            severity: 'error',
        },
        'not-smtp': {
            says: 'What answers on port {port} does not greet as a mail server: {greeting}',
            fix: 'Find out what listens there with `ss -ltnp sport = :{port}` on the server, and what a proxy or a firewall in front of it does to port {port}.',
            severity: 'error',
        },
    },
    evaluate(_, { endpoint: { greeting } }) {
        if (!greeting)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the greeting was not read' };
        const wanted = '220';
        if (!greeting.ok) {
            const { kind, message } = greeting.error;
            if (kind !== 'protocol-garbage')
                return { outcome: 'inconclusive', reason: kind, message };
            return { outcome: 'fail', code: 'not-smtp', values: { greeting: message }, seen: message, wanted };
        }
        const { code } = greeting.value;
        const seen = (0,replies/* shown */.SP)(greeting.value);
        const proof = [`S: ${seen}`];
        if (code === 220)
            return { outcome: 'pass', seen, proof };
        if (code >= 400 && code < 500)
            return { outcome: 'inconclusive', reason: 'throttled', message: `the server puts us off: ${seen}`, seen, proof };
        return {
            outcome: 'fail',
            code: code >= 500 ? 'rejected' : 'not-smtp',
            values: { greeting: seen },
            seen,
            wanted,
            proof,
        };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/session/smtp-reachable.js

/* harmony default export */ const smtp_reachable = (defineCheck({
    id: 'smtp-reachable',
    topic: 'session',
    about: 'endpoint',
    essential: true,
    needs: [],
    raw: ['connect'],
    title: 'Port answers',
    why: 'A server that does not answer takes no mail; senders try for days and then return it.',
    references: ['RFC 5321 §4.5.4.1', 'RFC 8314 §3'],
    findings: {
        refused: {
            says: '{address} refuses connections on port {port}',
            fix: 'Start the mail server, and have it listen on this address: Postfix `inet_interfaces` and the `{service}` line of master.cf. `ss -ltn sport = :{port}` shows who listens.',
            severity: 'error',
        },
        unreachable: {
            says: 'No network path leads to {address} port {port}: {error}',
            fix: 'Correct the routing or the firewall in front of {address}; if it is no longer in use, take it out of DNS.',
            severity: 'error',
        },
    },
    evaluate(_, { address: { address }, endpoint: { connect, connectedTo, port, protocol } }) {
        const seen = connectedTo && `connected to ${connectedTo} in its place`;
        if (!connect)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: `port ${port} was not tried` };
        if (connect.ok)
            return {
                outcome: 'pass',
                says: `${address} answers on port ${port}`,
                seen: seen ?? `after ${connect.value.ms} ms`,
            };
        const { kind, message } = connect.error;
        if (kind !== 'refused' && kind !== 'unreachable')
            return { outcome: 'inconclusive', reason: kind, message, seen };
        const service = { mx: 'smtp', submission: 'submission', submissions: 'submissions' }[protocol];
        const values = { service, error: message };
        return { outcome: 'fail', code: kind, values, seen: seen ?? message, wanted: 'a connection' };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/index.js



























/** Every check there is, by topic, in the order of reports. */
const CHECKS = [
    host_resolves,
    host_addresses,
    address_public,
    ptr_exists,
    ptr_forward_confirmed,
    ptr_matches_fqdn,
    ptr_not_generic,
    dnsbl_address,
    dnsbl_policy_block,
    smtp_reachable,
    greeting_accepts,
    banner_fqdn,
    open_relay,
    starttls_offered,
    starttls_works,
    starttls_injection,
    implicit_tls,
    tls_versions,
    tls_certificate_trusted,
    tls_certificate_name,
    tls_certificate_expiry,
    auth_needs_tls,
    auth_offered,
    auth_required,
    credentials_work,
    sender_restricted,
    sender_allowed,
];


/***/ }),

/***/ 7298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _plan_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7878);
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7893);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5592);




/**
 * Parses the arguments of one command.
 *
 * @param known options of the command, without dashes; each takes a value
 * @throws UsageError on the first unknown, incomplete or repeated option
 */
function parse(argv, known) {
    const options = Object.fromEntries(known.map((name) => [name, { type: 'string' }]));
    const { tokens, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: argv,
        options,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const found = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        if (!known.includes(name))
            throw (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(unknownOption(rawName, known));
        if (value === undefined || value === '')
            throw (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(`${rawName} needs a value.`);
        if (!inlineValue && value.length > 1 && value.startsWith('-'))
            throw (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(`${rawName} needs a value; if \`${value}\` is meant, write \`${rawName}=${value}\`.`);
        const before = found.get(name);
        if (before !== undefined && !['list', 'choices'].includes((0,_plan_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o5)(name)?.kind ?? ''))
            throw (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(`${rawName} is given twice.`);
        found.set(name, before === undefined ? value : `${before}\n${value}`);
    }
    return { options: found, positionals };
}
function unknownOption(rawName, known) {
    const hint = (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(rawName, known.map((name) => `--${name}`));
    return `there is no option \`${rawName}\` here.${hint}`;
}


/***/ }),

/***/ 135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   A8: () => (/* binding */ reverseName),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

/** Whether the text is an IPv4 address in four decimal parts or an IPv6 address. */
const isAddress = (text) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(text) || ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(text);
/** Canonical text (RFC 5952). Throws on what is no address. */
const canonical = (address) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address).toString();
/** 4 or 6. Throws on what is no address. */
const familyOf = (address) => (ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address).kind() === 'ipv4' ? 4 : 6);
/** Name that holds the PTR of an address: under in-addr.arpa (RFC 1035 §3.5) or ip6.arpa (RFC 3596 §2.5). */
function reverseName(address) {
    const bytes = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address).toByteArray().reverse();
    if (bytes.length === 4)
        return `${bytes.join('.')}.in-addr.arpa`;
    const nibbles = bytes.flatMap((byte) => [byte & 15, byte >> 4]);
    return `${nibbles.map((nibble) => nibble.toString(16)).join('.')}.ip6.arpa`;
}
/**
 * Range that keeps an address from being reached over the Internet, as ipaddr.js names it: `private`, `loopback`,
 * `linkLocal` (cloud metadata too), `carrierGradeNat`, `uniqueLocal`, `reserved` (documentation too) and so on.
 * An IPv4-mapped address is judged as the IPv4 address in it.
 *
 * @param treatAsPublic CIDRs whose addresses count as public
 * @returns undefined for a public address
 */
function rangeOf(address, treatAsPublic) {
    const parsed = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(address);
    const range = parsed.range();
    if (range === 'unicast' || treatAsPublic.some((cidr) => covers(cidr, parsed)))
        return undefined;
    return range;
}
function covers(cidr, address) {
    const [network, length] = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(cidr);
    return network.kind() === address.kind() && address.match([network, length]);
}


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D6: () => (/* binding */ deadReason),
  T2: () => (/* binding */ defaultLists),
  U4: () => (/* binding */ interpret),
  A8: () => (/* binding */ listByZone),
  CY: () => (/* binding */ queryName)
});

// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(135);
;// CONCATENATED MODULE: ./compiled/derive/block-list-table.js
const OWN_RESOLVER = 'point `nameservers` to a resolver of your own that asks the list itself';
/** https://docs.spamhaus.com, "Available Zones"; IPv6 by "DQS Requests". Error codes: spamhaus.org/news/article/788. */
const ZEN = {
    zone: 'zen.spamhaus.org',
    queryZone: 'zen.spamhaus.org',
    operator: 'Spamhaus',
    gating: true,
    families: [4, 6],
    codes: {
        '127.0.0.2': { meaning: 'SBL: sends spam or belongs to those who do' },
        '127.0.0.3': { meaning: 'CSS: low reputation, seen sending spam by automatic means' },
        '127.0.0.4': { meaning: 'XBL: hijacked or infected machine' },
        '127.0.0.9': { meaning: 'DROP: network in the hands of criminals' },
        '127.0.0.30': { meaning: 'BCL: controls a botnet' },
        '127.0.0.10': { meaning: 'PBL: its provider says it does not send mail directly', policy: true },
        '127.0.0.11': { meaning: 'PBL: Spamhaus takes it for an address that does not send mail directly', policy: true },
    },
    refusals: {
        '127.255.255.250': 'Spamhaus says that the key is disabled: check `spamhaus-dqs-key`',
        '127.255.255.251': 'Spamhaus does not accept the key: check `spamhaus-dqs-key`',
        '127.255.255.252': 'Spamhaus does not know this zone: correct the name of the list',
        '127.255.255.254': `Spamhaus does not answer public resolvers: set \`spamhaus-dqs-key\` (free for small use), or ${OWN_RESOLVER}`,
        '127.255.255.255': `Spamhaus says that this resolver asks too much: set \`spamhaus-dqs-key\`, or ${OWN_RESOLVER}`,
    },
    removal: 'https://check.spamhaus.org/query/ip/{address}',
};
const listed = (meaning) => ({ '127.0.0.2': { meaning } });
/** Lists that are known by name. A gating one is asked by default, any other when the user adds it. */
const BLOCK_LISTS = [
    ZEN,
    {
        zone: 'bl.spamcop.net',
        queryZone: 'bl.spamcop.net',
        operator: 'SpamCop',
        gating: true,
        families: [4],
        codes: listed('users of SpamCop reported spam from it; it expires by itself when the reports end'),
        refusals: {},
        removal: 'https://www.spamcop.net/bl.shtml?{address}',
    },
    {
        // https://www.barracudacentral.org/rbl/how-to-use
        zone: 'b.barracudacentral.org',
        queryZone: 'b.barracudacentral.org',
        operator: 'Barracuda',
        gating: false,
        families: [4],
        codes: listed('seen sending spam'),
        refusals: {},
        removal: 'https://www.barracudacentral.org/rbl/removal-request',
    },
    {
        zone: 'psbl.surriel.com',
        queryZone: 'psbl.surriel.com',
        operator: 'PSBL',
        gating: false,
        families: [4],
        codes: listed('sent mail to a spam trap'),
        refusals: {},
        removal: 'https://psbl.org/listing?ip={address}',
    },
    {
        zone: 'bl.mailspike.net',
        queryZone: 'bl.mailspike.net',
        operator: 'Mailspike',
        gating: false,
        families: [4],
        codes: {
            '127.0.0.2': { meaning: 'zero hour: part of a spam wave at this moment' },
            '127.0.0.10': { meaning: 'worst reputation' },
            '127.0.0.11': { meaning: 'very bad reputation' },
            '127.0.0.12': { meaning: 'bad reputation' },
        },
        refusals: {},
        removal: 'https://mailspike.org/iplookup.html',
    },
    {
        zone: 'dnsbl-1.uceprotect.net',
        queryZone: 'dnsbl-1.uceprotect.net',
        operator: 'UCEPROTECT level 1',
        gating: false,
        families: [4],
        codes: listed('sent mail to a spam trap; it expires after seven days without'),
        refusals: {},
        removal: 'https://www.uceprotect.net/en/rblcheck.php?ipr={address}',
    },
];
/** Zones that must not be asked, their sub-zones neither, and why. */
const DEAD_LISTS = {
    'ix.dnsbl.manitu.net': 'NiX Spam has been empty since 16 January 2025',
    'dnsbl.sorbs.net': 'SORBS was shut down on 5 June 2024',
    'cbl.abuseat.org': 'it is part of zen.spamhaus.org (XBL)',
    'ubl.unsubscore.com': 'it is off-line since 2024',
    'all.rbl.webiron.net': 'it closed, and listed every address in 2020',
    'dnsbl.burnt-tech.com': 'it closed, and listed every address in 2015',
    'list.dsbl.org': 'it closed, and listed every address in 2012',
    'relays.ordb.org': 'it closed, and listed every address in 2008',
    'dnsbl.njabl.org': 'it closed',
    'dnsbl.ahbl.org': 'it closed, and listed every address',
    'dnsbl.inps.de': 'it closed',
};

// EXTERNAL MODULE: ./compiled/derive/dns.js
var dns = __webpack_require__(7272);
;// CONCATENATED MODULE: ./compiled/derive/block-lists.js



/** The gating lists. With a key, Spamhaus is asked through its Data Query Service, which answers any resolver. */
function defaultLists({ dqsKey } = {}) {
    return BLOCK_LISTS.filter(({ gating }) => gating).map((list) => dqsKey && list.zone === 'zen.spamhaus.org' ? { ...list, queryZone: `${dqsKey}.zen.dq.spamhaus.net` } : list);
}
/** A known list, else one that says no more than `listed`, as RFC 5782 §2.1 has it. */
function listByZone(zone) {
    const known = BLOCK_LISTS.find((list) => list.zone === zone);
    if (known)
        return known;
    const codes = Array.from({ length: 253 }, (_, index) => [`127.0.0.${index + 2}`, { meaning: 'listed' }]);
    return {
        zone,
        queryZone: zone,
        operator: zone,
        gating: false,
        families: [4, 6],
        codes: Object.fromEntries(codes),
        refusals: {},
        removal: '',
    };
}
/** Why a zone must not be asked: a dead list answers nothing, or everything once somebody else owns the name. */
function deadReason(zone) {
    const dead = Object.keys(DEAD_LISTS).find((name) => zone === name || zone.endsWith(`.${name}`));
    return dead && DEAD_LISTS[dead];
}
/** Name to ask for an A record (RFC 5782 §2.1, §2.4). It holds the key of the list, if there is one. */
const queryName = (address, { queryZone }) => (0,addresses/* reverseName */.A8)(address).replace(/(in-addr|ip6)\.arpa$/, () => queryZone);
/**
 * What an answer says, by the list's own table. Several codes can come at once; one refusal makes the others worthless.
 * Anything unknown is `dead`: a parked zone, or a resolver that invents answers, would else list the whole Internet.
 */
function interpret(answer, { zone, codes, refusals }) {
    const data = (0,dns/* dataOf */.qu)(answer, 'A');
    if (data.length === 0)
        return 'not-listed';
    const refusal = data.find((code) => code in refusals || code.startsWith('127.255.255.'));
    if (refusal)
        return { refused: `${refusals[refusal] ?? `${zone} refuses to answer`} (${refusal})` };
    const stray = data.find((code) => !code.startsWith('127.'));
    if (stray)
        return { dead: `${zone} answers ${stray}, which is outside 127.0.0.0/8: the list or the resolver is broken` };
    const listed = data
        .filter((code) => code in codes)
        .map((code) => ({ code, meaning: codes[code].meaning, policy: codes[code].policy === true }));
    if (listed.length === 0)
        return { dead: `${zone} answers ${data.join(', ')}, which its own table does not know` };
    return { listed };
}


/***/ }),

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c8: () => (/* binding */ leafMatches),
/* harmony export */   eo: () => (/* binding */ leafOf),
/* harmony export */   lF: () => (/* binding */ certificateFacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const memo = new Map();
/** Facts of a certificate, DER in base64; undefined when it is none. */
function certificateFacts(der) {
    if (!memo.has(der))
        memo.set(der, parse(der));
    return memo.get(der);
}
/** Facts of the certificate that the server sent first. */
function leafOf({ chain }) {
    const [leaf] = chain;
    return leaf === undefined ? undefined : certificateFacts(leaf);
}
const leafMatches = (tls, name) => leafOf(tls)?.matches(name) ?? false;
function parse(der) {
    try {
        const certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(der, 'base64'));
        return {
            names: namesIn(certificate.subjectAltName ?? ''),
            notBefore: Date.parse(certificate.validFrom),
            notAfter: Date.parse(certificate.validTo),
            issuer: certificate.issuer.split('\n').join(', '),
            matches: (name) => certificate.checkHost(name, { subject: 'never', partialWildcards: false }) !== undefined,
        };
    }
    catch {
        return undefined;
    }
}
/** Node joins the names with commas and puts a name that holds one into JSON quotes (CVE-2021-44532). */
const namesIn = (subjectAltName) => [...subjectAltName.matchAll(/(?:^|, )DNS:("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, name = '']) => name);


/***/ }),

/***/ 7272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ withoutPtr),
/* harmony export */   Mh: () => (/* binding */ addressesIn),
/* harmony export */   Nt: () => (/* binding */ ptrNames),
/* harmony export */   g8: () => (/* binding */ answerLines),
/* harmony export */   gF: () => (/* binding */ ptrLines),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(135);

/** Data of all records of one type, CNAMEs in front of them followed by whoever answered. */
const dataOf = (answer, type) => answer.records.filter((record) => record.type === type).map((record) => record.data);
/** PTR names, lower-case, without trailing dot, empty ones left out. */
const ptrNames = (answer) => dataOf(answer, 'PTR').filter((name) => name !== '');
/** Addresses of an A or AAAA answer in canonical form (RFC 5952). */
const addressesIn = (answer) => [...dataOf(answer, 'A'), ...dataOf(answer, 'AAAA')];
/** The answer as lines of a zone file; without records, the question and what it was answered. */
function answerLines(question, type, { records, rcode }) {
    if (records.length > 0)
        return records.map(({ name, ttl, type, data }) => `${name}. ${ttl} IN ${type} ${data}`);
    return [`${question}. IN ${type} → ${rcode === 'NXDOMAIN' ? 'NXDOMAIN' : 'no such record'}`];
}
/** Why there is nothing to say about the PTR name: `address-public` or `ptr-exists` says it already. */
function withoutPtr({ address }) {
    if (address.notPublic)
        return `${address.address} is not public (${address.notPublic})`;
    if (address.ptr?.ok && ptrNames(address.ptr.value).length === 0)
        return `${address.address} has no PTR record`;
    return undefined;
}
/** PTR answer of an address as lines of a zone file. */
const ptrLines = (address, ptr) => answerLines((0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .reverseName */ .A8)(address), 'PTR', ptr);


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ organisationalDomain),
/* harmony export */   MM: () => (/* binding */ isFqdn),
/* harmony export */   fj: () => (/* binding */ sameOrganisation),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;
/** Whether the text is a host name of at least two labels (RFC 1123 §2.1), with or without trailing dot. */
function isFqdn(text) {
    const labels = withoutDot(text).split('.');
    return (text.length <= 254 && labels.length >= 2 && labels.every((l) => LABEL.test(l)) && /[a-z]/i.test(labels.at(-1)));
}
/** Equal but for case (RFC 4343) and a trailing dot. */
const sameName = (one, other) => normal(one) === normal(other);
/**
 * Domain that was registered: one label more than the public suffix, by the ICANN part of the Public Suffix List. Its
 * private part is left out, since two customers of one provider would each look like an organisation of their own.
 *
 * @returns undefined for an address, a public suffix, or a single label
 */
const organisationalDomain = (name) => (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(normal(name), { extractHostname: false, validateHostname: false }) ?? undefined;
/** Whether both names belong to one organisation. */
function sameOrganisation(one, other) {
    const domain = organisationalDomain(one);
    return domain !== undefined && domain === organisationalDomain(other);
}
const withoutDot = (name) => name.replace(/\.$/, '');
const normal = (name) => withoutDot(name).toLowerCase();


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ transactionLines),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   MT: () => (/* binding */ sameWords),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   lE: () => (/* binding */ isPermanent),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/* unused harmony export enhancedStatus */
/**
 * In this order, the first that fits. Words as sent by Postfix, Exim, Sendmail, OpenSMTPD, Exchange, qmail and postgrey.
 * `status` is tested against the enhanced status code, `words` against {@link wordsOf}.
 */
const REFUSALS = [
    { class: 'throttled', codes: /^421/ },
    // RFC 3207 §4: 530 5.7.0; Exchange says 451 5.7.3 STARTTLS is required.
    {
        class: 'tls-required',
        words: /\bstarttls\b|(encryption|\btls) (is )?(required|needed)|requires? (encryption|tls)\b/,
    },
    { class: 'tls-required', codes: /^538/ },
    { class: 'sender-rejected', status: /\.1\.[78]$|\.7\.2[0-467]$/ },
    {
        class: 'sender-rejected',
        words: /sender address rejected: (.*not found|.*user unknown|.*unverified|.*null ?mx|need )/,
    },
    { class: 'sender-rejected', words: /domain of sender|sender (domain|verif)|\bspf\b|\bdmarc\b|call(out|back)/ },
    { class: 'sender-not-permitted', words: /not logged in|not owned by|send(ing)? as th|^sender rejected/ },
    { class: 'sender-not-permitted', words: /sender address rejected/ },
    // Before relaying: Postfix has "User unknown in relay recipient table".
    { class: 'recipient-rejected', words: /recipient address rejected: (.*not found|.*null ?mx|need )|unrouteable/ },
    { class: 'user-unknown', status: /\.1\.1$/, words: /unknown|no such|not exist/ },
    { class: 'user-unknown', words: /user unknown|unknown (user|recipient)|no such (user|mailbox|recipient)/ },
    // Sendmail defers while it cannot resolve the client: "Relaying temporarily denied".
    { class: 'temporary', codes: /^4/, words: /relay\w* temporarily/ },
    // A 4xx too: Postfix defers by default, "454 4.7.1 Relay access denied" (defer_unauth_destination).
    { class: 'relay-refused', words: /\brelay|rcpthosts|^invalid recipient/ },
    { class: 'greylisted', codes: /^45[01]/, words: /gr[ea]y-?list|postgrey/ },
    { class: 'greylisted', codes: /^45[01]/, status: /^4\.2\.|^4\.3\.2$/ },
    { class: 'greylisted', codes: /^45[01]/, status: /^4\.7\./, words: /\blater\b/ },
    { class: 'client-rejected', status: /\.7\.25$/ },
    {
        class: 'client-rejected',
        words: /client host|block(ed|list)|black ?list|\blisted\b|\bbanned\b|reputation|spamhaus/,
    },
    { class: 'client-rejected', words: /reverse (dns|hostname|lookup)|\bptr\b|\b(helo|ehlo)\b/ },
    { class: 'auth-required', codes: /^530/ },
    { class: 'auth-required', words: /authenticat|\bauth\b/ },
    { class: 'temporary', codes: /^4/ },
    { class: 'refused', codes: /^5/ },
];
/** Class of one reply. */
function classOf(reply) {
    if (reply.code >= 200 && reply.code < 300)
        return 'accepted';
    if (reply.code >= 300 && reply.code < 400)
        return 'go-ahead';
    const [code, status, words] = [String(reply.code), enhancedStatus(reply) ?? '', wordsOf(reply)];
    const match = REFUSALS.find((rule) => (rule.codes?.test(code) ?? true) && (rule.status?.test(status) ?? true) && (rule.words?.test(words) ?? true));
    return match?.class ?? 'unexpected';
}
/** Why a refusal of this class tells nothing of what was asked; any other is taken for a dislike of this client. */
const REASONS = {
    'go-ahead': 'protocol-garbage',
    'tls-required': 'tls-failed',
    'sender-not-permitted': 'sender-rejected',
    'sender-rejected': 'sender-rejected',
    'recipient-rejected': 'not-gathered',
    greylisted: 'greylisted',
    throttled: 'throttled',
    temporary: 'temporary-failure',
    unexpected: 'protocol-garbage',
};
const reasonOf = (refusal) => REASONS[refusal] ?? 'client-rejected';
const isAccepted = (reply) => reply !== undefined && classOf(reply) === 'accepted';
/** 5xx: asking again will not help (RFC 5321 §4.2.1). */
const isPermanent = (reply) => reply !== undefined && reply.code >= 500 && reply.code < 600;
/** `5.7.1` of `550 5.7.1 …` (RFC 2034 §4). */
const enhancedStatus = (reply) => reply.lines[0]?.match(/^([245]\.\d{1,3}\.\d{1,3})\b/)?.[1];
/** The same refusal, whoever the sender or recipient was. */
const sameWords = (one, other) => one.code === other.code && wordsOf(one) === wordsOf(other);
/** As one line, for a reader. */
const shown = ({ code, lines }) => `${code} ${lines.join(' ')}`.trim();
/** One MAIL + RCPT (+ DATA) as lines of a dialogue. */
function transactionLines(asked) {
    const steps = [
        [`MAIL FROM:<${asked.reversePath}>`, asked.mail],
        [`RCPT TO:<${asked.recipient}>`, asked.rcpt],
        ['DATA', asked.data],
    ];
    return steps.flatMap(([command, reply]) => (reply ? [`C: ${command}`, `S: ${shown(reply)}`] : []));
}
/** Characters looked at: a reply may be long on purpose. */
const MAX_WORDS = 1024;
/**
 * Lower-case words of a reply without what only echoes the question or names a host: our own probe addresses and a list
 * such as relays.example.org must not read as a word about relaying.
 */
function wordsOf({ lines }) {
    return lines
        .map((line) => line.replace(/^[245]\.\d{1,3}\.\d{1,3}\b/, ''))
        .join(' ')
        .slice(0, MAX_WORDS)
        .toLowerCase()
        .replace(/<[^<>]*>(\.{3}|:)?/g, ' ')
        .replace(/\S+@\S+|https?:\S+/g, ' ')
        .replace(/\S*[a-z0-9]\.[a-z0-9]\S*/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}


/***/ })

};
