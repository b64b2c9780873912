import { shown } from '../../derive/replies.js';
import { defineCheck } from '../check.js';

export default defineCheck({
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
      says: '{address} port {port} turns us away: {greeting}',
      fix: 'Turn the service on, or take this server out of DNS. If only the probe is turned away, as by a block list or a PTR rule of the server, admit its address.',
      severity: 'error',
    },
    'not-smtp': {
      says: 'What answers at {address} port {port} does not greet as a mail server: {greeting}',
      fix: 'Find out what listens there with `ss -ltnp sport = :{port}` on the server, and what a proxy or a firewall in front of it does to port {port}.',
      severity: 'error',
    },
  },
  evaluate(_, { endpoint: { greeting } }) {
    if (!greeting) return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the greeting was not read' };
    const wanted = '220';
    if (!greeting.ok) {
      const { kind, message } = greeting.error;
      if (kind !== 'protocol-garbage') return { outcome: 'inconclusive', reason: kind, message };
      return { outcome: 'fail', code: 'not-smtp', values: { greeting: message }, seen: message, wanted };
    }
    const { code } = greeting.value;
    const seen = shown(greeting.value);
    const proof = [`S: ${seen}`];
    if (code === 220) return { outcome: 'pass', seen, proof };
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
});
