import { defineCheck } from '../check.js';
import { listenPastes } from '../pastes/settings.js';

export default defineCheck({
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
      pastes: listenPastes,
    },
    unreachable: {
      says: 'No network path leads to {address} port {port}: {error}',
      fix: 'Correct the routing or the firewall in front of {address}; if it is no longer in use, take it out of DNS.',
      severity: 'error',
    },
  },
  evaluate(_, { address: { address }, endpoint: { connect, connectedTo, port, protocol } }) {
    const seen = connectedTo && `connected to ${connectedTo} in its place`;
    if (!connect) return { outcome: 'inconclusive', reason: 'not-gathered', message: `port ${port} was not tried` };
    if (connect.ok)
      return {
        outcome: 'pass',
        says: `${address} answers on port ${port}`,
        seen: seen ?? `after ${connect.value.ms} ms`,
      };
    const { kind, message } = connect.error;
    if (kind !== 'refused' && kind !== 'unreachable') return { outcome: 'inconclusive', reason: kind, message, seen };
    const service = { mx: 'smtp', submission: 'submission', submissions: 'submissions' }[protocol];
    const values = { service, error: message };
    return { outcome: 'fail', code: kind, values, seen: seen ?? message, wanted: 'a connection' };
  },
});
