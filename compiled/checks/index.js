import implicitTls from './encryption/implicit-tls.js';
import starttlsInjection from './encryption/starttls-injection.js';
import starttlsOffered from './encryption/starttls-offered.js';
import starttlsWorks from './encryption/starttls-works.js';
import tlsCertificateExpiry from './encryption/tls-certificate-expiry.js';
import tlsCertificateName from './encryption/tls-certificate-name.js';
import tlsCertificateTrusted from './encryption/tls-certificate-trusted.js';
import tlsVersions from './encryption/tls-versions.js';
import addressPublic from './identity/address-public.js';
import hostAddresses from './identity/host-addresses.js';
import hostResolves from './identity/host-resolves.js';
import ptrExists from './identity/ptr-exists.js';
import ptrForwardConfirmed from './identity/ptr-forward-confirmed.js';
import ptrMatchesFqdn from './identity/ptr-matches-fqdn.js';
import ptrNotGeneric from './identity/ptr-not-generic.js';
import authNeedsTls from './login/auth-needs-tls.js';
import authOffered from './login/auth-offered.js';
import authRequired from './login/auth-required.js';
import credentialsWork from './login/credentials-work.js';
import senderAllowed from './login/sender-allowed.js';
import senderRestricted from './login/sender-restricted.js';
import openRelay from './relay/open-relay.js';
import dnsblAddress from './reputation/dnsbl-address.js';
import dnsblPolicyBlock from './reputation/dnsbl-policy-block.js';
import bannerFqdn from './session/banner-fqdn.js';
import greetingAccepts from './session/greeting-accepts.js';
import smtpReachable from './session/smtp-reachable.js';
/** Every check there is, by topic, in the order of reports. */
export const CHECKS = [
    hostResolves,
    hostAddresses,
    addressPublic,
    ptrExists,
    ptrForwardConfirmed,
    ptrMatchesFqdn,
    ptrNotGeneric,
    dnsblAddress,
    dnsblPolicyBlock,
    smtpReachable,
    greetingAccepts,
    bannerFqdn,
    openRelay,
    starttlsOffered,
    starttlsWorks,
    starttlsInjection,
    implicitTls,
    tlsVersions,
    tlsCertificateTrusted,
    tlsCertificateName,
    tlsCertificateExpiry,
    authNeedsTls,
    authOffered,
    authRequired,
    credentialsWork,
    senderRestricted,
    senderAllowed,
];
