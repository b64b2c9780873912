/**
 * The table. A row:
 * - `name`: also the host, `NAME.example.com`; `says`: what is configured.
 * - `server`: what answers; `families`: [4] by default; `at`, `ptr`, `forward`, `banner`, `certificate`, `listed`: what
 *   differs from a sound host (lib/sites.mjs); `at` is its IPv4 and its IPv6 address.
 * - `inputs`: beside the usual ones; `login: false`: none is given; `client`, `resolver`, `entry`: where from and by what.
 *   `allowListed`: fail2ban is not asked.
 * - `must`: findings that must appear (syntax: lib/judge.mjs); `may`: that may. Everything else must pass or not apply.
 * - `verdict`: `passed` where nothing must appear, else `failed`.
 */

import { RESOLVERS } from './lib/dns.mjs';
import { exim } from './lib/exim.mjs';
import { madeUp, nobody } from './lib/made-up.mjs';
import { opensmtpd } from './lib/opensmtpd.mjs';
import { greylisted, postfix } from './lib/postfix.mjs';
import { WHOLE } from './whole.mjs';

const both = [4, 6];
const SOUND = [
  ...['ptr-exists', 'ptr-forward-confirmed', 'ptr-matches-fqdn', 'ptr-not-generic', 'host-resolves', 'address-public'],
  ...['dnsbl-policy-block', 'open-relay', 'starttls-offered', 'starttls-works', 'starttls-injection', 'implicit-tls'],
  ...['banner-fqdn', 'greeting-accepts', 'smtp-reachable', 'tls-versions', 'tls-certificate-trusted'],
  ...['tls-certificate-name', 'tls-certificate-expiry', 'auth-offered', 'auth-required', 'credentials-work'],
  ...['sender-restricted', 'sender-allowed'],
].map((check) => `${check}/ok`);
/** What cannot be told of a server on 25 whose dialogue ends before the greeting. */
const nothingHeard = (reason) =>
  [
    'open-relay',
    'starttls-offered',
    'starttls-works',
    'starttls-injection',
    'tls-versions',
    'tls-certificate-trusted',
    'tls-certificate-name',
    'tls-certificate-expiry',
    'auth-needs-tls',
  ].map((check) => `${check}/inconclusive=${reason} :25`);
const nobodyAnswers = (reason) =>
  ['smtp-reachable', 'greeting-accepts', 'banner-fqdn']
    .map((check) => `${check}/inconclusive=${reason} :25`)
    .concat(nothingHeard(reason));

const sound = [
  { name: 'postfix', says: 'a sound Postfix 3.7', server: postfix(), families: both, must: SOUND },
  {
    name: 'postfix310',
    says: 'a sound Postfix 3.10',
    server: postfix({ root: 'debian13' }),
    families: both,
    must: SOUND,
  },
  {
    name: 'exim',
    says: 'a sound Exim 4.96, named with its addresses',
    server: exim(),
    families: both,
    byAddress: true,
    must: [...SOUND, 'host-addresses/ok'],
  },
  { name: 'exim498', says: 'a sound Exim 4.98', server: exim({ root: 'debian13' }), must: SOUND },
  { name: 'opensmtpd', says: 'a sound OpenSMTPD 7.6', server: opensmtpd(), families: both, must: SOUND },
  { name: 'shell', says: 'a sound Postfix, asked by the shell entry', server: postfix(), entry: 'cli', must: SOUND },
  {
    name: 'ipv6-only',
    says: 'a sound Postfix that has no IPv4 address',
    server: postfix(),
    families: [6],
    must: ['host-resolves/ok', 'ptr-forward-confirmed/ok v6', 'open-relay/ok v6 :25'],
  },
  {
    name: 'rejects-outright',
    says: 'Postfix refuses relaying by 554 and unauthorised pipelining',
    server: postfix({
      main: { smtpd_forbid_unauth_pipelining: 'yes' },
      mx: { smtpd_relay_restrictions: 'reject_unauth_destination' },
    }),
    must: SOUND,
  },
].map((row) => ({ ...row, verdict: 'passed' }));

const identity = [
  {
    name: 'private-address',
    says: 'the addresses of the name are private: a server answers there, and is not asked',
    server: postfix(),
    at: ['10.0.0.25', 'fd00::25'],
    families: both,
    login: false,
    inputs: { ports: '25' },
    must: ['address-public/private v4', 'address-public/private v6', ...nobodyAnswers('not-gathered')],
  },
  {
    name: 'closed-network',
    says: 'the addresses of the name are private, in networks that `treat-as-public` names',
    server: postfix(),
    at: ['10.0.0.26', 'fd00::26'],
    families: both,
    inputs: { 'treat-as-public': '10.0.0.0/8, fd00::/8' },
    must: SOUND,
    verdict: 'passed',
  },
  {
    name: 'no-forward',
    says: 'the name has no address',
    server: postfix(),
    forward: [],
    must: ['host-resolves/missing', 'host-addresses/absent', 'ptr-forward-confirmed/unresolved'],
    byAddress: true,
  },
  {
    name: 'no-ptr',
    says: 'the address has no PTR',
    server: postfix(),
    ptr: null,
    must: ['ptr-exists/missing', 'banner-fqdn/ok'],
    may: ['banner-fqdn/differs-from-ptr'],
  },
  {
    name: 'ptr-unresolved',
    says: 'the PTR names a host that does not exist',
    server: postfix(),
    ptr: 'gone.example.net',
    must: ['ptr-forward-confirmed/unresolved', 'ptr-matches-fqdn/differs', 'banner-fqdn/differs-from-ptr'],
  },
  {
    name: 'ptr-elsewhere',
    says: 'the PTR names another host, with another address',
    server: postfix(),
    ptr: 'postfix.example.com',
    must: ['ptr-forward-confirmed/mismatch', 'ptr-matches-fqdn/same-domain', 'banner-fqdn/differs-from-ptr'],
  },
  {
    name: 'ptr-dynamic',
    says: 'the PTR is that of an access line',
    server: postfix(),
    ptr: 'host-7.dynamic.dsl.example.net',
    must: [
      'ptr-not-generic/dynamic',
      'ptr-matches-fqdn/differs',
      'banner-fqdn/differs-from-ptr',
      'ptr-forward-confirmed/ok',
    ],
  },
  {
    name: 'ptr-generic',
    says: 'the PTR holds the address',
    server: postfix(),
    ptr: ({ v4 }) => `${v4.replaceAll('.', '-')}.hosting.example.net`,
    must: [
      'ptr-not-generic/generic',
      'ptr-matches-fqdn/differs',
      'banner-fqdn/differs-from-ptr',
      'ptr-forward-confirmed/ok',
    ],
  },
  {
    name: 'ptr-servfail',
    says: 'the reverse zone is lame',
    server: postfix(),
    ptr: 'lame',
    must: ['ptr-exists', 'ptr-forward-confirmed', 'ptr-matches-fqdn', 'ptr-not-generic'].map(
      (check) => `${check}/inconclusive=dns-servfail`,
    ),
    may: ['banner-fqdn/inconclusive=dns-servfail'],
  },
  {
    name: 'forward-servfail',
    says: 'the zone of the name is lame',
    server: postfix(),
    forward: 'lame',
    byAddress: true,
    must: ['host-resolves/inconclusive=dns-servfail', 'ptr-forward-confirmed/inconclusive=dns-servfail'],
    may: ['host-addresses/inconclusive=dns-servfail'],
  },
  {
    name: 'other-address',
    says: 'the name has another address than the declared one',
    server: postfix(),
    forward: ['203.0.113.250'],
    byAddress: true,
    must: ['host-addresses/unexpected', 'host-addresses/absent', 'ptr-forward-confirmed/mismatch'],
  },
  {
    name: 'banner-other',
    says: 'the greeting names another host',
    server: postfix(),
    banner: 'mail.example.net',
    must: ['banner-fqdn/differs-from-expected'],
    may: ['banner-fqdn/differs-from-ptr'],
  },
  {
    name: 'banner-short',
    says: 'the greeting names no FQDN',
    server: postfix({ main: { myhostname: 'mail.example.com', smtpd_banner: 'mail ESMTP' } }),
    must: ['banner-fqdn/not-fqdn'],
  },
  {
    name: 'banner-none',
    says: 'the greeting names nobody',
    server: postfix({ main: { smtpd_banner: 'ESMTP ready' } }),
    must: [],
    may: ['banner-fqdn/not-fqdn', 'banner-fqdn/no-name'],
    verdict: 'failed',
  },
];

const reputation = [
  {
    name: 'spamcop',
    says: 'SpamCop lists the address',
    server: postfix(),
    listed: { spamcop: '127.0.0.2' },
    must: ['dnsbl-address/listed bl.spamcop.net'],
  },
  {
    name: 'spamhaus',
    says: 'Spamhaus XBL lists the address',
    server: postfix(),
    listed: { spamhaus: '127.0.0.4' },
    must: ['dnsbl-address/listed zen.spamhaus.org'],
  },
  {
    name: 'spamhaus6',
    says: 'Spamhaus CSS lists the IPv6 address',
    server: postfix(),
    families: both,
    listed: { spamhaus6: '127.0.0.3' },
    must: ['dnsbl-address/listed v6 zen.spamhaus.org', 'dnsbl-address/ok v4 zen.spamhaus.org'],
  },
  {
    name: 'pbl',
    says: 'Spamhaus PBL lists the address',
    server: postfix(),
    listed: { spamhaus: '127.0.0.10' },
    must: ['dnsbl-policy-block/listed', 'dnsbl-address/ok zen.spamhaus.org'],
  },
  {
    name: 'list-refuses',
    says: 'Spamhaus refuses the resolver',
    server: postfix(),
    resolver: RESOLVERS.refusing,
    must: [
      'dnsbl-address/inconclusive=resolver-refused zen.spamhaus.org',
      'dnsbl-policy-block/inconclusive=resolver-refused',
      'dnsbl-address/ok bl.spamcop.net',
    ],
  },
  {
    name: 'list-dead',
    says: 'the Spamhaus list answers everything',
    server: postfix(),
    resolver: RESOLVERS.dead,
    must: [
      'dnsbl-address/inconclusive=list-dead zen.spamhaus.org',
      'dnsbl-policy-block/inconclusive=list-dead',
      'dnsbl-address/ok bl.spamcop.net',
    ],
  },
];

const relay = [
  {
    name: 'relay-open',
    says: 'Postfix relays for the whole Internet',
    server: postfix({ main: { mynetworks: '0.0.0.0/0 [::]/0' } }),
    families: both,
    must: ['open-relay/relays :25'],
  },
  {
    name: 'relay-open6',
    says: 'Postfix relays for all of IPv6',
    server: postfix({ main: { mynetworks: '127.0.0.0/8 [::]/0' } }),
    families: both,
    must: ['open-relay/relays v6 :25', 'open-relay/ok v4 :25'],
  },
  {
    name: 'relay-exim',
    says: 'Exim relays to every domain that exists',
    server: exim({ relayTo: '*' }),
    inputs: { 'relay-recipient': 'probe@elsewhere.example.net' },
    must: ['open-relay/relays :25'],
  },
  {
    name: 'relay-exim-hosts',
    says: 'Exim relays for the whole Internet, and takes whatever recipient there is',
    server: exim({ relayFrom: '0.0.0.0/0' }),
    must: ['open-relay/relays :25'],
  },
  {
    name: 'relay-opensmtpd',
    says: 'OpenSMTPD relays for anybody',
    server: opensmtpd({ relays: true }),
    must: ['open-relay/relays :25'],
  },
  {
    name: 'relay-own-sender',
    says: 'Postfix trusts whoever says to be of the own domain',
    server: postfix({
      mx: { smtpd_relay_restrictions: 'check_sender_access inline:{{example.com = OK}}, reject_unauth_destination' },
    }),
    must: ['open-relay/relays :25'],
  },
  {
    name: 'relay-null-postfix',
    says: 'Postfix relays bounces',
    server: postfix({
      mx: { smtpd_relay_restrictions: 'check_sender_access inline:{{<> = OK}}, reject_unauth_destination' },
    }),
    must: ['open-relay/relays :25'],
  },
  {
    name: 'relay-null-sender',
    says: 'Exim relays bounces',
    server: exim({ rcpt: '  accept senders = :' }),
    must: ['open-relay/relays :25'],
  },
  {
    name: 'relay-trick',
    says: 'Postfix takes any mailbox of the host, those with another domain in them too',
    server: postfix({
      main: {
        allow_untrusted_routing: 'yes',
        virtual_mailbox_domains: '$myhostname, example.com',
        virtual_mailbox_maps: 'static:alice/',
      },
    }),
    inputs: { 'relay-battery': 'standard' },
    allowListed: true,
    must: ['open-relay/accepts-trick :25'],
    verdict: 'passed',
  },
  {
    name: 'refuses-at-data',
    says: 'Postfix takes every recipient and refuses strangers at DATA',
    server: postfix({ mx: { mynetworks: '0.0.0.0/0', smtpd_data_restrictions: 'reject' } }),
    must: ['open-relay/accepts-at-rcpt :25'],
    verdict: 'passed',
  },
  {
    name: 'refuses-at-predata',
    says: 'Exim takes every recipient and refuses strangers at DATA, on the submission ports too',
    server: exim({ rcpt: '  accept', data: '  deny message = administrative prohibition\n       ! authenticated = *' }),
    must: ['open-relay/accepts-at-rcpt :25', 'auth-required/accepts-at-rcpt', 'credentials-work/ok'],
    verdict: 'passed',
  },
  {
    name: 'accept-all',
    says: 'made up: yes to everything, to commands that do not exist too',
    server: madeUp('yes'),
    must: ['open-relay/inconclusive=accept-all :25', 'starttls-offered/missing :25', 'auth-needs-tls/accepted :25'],
  },
  {
    name: 'greylist',
    says: 'Postgrey behind the relay rules: refusals still speak of relaying',
    server: postfix({
      greylist: true,
      mx: (site) => ({ smtpd_recipient_restrictions: `reject_unauth_destination, ${greylisted(site)}` }),
    }),
    must: ['open-relay/ok :25'],
    verdict: 'passed',
  },
  {
    name: 'greylist-first',
    says: 'greylisting before the relay rules: nothing can be told',
    server: postfix({
      mx: {
        smtpd_relay_restrictions:
          'check_client_access static:{450 4.2.0 Greylisted, try again later}, reject_unauth_destination',
      },
    }),
    must: ['open-relay/inconclusive=greylisted :25'],
  },
  {
    name: 'client-refused',
    says: 'Postfix refuses this client whatever it asks',
    server: postfix({
      mx: { smtpd_client_restrictions: 'check_client_access static:{554 5.7.1 Client host rejected by local policy}' },
    }),
    must: ['open-relay/inconclusive=client-rejected :25'],
  },
];

const encryption = [
  {
    name: 'no-starttls',
    says: 'port 25 offers no STARTTLS',
    server: postfix({ mx: { smtpd_tls_security_level: 'none' } }),
    must: ['starttls-offered/missing :25', 'starttls-offered/ok :587'],
  },
  {
    name: 'no-starttls-587',
    says: 'port 587 offers AUTH and no STARTTLS',
    server: postfix({ submission: { smtpd_tls_security_level: 'none', smtpd_tls_auth_only: 'no' } }),
    must: ['starttls-offered/missing :587', 'auth-needs-tls/advertised :587'],
    may: [
      'auth-offered/inconclusive',
      'credentials-work/inconclusive',
      'sender-allowed/inconclusive',
      'sender-restricted/inconclusive',
    ],
  },
  {
    name: 'wrong-key',
    says: 'Exim has a key that is not that of its certificate',
    server: exim(),
    certificate: { kind: 'wrong-key' },
    login: false,
    inputs: { ports: '25' },
    must: ['starttls-works/broken :25'],
    may: mayWithoutTls(),
  },
  {
    name: 'broken-tls',
    says: 'made up: 220 to STARTTLS, and then no TLS',
    server: madeUp('brokenTls'),
    login: false,
    must: ['starttls-works/broken :25'],
    may: mayWithoutTls(),
  },
  {
    name: 'injectable',
    says: 'made up: commands sent with STARTTLS are answered inside TLS',
    server: madeUp('injectable'),
    login: false,
    must: ['starttls-injection/commands :25'],
  },
  {
    name: 'plain-465',
    says: 'port 465 speaks SMTP without TLS',
    server: postfix({ submissions: { smtpd_tls_wrappermode: 'no', smtpd_tls_security_level: 'may' } }),
    must: ['implicit-tls/plaintext :465'],
    may: [
      'greeting-accepts',
      'banner-fqdn',
      'tls-versions',
      'tls-certificate-trusted',
      'tls-certificate-name',
      'tls-certificate-expiry',
      'auth-offered',
      'auth-required',
      'credentials-work',
      'sender-allowed',
      'sender-restricted',
      'auth-needs-tls',
    ].map((check) => `${check}/inconclusive :465`),
  },
  {
    name: 'old-tls',
    says: 'TLS 1.0 is taken: the default of Postfix',
    server: postfix({ main: { smtpd_tls_protocols: '>=TLSv1', smtpd_tls_mandatory_protocols: '>=TLSv1' } }),
    must: ['tls-versions/obsolete'],
  },
  {
    name: 'old-tls-exim',
    says: 'TLS 1.0 is taken: the default of Exim with GnuTLS',
    server: exim({ oldTls: true }),
    must: ['tls-versions/obsolete'],
  },
  {
    name: 'only-old-tls',
    says: 'nothing newer than TLS 1.1 on the submission ports',
    server: postfix({ ...only11() }),
    must: ['tls-versions/no-1.2 :587', 'tls-versions/no-1.2 :465', 'tls-versions/ok :25'],
    may: [
      'tls-versions/obsolete',
      'credentials-work/inconclusive',
      'sender-allowed/inconclusive',
      'sender-restricted/inconclusive',
    ],
  },
  {
    name: 'expired',
    says: 'the certificate expired',
    server: postfix(),
    certificate: { kind: 'expired' },
    must: ['tls-certificate-expiry/expired'],
    may: mayWithoutLogin(),
  },
  {
    name: 'expiring',
    says: 'the certificate expires in five days',
    server: postfix(),
    certificate: { kind: 'expiring' },
    must: ['tls-certificate-expiry/soon'],
  },
  {
    name: 'misnamed',
    says: 'the certificate is for another name',
    server: postfix(),
    certificate: { name: 'www.example.com' },
    must: ['tls-certificate-name/mismatch'],
    may: mayWithoutLogin(),
  },
  {
    name: 'self-signed',
    says: 'the certificate is self-signed',
    server: postfix(),
    certificate: { kind: 'self-signed' },
    must: ['tls-certificate-trusted/self-signed'],
    may: mayWithoutLogin(),
  },
  {
    name: 'unknown-issuer',
    says: 'the issuer is unknown',
    server: exim(),
    certificate: { kind: 'unknown-issuer' },
    must: ['tls-certificate-trusted/unknown-issuer'],
    may: mayWithoutLogin(),
  },
  {
    name: 'incomplete-chain',
    says: 'the intermediate is not sent',
    server: postfix(),
    certificate: { kind: 'incomplete-chain' },
    must: ['tls-certificate-trusted/incomplete-chain'],
    may: mayWithoutLogin(),
  },
  {
    name: 'self-signed-mx',
    says: 'self-signed, on port 25 alone: tolerated there',
    server: postfix({ submission: false, submissions: false }),
    certificate: { kind: 'self-signed' },
    must: ['tls-certificate-trusted/self-signed :25'],
    verdict: 'passed',
  },
];

const login = [
  {
    name: 'clear-auth',
    says: 'AUTH is offered on 587 before TLS',
    server: postfix({ submission: { smtpd_tls_security_level: 'may', smtpd_tls_auth_only: 'no' } }),
    must: ['auth-needs-tls/advertised :587', 'auth-needs-tls/ok :25'],
  },
  {
    name: 'clear-auth-hidden',
    says: 'AUTH is taken on 587 before TLS, though not offered',
    server: postfix({
      submission: {
        smtpd_tls_security_level: 'may',
        smtpd_tls_auth_only: 'no',
        smtpd_sasl_exceptions_networks: 'static:all',
      },
    }),
    must: ['auth-needs-tls/accepted :587', 'auth-offered/missing :587'],
    may: [
      'credentials-work/inconclusive :587',
      'sender-allowed/inconclusive :587',
      'sender-restricted/inconclusive :587',
    ],
  },
  {
    name: 'no-auth',
    says: '587 offers no AUTH at all',
    server: postfix({ submission: { smtpd_sasl_auth_enable: 'no' } }),
    must: ['auth-offered/missing :587'],
    may: mayWithoutLogin(),
  },
  {
    name: 'open-submission',
    says: '587 relays without login',
    server: postfix({ submission: { mynetworks: '0.0.0.0/0', smtpd_relay_restrictions: 'permit_mynetworks, reject' } }),
    must: ['auth-required/open :587', 'auth-required/ok :465'],
    may: mayWithoutLogin(),
  },
  {
    name: 'local-submission',
    says: '587 takes mail for the own domain without login',
    server: postfix({
      submission: { smtpd_relay_restrictions: 'permit_sasl_authenticated, reject_unauth_destination' },
    }),
    must: ['auth-required/local-delivery :587'],
    verdict: 'passed',
  },
  {
    name: 'any-sender',
    says: 'who is logged in sends as anybody',
    server: postfix({ submission: { smtpd_sender_restrictions: '' }, submissions: { smtpd_sender_restrictions: '' } }),
    must: ['sender-restricted/foreign-domain', 'sender-restricted/other-user'],
  },
  {
    name: 'foreign-sender',
    says: 'reject_known_sender_login_mismatch: own addresses are protected, foreign ones are not',
    server: postfix({
      submission: { smtpd_sender_restrictions: 'reject_known_sender_login_mismatch' },
      submissions: { smtpd_sender_restrictions: 'reject_known_sender_login_mismatch' },
    }),
    must: ['sender-restricted/foreign-domain'],
    may: ['sender-restricted/other-user'],
  },
  {
    name: 'any-sender-exim',
    says: 'Exim as shipped: who is logged in sends as anybody',
    server: exim({ senders: false }),
    must: ['sender-restricted/foreign-domain', 'sender-restricted/other-user'],
  },
  {
    name: 'any-sender-opensmtpd',
    says: 'OpenSMTPD without `senders`',
    server: opensmtpd({ senders: false }),
    must: ['sender-restricted/foreign-domain', 'sender-restricted/other-user'],
  },
  {
    name: 'own-refused',
    says: 'the own address is refused too',
    server: postfix({ main: { smtpd_sender_login_maps: 'inline:{{alice@example.com = somebody}}' } }),
    must: ['sender-allowed/refused'],
    may: ['sender-restricted/ok', 'sender-restricted/inconclusive'],
  },
  {
    name: 'wrong-password',
    says: 'the password is wrong',
    server: postfix(),
    inputs: { 'smtp-password': 'wrong horse' },
    must: ['credentials-work/rejected'],
    may: mayWithoutLogin(),
  },
];

const session = [
  {
    name: 'greeting-554',
    says: 'Postfix refuses this client at the greeting',
    server: postfix({
      submission: false,
      submissions: false,
      mx: {
        smtpd_delay_reject: 'no',
        smtpd_client_restrictions: 'check_client_access static:{554 5.7.1 no mail from you}',
      },
    }),
    must: ['greeting-accepts/rejected :25', ...nothingHeard('client-rejected')],
    may: ['banner-fqdn/not-applicable'],
  },
  {
    name: 'busy',
    says: 'made up: 421 to everybody',
    server: madeUp('busy'),
    login: false,
    must: ['greeting-accepts/inconclusive=throttled :25', 'open-relay/inconclusive=throttled :25'],
    may: ['banner-fqdn/inconclusive=throttled', ...nothingHeard('throttled')],
  },
  {
    name: 'one-connection',
    says: 'Postfix takes one connection a minute',
    server: postfix({ submission: false, submissions: false, main: { smtpd_client_connection_rate_limit: '1' } }),
    must: ['open-relay/ok :25', 'tls-versions/inconclusive=throttled :25'],
    verdict: 'passed',
  },
  {
    name: 'postscreen',
    says: 'postscreen with its greeting delay of 6 s',
    server: postfix({ screened: true, main: { postscreen_greet_action: 'enforce' } }),
    must: ['open-relay/ok :25', 'banner-fqdn/ok :25', 'starttls-works/ok :25'],
    verdict: 'passed',
  },
  {
    name: 'postscreen-deep',
    says: 'postscreen with its deep tests: 450 to whoever is new',
    server: postfix({
      screened: true,
      main: {
        postscreen_greet_action: 'enforce',
        postscreen_pipelining_enable: 'yes',
        postscreen_pipelining_action: 'enforce',
        postscreen_non_smtp_command_enable: 'yes',
        postscreen_bare_newline_enable: 'yes',
      },
    }),
    must: ['open-relay/inconclusive :25'],
  },
  {
    name: 'silent',
    says: 'made up: takes the connection and says nothing',
    server: madeUp('silent'),
    login: false,
    must: [...nobodyAnswers('timeout').slice(1), 'smtp-reachable/ok :25'],
  },
  {
    name: 'closed',
    says: 'nobody listens',
    server: nobody(),
    login: false,
    must: ['smtp-reachable/refused :25'],
    may: nobodyAnswers('refused'),
  },
  {
    name: 'dropped',
    says: 'packets to the server are lost, the controls answer',
    server: nobody(),
    lost: true,
    login: false,
    must: nobodyAnswers('timeout'),
  },
  {
    name: 'egress-blocked',
    says: 'packets to all of port 25 are lost',
    server: nobody(),
    lost: true,
    login: false,
    inputs: { 'egress-controls': 'lost-a.example.net:25, lost-b.example.net:25' },
    must: nobodyAnswers('egress-blocked'),
  },
  {
    name: 'no-ipv6',
    says: 'this machine has no IPv6',
    server: postfix(),
    families: both,
    client: 'v4only',
    must: [
      'smtp-reachable/inconclusive=no-ipv6 v6 :25',
      'open-relay/inconclusive=no-ipv6 v6 :25',
      'open-relay/ok v4 :25',
    ],
    may: nobodyAnswers('no-ipv6'),
  },
];

function only11() {
  const old = { smtpd_tls_mandatory_protocols: '<=TLSv1.1', smtpd_tls_protocols: '<=TLSv1.1' };
  return { submission: old, submissions: old };
}

function mayWithoutTls() {
  const checks = ['trusted', 'name', 'expiry'].map((what) => `tls-certificate-${what}`);
  return [...checks, 'starttls-injection', 'tls-versions'].map((check) => `${check}/inconclusive :25`);
}

/** Without a trusted channel no credential is sent. */
function mayWithoutLogin() {
  return ['credentials-work', 'sender-allowed', 'sender-restricted'].map((check) => `${check}/inconclusive`);
}

/** Those that wait come first, so that the others run meanwhile. */
export const SCENARIOS = [
  ...session,
  ...sound,
  ...WHOLE,
  ...identity,
  ...reputation,
  ...relay,
  ...encryption,
  ...login,
];
