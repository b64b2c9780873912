import { mayBe } from '../derive/roles.js';
import { daneRecords } from '../derive/tlsa.js';
import type { EndpointEvidence, HostEvidence, Reason, RunEvidence } from '../evidence/types.js';

interface Subject {
  host: HostEvidence;
  endpoint: EndpointEvidence;
}

/** Failures of a port that nobody serves; any other is on the way there. */
const CLOSED: readonly Reason[] = ['refused', 'timeout', 'unreachable', 'no-ipv6'];

/** Why a port that nobody asked for is not checked. */
export const withoutAnswer = ({ required, connect, port }: EndpointEvidence): string | undefined =>
  !required && connect && !connect.ok && CLOSED.includes(connect.error.kind)
    ? `port ${port} does not answer (${connect.error.kind}) and no named role asks for it`
    : undefined;

/** A sentence when STARTTLS was looked for and not offered: what depends on it does not apply then. */
export const withoutStartTls = ({ endpoint: { protocol, ehlo } }: Pick<Subject, 'endpoint'>): string | undefined =>
  protocol !== 'submissions' && ehlo?.ok && !('STARTTLS' in ehlo.value.keywords)
    ? 'STARTTLS is not offered'
    : undefined;

/** Why no public authority is asked for: there is no TLS, or DANE says which is right (RFC 7672 §3.1). */
export const withoutAuthorities = (scope: Subject & { run: RunEvidence }): string | undefined => {
  const { run, host, endpoint } = scope;
  const byDane = endpoint.protocol === 'mx' && daneRecords(run, host, endpoint).length > 0;
  return (
    withoutStartTls(scope) ?? (byDane ? `its TLSA records say which certificate is right: see dane-tlsa` : undefined)
  );
};

/** Why there is no login to judge. */
export const withoutLogin = (subject: Subject): string | undefined =>
  subject.host.loginGiven ? withoutStartTls(subject) : 'no login was given: set `smtp-username` and `smtp-password`';

/** What checks about sender domains say of a host that has none. */
export const NO_SENDER_DOMAIN = 'no sender domain was given: set `allowed-sender-domains`';

/** Why there is no sender to try after the login. */
export const withoutSenders = (subject: Subject): string | undefined =>
  withoutLogin(subject) ?? (subject.host.senderDomains.length === 0 ? NO_SENDER_DOMAIN : undefined);

/** Why SPF has nothing to say of a host: its addresses send no mail. */
export const withoutSending = ({ host }: Pick<Subject, 'host'>): string | undefined =>
  mayBe(host, 'outbound')
    ? undefined
    : `the roles of ${host.host} (${host.roles.join(', ')}) do not include \`outbound\`: name it if the host sends mail itself`;
