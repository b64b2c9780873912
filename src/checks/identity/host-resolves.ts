import { addressesIn, answerLines } from '../../derive/dns.js';
import { defineCheck } from '../check.js';

export default defineCheck({
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
    const found = slots.flatMap((slot) => (slot?.ok ? addressesIn(slot.value) : []));
    if (found.length > 0) return { outcome: 'pass', seen: found.join(', ') };
    for (const slot of slots) {
      if (!slot) return { outcome: 'inconclusive', reason: 'not-gathered', message: `${host} was not looked up` };
      if (!slot.ok) return { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message };
    }
    const proof = [a?.ok && answerLines(host, 'A', a.value), aaaa?.ok && answerLines(host, 'AAAA', aaaa.value)];
    return {
      outcome: 'fail',
      code: 'missing',
      values: { example: declared.find((address) => !address.includes(':')) ?? '<its address>' },
      seen: 'no address',
      wanted: declared.join(', ') || 'at least one address',
      proof: proof.flatMap((lines) => lines || []),
    };
  },
});
