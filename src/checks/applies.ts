import type { EndpointEvidence, HostEvidence } from '../evidence/types.js';

interface Subject {
  host: HostEvidence;
  endpoint: EndpointEvidence;
}

/** A sentence when STARTTLS was looked for and not offered: what depends on it does not apply then. */
export const withoutStartTls = ({ endpoint: { protocol, ehlo } }: Pick<Subject, 'endpoint'>): string | undefined =>
  protocol !== 'submissions' && ehlo?.ok && !('STARTTLS' in ehlo.value.keywords)
    ? 'STARTTLS is not offered'
    : undefined;

/** Why there is no login to judge. */
export const withoutLogin = (subject: Subject): string | undefined =>
  subject.host.loginGiven ? withoutStartTls(subject) : 'no login was given: set `smtp-username` and `smtp-password`';

/** Why there is no sender to try after the login. */
export const withoutSenders = (subject: Subject): string | undefined =>
  withoutLogin(subject) ??
  (subject.host.senderDomains.length === 0 ? 'no sender domain was given: set `allowed-sender-domains`' : undefined);
