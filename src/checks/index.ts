import type { Check } from './check.js';
import dkimKey from './domains/dkim-key.js';
import dmarcPolicy from './domains/dmarc-policy.js';
import dmarcRecord from './domains/dmarc-record.js';
import senderDomainExists from './domains/sender-domain-exists.js';
import spfAuthorisesHost from './domains/spf-authorises-host.js';
import spfHelo from './domains/spf-helo.js';
import spfLimits from './domains/spf-limits.js';
import spfRecord from './domains/spf-record.js';
import spfSize from './domains/spf-size.js';
import spfStrict from './domains/spf-strict.js';
import implicitTls from './encryption/implicit-tls.js';
import starttlsInjection from './encryption/starttls-injection.js';
import starttlsOffered from './encryption/starttls-offered.js';
import starttlsStillOffered from './encryption/starttls-still-offered.js';
import starttlsWorks from './encryption/starttls-works.js';
import tls13 from './encryption/tls-1.3.js';
import tlsCertificateConsistent from './encryption/tls-certificate-consistent.js';
import tlsCertificateExpiry from './encryption/tls-certificate-expiry.js';
import tlsCertificateKey from './encryption/tls-certificate-key.js';
import tlsCertificateName from './encryption/tls-certificate-name.js';
import tlsCertificateTrusted from './encryption/tls-certificate-trusted.js';
import tlsCiphers from './encryption/tls-ciphers.js';
import tlsVersions from './encryption/tls-versions.js';
import addressPublic from './identity/address-public.js';
import hostAddresses from './identity/host-addresses.js';
import hostNotAlias from './identity/host-not-alias.js';
import hostResolves from './identity/host-resolves.js';
import ptrExists from './identity/ptr-exists.js';
import ptrForwardConfirmed from './identity/ptr-forward-confirmed.js';
import ptrMatchesFqdn from './identity/ptr-matches-fqdn.js';
import ptrNotGeneric from './identity/ptr-not-generic.js';
import ptrSingle from './identity/ptr-single.js';
import ptrWellformed from './identity/ptr-wellformed.js';
import authMechanisms from './login/auth-mechanisms.js';
import authNeedsTls from './login/auth-needs-tls.js';
import authOffered from './login/auth-offered.js';
import authOnMx from './login/auth-on-mx.js';
import authRequired from './login/auth-required.js';
import credentialsWork from './login/credentials-work.js';
import mailBeforeTls from './login/mail-before-tls.js';
import senderAllowed from './login/sender-allowed.js';
import senderRestricted from './login/sender-restricted.js';
import openRelay from './relay/open-relay.js';
import dnsblAddress from './reputation/dnsbl-address.js';
import dnsblDomain from './reputation/dnsbl-domain.js';
import dnsblPolicyBlock from './reputation/dnsbl-policy-block.js';
import abuseAccepted from './session/abuse-accepted.js';
import bannerFqdn from './session/banner-fqdn.js';
import bareLfAccepted from './session/bare-lf-accepted.js';
import ehloDangerous from './session/ehlo-dangerous.js';
import ehloName from './session/ehlo-name.js';
import esmtp from './session/esmtp.js';
import greetingAccepts from './session/greeting-accepts.js';
import greetingDelay from './session/greeting-delay.js';
import nullSenderAccepted from './session/null-sender-accepted.js';
import ownDomainSpoofed from './session/own-domain-spoofed.js';
import postmasterAccepted from './session/postmaster-accepted.js';
import smtpReachable from './session/smtp-reachable.js';
import smuggling from './session/smuggling.js';
import softwareDisclosed from './session/software-disclosed.js';
import vrfyExpn from './session/vrfy-expn.js';
import daneTlsa from './transport/dane-tlsa.js';
import dnssec from './transport/dnssec.js';
import mtaSts from './transport/mta-sts.js';
import mxPointsHere from './transport/mx-points-here.js';
import tlsRpt from './transport/tls-rpt.js';

/** Every check there is, by topic, in the order of reports. */
export const CHECKS: readonly Check[] = [
  hostResolves,
  hostAddresses,
  hostNotAlias,
  addressPublic,
  ptrExists,
  ptrSingle,
  ptrWellformed,
  ptrForwardConfirmed,
  ptrMatchesFqdn,
  ptrNotGeneric,

  dnsblAddress,
  dnsblPolicyBlock,
  dnsblDomain,

  smtpReachable,
  greetingAccepts,
  greetingDelay,
  bannerFqdn,
  ehloName,
  esmtp,
  ehloDangerous,
  softwareDisclosed,
  vrfyExpn,
  postmasterAccepted,
  abuseAccepted,
  nullSenderAccepted,
  ownDomainSpoofed,
  bareLfAccepted,
  smuggling,

  openRelay,

  starttlsOffered,
  starttlsWorks,
  starttlsInjection,
  starttlsStillOffered,
  implicitTls,
  tlsVersions,
  tls13,
  tlsCiphers,
  tlsCertificateTrusted,
  tlsCertificateName,
  tlsCertificateExpiry,
  tlsCertificateKey,
  tlsCertificateConsistent,

  authNeedsTls,
  authOffered,
  authRequired,
  authOnMx,
  authMechanisms,
  mailBeforeTls,
  credentialsWork,
  senderRestricted,
  senderAllowed,

  senderDomainExists,
  spfRecord,
  spfAuthorisesHost,
  spfLimits,
  spfSize,
  spfStrict,
  spfHelo,
  dkimKey,
  dmarcRecord,
  dmarcPolicy,

  mxPointsHere,
  mtaSts,
  tlsRpt,
  daneTlsa,
  dnssec,
];

/** The check of this id. */
export const checkNamed = (id: string): Check | undefined => CHECKS.find((check) => check.id === id);
