import type { AddressEvidence, EndpointEvidence, Failure } from '../../evidence/types.js';
import { withoutAnswer } from '../applies.js';
import { defineCheck } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import { listenPastes } from '../pastes/settings.js';

const FIX =
  'Postfix: the `submissions` service of master.cf with `-o smtpd_tls_wrappermode=yes`. ' +
  'Exim: `daemon_smtp_ports = 25 : 465 : 587` and `tls_on_connect_ports = 465`. ' +
  'OpenSMTPD: `listen on … port 465 smtps pki … auth`.';

/** `smtp-reachable` says of a port that must answer what there is to type. */
const isReachabilitys = ({ required, connect }: EndpointEvidence): boolean =>
  required && connect?.ok === false && ['refused', 'unreachable'].includes(connect.error.kind);

export default defineCheck({
  id: 'implicit-tls',
  topic: 'encryption',
  about: 'endpoint',
  on: ['submissions'],
  essential: true,
  needs: [],
  raw: ['connect', 'tls'],
  judgesClosedPorts: true,
  title: 'Submissions port speaks TLS from the first byte',
  why: 'With STARTTLS an attacker on the way can strip the offer; TLS from the first byte leaves nothing to strip.',
  references: ['RFC 8314 §3.3'],
  findings: {
    missing: {
      says: '{address} takes no submissions on port {port}',
      fix: FIX,
      severity: 'warning',
      pastes: (scope) => (isReachabilitys(scope.endpoint) ? [] : listenPastes(scope)),
    },
    plaintext: {
      says: '{address} port {port} speaks in clear where TLS is expected from the first byte',
      fix: FIX,
      severity: 'error',
      pastes: listenPastes,
    },
  },
  excludes: ({ host, endpoint }) => (host.roles.includes('submission') ? undefined : withoutAnswer(endpoint)),
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
});

/** Refused, or silent while another port of the same address answers. */
const isClosed = ({ endpoints }: AddressEvidence, { kind }: Failure): boolean =>
  kind === 'refused' || (kind === 'timeout' && endpoints.some(({ connect }) => connect?.ok));
