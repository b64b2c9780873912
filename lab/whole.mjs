/**
 * Scenarios that are judged by the whole catalogue: the policy is `recommended`. Each has a domain of its own (`zone`, see
 * lib/domains.mjs), which is sound in everything that its row does not say otherwise.
 */

import { makeCertificate } from './lib/certificates.mjs';
import { RESOLVERS, record } from './lib/dns.mjs';
import { digest, ed25519Key, ipMechanism, rsaKey, tlsa, txt } from './lib/domains.mjs';
import { exim } from './lib/exim.mjs';
import { CLIENTS } from './lib/namespaces.mjs';
import { opensmtpd } from './lib/opensmtpd.mjs';
import { postfix } from './lib/postfix.mjs';
import { behindStunnel } from './lib/stunnel.mjs';

/** Postfix with what its defaults leave open: it is sound under every check. */
const whole = ({ main = {}, mx = {}, ...rest } = {}) =>
  postfix({
    main: {
      smtpd_tls_exclude_ciphers: 'aNULL',
      smtpd_forbid_bare_newline: 'reject',
      disable_vrfy_command: 'yes',
      ...main,
    },
    mx: (site) => ({
      smtpd_sender_restrictions: `check_sender_access inline:{{${site.domain} = REJECT}}`,
      ...(typeof mx === 'function' ? mx(site) : mx),
    }),
    ...rest,
  });
/** What differs is seen on port 25 or in the DNS. */
const mxOnly = (settings) => whole({ submission: false, submissions: false, ...settings });

const ALL = [
  ...['host-not-alias', 'ptr-single', 'ptr-wellformed', 'dnsbl-domain', 'greeting-delay', 'ehlo-name', 'esmtp'],
  ...['ehlo-dangerous', 'vrfy-expn', 'postmaster-accepted', 'abuse-accepted', 'null-sender-accepted'],
  ...['own-domain-spoofed', 'bare-lf-accepted', 'open-relay', 'starttls-still-offered', 'tls-1.3', 'tls-ciphers'],
  ...['tls-certificate-key', 'tls-certificate-consistent', 'auth-on-mx', 'auth-mechanisms', 'mail-before-tls'],
  ...['sender-domain-exists', 'spf-record', 'spf-authorises-host', 'spf-limits', 'spf-size', 'spf-strict', 'spf-helo'],
  ...['dkim-key', 'dmarc-record', 'dmarc-policy', 'mx-points-here', 'mta-sts', 'tls-rpt', 'dane-tlsa', 'dnssec'],
  ...['credentials-work', 'sender-restricted', 'sender-allowed', 'tls-certificate-trusted :587'],
].map((check) => check.replace(/^\S+/, '$&/ok'));

/** Notices and warnings alone do not fail a run. */
const lenient = (rows) => rows.map((row) => ({ verdict: 'passed', ...row }));
const onMx = (rows) => rows.map((row) => ({ server: mxOnly(), login: false, ...row }));

const sound = [
  {
    name: 'whole',
    says: 'a Postfix that is sound under every check, with DANE, MTA-STS and signed zones',
    server: whole(),
    families: [4, 6],
    zone: {},
    must: ALL,
    verdict: 'passed',
  },
  {
    name: 'whole-strict',
    says: 'the same under `strict`',
    server: whole({ main: { smtpd_banner: '$myhostname ESMTP' } }),
    zone: {},
    inputs: { policy: 'strict' },
    must: [...ALL, 'software-disclosed/ok'],
    verdict: 'passed',
  },
];

const dnssec = onMx([
  ...lenient([
    {
      name: 'tlsa-rollover',
      says: 'TLSA for the key in use and for the next one',
      zone: { tlsa: (site) => [tlsa(site, 3), `3 1 1 ${digest('the next key')}`] },
      must: ['dane-tlsa/ok :25'],
    },
    {
      name: 'tlsa-one-key',
      says: 'TLSA for the key in use alone',
      zone: { tlsa: (site) => [tlsa(site, 3)] },
      must: ['dane-tlsa/no-rollover :25'],
    },
    {
      name: 'tlsa-none',
      says: 'no TLSA record',
      zone: { tlsa: [] },
      must: ['dane-tlsa/missing :25'],
    },
    {
      name: 'tlsa-unusable',
      says: 'a TLSA record of usage 1 beside good ones',
      zone: { tlsa: (site) => [tlsa(site, 3), tlsa(site, 2, 1), tlsa(site, 1)] },
      must: ['dane-tlsa/unusable :25'],
    },
    {
      name: 'tlsa-self-signed',
      says: 'a self-signed certificate that TLSA stands for; no MTA-STS',
      certificate: { kind: 'self-signed' },
      zone: { tlsa: (site) => [tlsa(site, 3), `3 1 1 ${digest('the next key')}`], sts: [] },
      must: ['dane-tlsa/ok :25', 'mta-sts/missing'],
      may: ['tls-certificate-trusted/not-applicable'],
    },
    {
      name: 'tlsa-unsigned',
      says: 'TLSA records in an unsigned zone',
      zone: { signing: 'unsigned' },
      must: ['dane-tlsa/unsigned :25', 'dnssec/unsigned'],
    },
  ]),
  {
    name: 'tlsa-mismatch',
    says: 'TLSA for another key than the one in use',
    zone: { tlsa: [`3 1 1 ${digest('old')}`, `3 1 1 ${digest('older')}`] },
    must: ['dane-tlsa/mismatch :25'],
  },
  {
    name: 'bogus',
    says: 'the signatures of the zone are wrong, asked by a resolver that validates',
    zone: { signing: 'bogus' },
    byAddress: true,
    must: ['dnssec/bogus'],
    may: [
      ...['host-resolves', 'host-addresses', 'host-not-alias', 'ptr-forward-confirmed', 'sender-domain-exists'],
      ...['spf-record', 'spf-authorises-host', 'spf-limits', 'spf-size', 'spf-strict', 'spf-helo', 'dkim-key'],
      ...['dmarc-record', 'dmarc-policy', 'mx-points-here', 'mta-sts', 'tls-rpt', 'dane-tlsa', 'open-relay'],
    ].map((check) => `${check}/inconclusive`),
  },
  {
    name: 'not-validating',
    says: 'the resolver does not validate',
    zone: {},
    resolver: RESOLVERS.healthy,
    must: ['dane-tlsa/inconclusive=resolver-not-validating', 'dnssec/inconclusive=resolver-not-validating'],
  },
]);

const chain = (domain, length) =>
  Array.from({ length }, (_, at) =>
    txt(`i${at}.${domain}`, at + 1 < length ? `v=spf1 include:i${at + 1}.${domain} -all` : 'v=spf1 -all'),
  );
const ownSpf = ({ addresses }) => addresses.map(ipMechanism).join(' ');

const spf = onMx([
  {
    name: 'spf-none',
    says: 'no SPF record',
    zone: { spf: [] },
    must: ['spf-record/missing', 'spf-authorises-host/none'],
  },
  {
    name: 'spf-several',
    says: 'two SPF records',
    zone: { spf: (site) => [`v=spf1 ${ownSpf(site)} -all`, 'v=spf1 -all'] },
    must: ['spf-record/several', 'spf-authorises-host/permerror'],
  },
  {
    name: 'spf-syntax',
    says: 'an SPF record with a mechanism that does not exist',
    zone: { spf: (site) => [`v=spf1 ipv4:${site.v4} -all`] },
    must: ['spf-record/syntax', 'spf-authorises-host/permerror'],
  },
  {
    name: 'spf-pass-all',
    says: 'SPF with +all',
    zone: { spf: (site) => [`v=spf1 ${ownSpf(site)} +all`] },
    must: ['spf-strict/pass-all', 'spf-authorises-host/ok'],
  },
  {
    name: 'spf-fail',
    says: 'SPF forgot the host',
    zone: { spf: ['v=spf1 ip4:192.0.2.99 -all'] },
    must: ['spf-authorises-host/fail', 'spf-record/ok'],
  },
  {
    name: 'spf-softfail',
    says: 'SPF forgot the host, with ~all',
    zone: { spf: ['v=spf1 ip4:192.0.2.99 ~all'] },
    must: ['spf-authorises-host/softfail'],
  },
  {
    name: 'spf-ipv6-forgotten',
    says: 'SPF forgot the IPv6 address of the host',
    families: [4, 6],
    zone: { spf: ({ v4 }) => [`v=spf1 ip4:${v4} -all`] },
    must: ['spf-authorises-host/fail v6', 'spf-authorises-host/ok v4'],
  },
  {
    name: 'spf-lookups',
    says: 'SPF that needs eleven lookups before it comes to the host',
    zone: {
      spf: ({ domain, ...site }) => [`v=spf1 include:i0.${domain} ${ownSpf(site)} -all`],
      more: ({ domain }) => chain(domain, 11),
    },
    must: ['spf-limits/lookups'],
    may: ['spf-authorises-host/permerror'],
  },
  {
    name: 'spf-loop',
    says: 'SPF that includes itself',
    zone: { spf: ({ domain, ...site }) => [`v=spf1 include:${domain} ${ownSpf(site)} -all`] },
    must: [],
    may: ['spf-limits/lookups', 'spf-authorises-host/permerror', 'spf-record/syntax'],
    verdict: 'failed',
  },
  {
    name: 'spf-void',
    says: 'SPF with three mechanisms that lead nowhere',
    zone: { spf: ({ domain, ...site }) => [`v=spf1 a:x.${domain} a:y.${domain} a:z.${domain} ${ownSpf(site)} -all`] },
    must: ['spf-limits/void'],
    may: ['spf-authorises-host/permerror'],
  },
  ...lenient([
    {
      name: 'spf-neutral',
      says: 'SPF that knows only the mechanism `ptr`, and says nothing about the rest',
      zone: { spf: ['v=spf1 ptr:example.net ?all'] },
      must: ['spf-record/ptr-mechanism', 'spf-strict/neutral-all', 'spf-authorises-host/neutral'],
    },
    {
      name: 'spf-no-all',
      says: 'SPF without `all`',
      zone: { spf: (site) => [`v=spf1 ${ownSpf(site)}`] },
      must: ['spf-strict/no-all', 'spf-authorises-host/ok'],
    },
    {
      name: 'spf-huge',
      says: 'SPF that allows half of the Internet',
      zone: { spf: ['v=spf1 ip4:128.0.0.0/1 -all'] },
      must: ['spf-strict/huge', 'spf-authorises-host/ok'],
    },
    {
      name: 'spf-near',
      says: 'SPF that needs ten lookups: the most that is allowed',
      zone: {
        spf: ({ domain, ...site }) => [`v=spf1 include:i0.${domain} ${ownSpf(site)} -all`],
        more: ({ domain }) => chain(domain, 10),
      },
      must: ['spf-limits/near', 'spf-authorises-host/ok'],
    },
    {
      name: 'spf-size',
      says: 'so many texts at the name of the domain that the answer takes more than one UDP packet of 512 octets',
      zone: {
        more: ({ domain }) => Array.from({ length: 6 }, (_, at) => txt(domain, `service-${at}=${'x'.repeat(80)}`)),
      },
      must: ['spf-size/large', 'spf-record/ok', 'spf-authorises-host/ok'],
    },
    {
      name: 'spf-helo-fail',
      says: 'SPF of the EHLO name forbids the host',
      zone: { helo: ['v=spf1 -all'] },
      must: ['spf-helo/fail'],
    },
  ]),
]);

const signatures = onMx([
  {
    name: 'dkim-missing',
    says: 'one selector is not published',
    zone: { dkim: { s1: rsaKey(2048), gone: '' } },
    must: ['dkim-key/missing'],
    may: ['dkim-key/ok'],
  },
  {
    name: 'dkim-revoked',
    says: 'a revoked key',
    zone: { dkim: { s1: 'v=DKIM1; p=' } },
    must: ['dkim-key/revoked'],
  },
  {
    name: 'dkim-512',
    says: 'a key of 512 bits',
    zone: { dkim: { s1: rsaKey(512) } },
    must: ['dkim-key/short'],
  },
  {
    name: 'dkim-garbled',
    says: 'a key that lost its end',
    zone: { dkim: { s1: rsaKey(2048).slice(0, 240) } },
    must: ['dkim-key/syntax'],
  },
  ...lenient([
    {
      name: 'dkim-1024',
      says: 'a key of 1024 bits',
      zone: { dkim: { s1: rsaKey(1024) } },
      must: ['dkim-key/short-2048'],
    },
    {
      name: 'dkim-ed25519',
      says: 'Ed25519 beside RSA',
      zone: { dkim: { s1: rsaKey(2048), e1: ed25519Key() } },
      must: ['dkim-key/ok'],
    },
    {
      name: 'dkim-testing',
      says: 'a key under test',
      zone: { dkim: { s1: rsaKey(2048).replace('k=rsa', 'k=rsa; t=y') } },
      must: ['dkim-key/testing'],
    },
    {
      name: 'dmarc-none',
      says: 'DMARC with p=none',
      zone: { dmarc: ({ domain }) => [`v=DMARC1; p=none; rua=mailto:dmarc@${domain}`] },
      must: ['dmarc-policy/none'],
    },
    {
      name: 'dmarc-subdomains',
      says: 'DMARC that protects subdomains less than the domain',
      zone: { dmarc: ({ domain }) => [`v=DMARC1; p=reject; sp=none; rua=mailto:dmarc@${domain}`] },
      must: ['dmarc-policy/subdomain-weaker'],
    },
    {
      name: 'dmarc-no-rua',
      says: 'DMARC without reports',
      zone: { dmarc: ['v=DMARC1; p=reject'] },
      must: ['dmarc-policy/no-rua'],
    },
    {
      name: 'dmarc-pct',
      says: 'DMARC with pct',
      zone: { dmarc: ({ domain }) => [`v=DMARC1; p=reject; pct=50; rua=mailto:dmarc@${domain}`] },
      must: ['dmarc-policy/removed-tag'],
    },
    {
      name: 'dmarc-foreign-rua',
      says: 'DMARC reports go where nobody agreed to take them',
      zone: { dmarc: ['v=DMARC1; p=reject; rua=mailto:dmarc@reports.example.net'] },
      must: ['dmarc-policy/rua-unauthorised'],
    },
  ]),
  {
    name: 'dmarc-missing',
    says: 'no DMARC record',
    zone: { dmarc: [] },
    must: ['dmarc-record/missing'],
    may: ['dmarc-policy/not-applicable'],
  },
  {
    name: 'dmarc-several',
    says: 'two DMARC records',
    zone: { dmarc: ['v=DMARC1; p=reject', 'v=DMARC1; p=none'] },
    must: ['dmarc-record/several'],
    may: ['dmarc-policy/not-applicable'],
  },
]);

const transport = onMx([
  {
    name: 'sts-uncovered',
    says: 'the MTA-STS policy names another MX',
    zone: { policy: ({ domain }) => ['version: STSv1', 'mode: enforce', `mx: mx.${domain}`, 'max_age: 604800'] },
    must: ['mta-sts/mx-not-covered'],
  },
  {
    name: 'sts-unreachable',
    says: 'nobody serves the MTA-STS policy',
    zone: { policyAt: 'closed' },
    must: ['mta-sts/policy-unreachable'],
  },
  {
    name: 'sts-misnamed',
    says: 'the certificate of mta-sts.DOMAIN is for another name',
    zone: { policyAt: 'misnamed' },
    must: ['mta-sts/certificate'],
  },
  {
    name: 'sts-invalid',
    says: 'the MTA-STS policy has no max_age',
    zone: { policy: ({ fqdn }) => ['version: STSv1', 'mode: enforce', `mx: ${fqdn}`] },
    must: ['mta-sts/policy-invalid'],
  },
  {
    name: 'sts-self-signed',
    says: 'MTA-STS enforces, and the certificate of the MX is self-signed; no TLSA',
    certificate: { kind: 'self-signed' },
    zone: { tlsa: [] },
    must: ['mta-sts/mx-certificate', 'tls-certificate-trusted/self-signed :25', 'dane-tlsa/missing'],
  },
  ...lenient([
    {
      name: 'sts-testing',
      says: 'MTA-STS in testing',
      zone: {
        policy: ({ fqdn }) => ['version: STSv1', 'mode: testing', `mx: ${fqdn}`, 'max_age: 86400'],
      },
      must: ['mta-sts/testing'],
    },
    {
      name: 'no-policies',
      says: 'neither MTA-STS nor TLS-RPT',
      zone: { sts: [], tlsRpt: [] },
      must: ['mta-sts/missing', 'tls-rpt/missing'],
    },
  ]),
  {
    name: 'garbled',
    says: 'the records of DMARC, MTA-STS and TLS-RPT are garbled',
    zone: { dmarc: ['v=DMARC1; p'], sts: ['v=STSv1'], tlsRpt: ['v=TLSRPTv1'] },
    must: ['dmarc-record/syntax', 'mta-sts/record', 'tls-rpt/syntax'],
    may: ['dmarc-policy/not-applicable'],
  },
  {
    name: 'mx-gone',
    says: 'the MX has no address',
    zone: {
      mx: ({ domain }) => [`10 gone.${domain}.`],
      policy: ({ domain }) => ['version: STSv1', 'mode: enforce', `mx: gone.${domain}`, 'max_age: 604800'],
    },
    must: ['mx-points-here/target-unresolved'],
    may: ['mx-points-here/absent'],
  },
  {
    name: 'null-mx',
    says: 'a sender domain that takes no mail',
    zone: { mx: ['0 .'] },
    must: ['sender-domain-exists/null-mx', 'mx-points-here/absent'],
    may: ['mta-sts/mx-not-covered'],
  },
  {
    name: 'mx-alias',
    says: 'the MX is a CNAME of the host',
    zone: {
      mx: ({ domain }) => [`10 mx.${domain}.`],
      policy: ({ domain }) => ['version: STSv1', 'mode: enforce', `mx: mx.${domain}`, 'max_age: 604800'],
      more: ({ domain, fqdn }) => [record(`mx.${domain}`, 'CNAME', `${fqdn}.`)],
    },
    must: ['mx-points-here/target-alias'],
  },
]);

const dialogue = onMx([
  {
    name: 'null-sender-refused',
    says: 'bounces are refused',
    server: mxOnly({ mx: { smtpd_sender_restrictions: 'check_sender_access inline:{{<> = REJECT}}' } }),
    zone: {},
    must: ['null-sender-accepted/refused :25'],
    may: ['own-domain-spoofed/accepted :25', 'abuse-accepted/inconclusive=sender-rejected :25'],
  },
  {
    name: 'xclient',
    says: 'Postfix offers XCLIENT and XFORWARD to us',
    server: mxOnly({
      mx: { smtpd_authorized_xclient_hosts: CLIENTS.dual.v4, smtpd_authorized_xforward_hosts: CLIENTS.dual.v4 },
    }),
    zone: {},
    must: ['ehlo-dangerous/xclient :25', 'ehlo-dangerous/xforward :25'],
  },
  {
    name: 'weak-key',
    says: 'a certificate with an RSA key of 1024 bits',
    server: mxOnly({ main: { smtpd_tls_exclude_ciphers: 'aNULL, kRSA' } }),
    certificate: { kind: 'rsa1024' },
    zone: {},
    must: ['tls-certificate-key/weak-key :25'],
  },
  {
    name: 'listed-domain',
    says: 'the DBL lists the domain',
    listed: { dbl: true },
    zone: {},
    must: ['dnsbl-domain/listed dbl.spamhaus.org', 'dnsbl-domain/ok multi.surbl.org'],
  },
  {
    name: 'ptr-local',
    says: 'the address has a PTR record of a local network beside its own',
    zone: {},
    ptr: ['mail.ptr-local.example.org', 'mail.lan'],
    must: ['ptr-wellformed/not-a-hostname', 'ptr-single/unrelated', 'ptr-matches-fqdn/ok'],
  },
  ...lenient([
    {
      name: 'as-shipped',
      says: 'Postfix as shipped: VRFY tells mailboxes, anonymous cipher suites, own senders from outside',
      server: postfix({
        submission: false,
        submissions: false,
        main: { mydestination: '$myhostname', local_recipient_maps: 'inline:{{postmaster = x} {alice = x}}' },
      }),
      zone: {},
      must: ['tls-ciphers/anonymous :25', 'vrfy-expn/vrfy-reveals :25', 'own-domain-spoofed/accepted :25'],
      may: ['bare-lf-accepted/commands :25'],
    },
    {
      name: 'vrfy-virtual',
      says: 'Postfix with virtual domains alone: to VRFY of a bare name that does not exist it says "Relay access denied"',
      server: mxOnly({ main: { disable_vrfy_command: 'no' } }),
      zone: {},
      must: [],
      may: ['vrfy-expn/inconclusive :25', 'vrfy-expn/vrfy-reveals :25'],
    },
    {
      name: 'static-rsa',
      says: 'an RSA key, and key exchange by RSA',
      certificate: { kind: 'rsa2048' },
      zone: {},
      must: ['tls-ciphers/no-forward-secrecy :25'],
    },
    {
      name: 'no-postmaster',
      says: 'there is no postmaster',
      server: mxOnly({
        mx: { smtpd_recipient_restrictions: 'check_recipient_access inline:{{postmaster@ = REJECT}}' },
      }),
      zone: {},
      must: ['postmaster-accepted/refused :25'],
      may: ['own-domain-spoofed/ok', 'own-domain-spoofed/inconclusive'],
    },
    {
      name: 'no-abuse',
      says: 'there is no abuse',
      server: mxOnly({ mx: { smtpd_recipient_restrictions: 'check_recipient_access inline:{{abuse@ = REJECT}}' } }),
      zone: {},
      must: ['abuse-accepted/refused :25'],
    },
    {
      name: 'auth-on-25',
      says: 'port 25 offers AUTH',
      server: mxOnly({ mx: { smtpd_sasl_auth_enable: 'yes' } }),
      zone: {},
      must: ['auth-on-mx/advertised :25'],
    },
    {
      name: 'several-ptr',
      says: 'the address has two PTR records',
      zone: {},
      ptr: ['mail.several-ptr.example.org', 'other.example.net'],
      must: ['ptr-single/unrelated', 'ptr-matches-fqdn/ok'],
    },
    {
      name: 'tls12-only',
      says: 'nothing newer than TLS 1.2',
      server: mxOnly({ main: { smtpd_tls_protocols: '>=TLSv1.2, <=TLSv1.2' } }),
      zone: {},
      must: ['tls-1.3/missing :25'],
    },
    {
      name: 'ehlo-other',
      says: 'the answer to EHLO names another host than the greeting',
      server: mxOnly({ main: { myhostname: 'other.example.net', smtpd_banner: 'mail.ehlo-other.example.org ESMTP' } }),
      zone: {},
      must: ['ehlo-name/differs :25', 'banner-fqdn/ok :25'],
    },
    {
      name: 'ehlo-short',
      says: 'the answer to EHLO names no FQDN',
      server: mxOnly({ main: { myhostname: 'mail', smtpd_banner: 'mail.ehlo-short.example.org ESMTP' } }),
      zone: {},
      must: ['ehlo-name/not-fqdn :25', 'banner-fqdn/ok :25'],
    },
    {
      name: 'small-messages',
      says: 'SIZE says 5 MB',
      server: mxOnly({ main: { message_size_limit: '5242880' } }),
      zone: {},
      must: ['esmtp/incoherent :25'],
    },
    {
      name: 'greets-late',
      says: 'postscreen greets after 6 s',
      server: mxOnly({ screened: true, main: { postscreen_greet_action: 'enforce' } }),
      zone: {},
      must: ['greeting-delay/slow :25'],
    },
    {
      name: 'version-told',
      says: 'the greeting tells the version, under `strict`',
      server: mxOnly({ main: { smtpd_banner: '$myhostname ESMTP $mail_name $mail_version' } }),
      zone: {},
      inputs: { policy: 'strict' },
      must: ['software-disclosed/version :25'],
    },
    {
      name: 'two-certificates',
      says: 'port 465 has another certificate than the other ports',
      server: whole({
        submissions: ({ name, fqdn }) => ({ smtpd_tls_chain_files: makeCertificate(`${name}.465`, fqdn, 'good').both }),
      }),
      login: true,
      zone: {},
      must: ['tls-certificate-consistent/differs'],
    },
    {
      name: 'cram-md5',
      says: 'login by CRAM-MD5',
      server: whole({ main: { smtpd_sasl_mechanism_filter: 'plain, login, cram-md5' } }),
      login: true,
      zone: {},
      must: ['auth-mechanisms/obsolete', 'auth-on-mx/ok :25'],
    },
    {
      name: 'early-mail',
      says: 'port 587 takes MAIL before TLS',
      server: whole({ submission: { smtpd_tls_security_level: 'may' } }),
      login: true,
      zone: {},
      must: ['mail-before-tls/accepted :587'],
    },
  ]),
]);

const aliases = onMx(
  lenient([
    {
      name: 'cname',
      says: 'the name of the host is a CNAME',
      forward: [],
      zone: {
        mx: ({ domain }) => [`10 real.${domain}.`],
        helo: [],
        policy: ({ domain }) => ['version: STSv1', 'mode: enforce', `mx: real.${domain}`, 'max_age: 604800'],
        more: ({ domain, fqdn, v4 }) => [record(fqdn, 'CNAME', `real.${domain}.`), record(`real.${domain}`, 'A', v4)],
      },
      must: ['host-not-alias/cname'],
      may: ['mx-points-here/absent', 'dane-tlsa/missing'],
    },
  ]),
);

/** One host for four domains, on port 25. */
const FOUR = {
  zone: { further: ['b', 'c', 'd'] },
  inputs: { ports: '25' },
  login: false,
  must: ['null-sender-accepted', 'postmaster-accepted', 'abuse-accepted', 'open-relay'].map(
    (check) => `${check}/ok :25`,
  ),
  verdict: 'passed',
};

const others = [
  {
    name: 'whole-exim',
    says: 'Exim 4.98, sound but for what Exim always takes: MAIL before TLS on 587, a bare line feed, own senders',
    server: exim({ root: 'debian13' }),
    zone: {},
    must: [
      ...ALL.filter((text) => !/^(own-domain-spoofed|mail-before-tls|bare-lf-accepted)/.test(text)),
      ...['own-domain-spoofed/accepted :25', 'mail-before-tls/accepted :587', 'bare-lf-accepted/commands :25'],
    ],
    verdict: 'passed',
  },
  ...[
    ['postfix', postfix()],
    ['exim', exim({ root: 'debian13' })],
    ['opensmtpd', opensmtpd()],
  ].flatMap(([name, server]) =>
    ['standard', 'full'].map((battery) => ({
      name: `${battery}-${name}`,
      says: `relay battery ${battery} on ${name}`,
      server,
      families: [4, 6],
      inputs: { 'relay-battery': battery },
      allowListed: true,
      must: ['open-relay/ok v4 :25', 'open-relay/ok v6 :25'],
      verdict: 'passed',
    })),
  ),
  {
    name: 'four-domains',
    says: 'Postfix for four domains: the mailboxes of each are asked for',
    server: mxOnly(),
    // Of four refused own senders two are asked for: the relay battery keeps its share.
    may: ['own-domain-spoofed/inconclusive=budget :25'],
    ...FOUR,
  },
  {
    name: 'four-domains-exim',
    says: 'Exim for four domains, which counts commands',
    server: exim({ root: 'debian13' }),
    may: ['own-domain-spoofed/accepted :25', 'bare-lf-accepted/commands :25'],
    ...FOUR,
  },
  {
    name: 'behind-stunnel',
    says: 'stunnel on port 465 leads to port 587, whose server asks for STARTTLS inside TLS',
    server: behindStunnel(587, whole({ submissions: false })),
    zone: {},
    must: ['starttls-still-offered/inside-tls :465', 'auth-offered/missing :465', 'credentials-work/ok :587'],
    may: ['auth-required', 'credentials-work', 'sender-allowed', 'sender-restricted'].map(
      (check) => `${check}/inconclusive :465`,
    ),
  },
  {
    name: 'smuggling-off',
    says: 'Postfix that normalises bare line feeds is asked whether messages can be smuggled',
    server: mxOnly(),
    login: false,
    zone: {},
    inputs: { smuggling: 'true' },
    must: ['smuggling/ok :25'],
    verdict: 'passed',
  },
  {
    name: 'smuggling',
    says: 'Postfix that lets a bare line feed end a message',
    server: mxOnly({ main: { smtpd_forbid_bare_newline: 'no' }, mx: { smtpd_sender_restrictions: '' } }),
    login: false,
    zone: {},
    inputs: { smuggling: 'true', 'relay-battery': 'standard' },
    allowListed: true,
    must: ['smuggling/taken :25', 'bare-lf-accepted/commands :25', 'own-domain-spoofed/accepted :25'],
  },
];

export const WHOLE = [...others, ...sound, ...dnssec, ...spf, ...signatures, ...transport, ...dialogue, ...aliases];
