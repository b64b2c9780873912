import { familyOf } from '../../derive/addresses.js';
import { addressesIn, answerLines, ptrLines, ptrNames, withoutPtr } from '../../derive/dns.js';
import { defineCheck } from '../check.js';

export default defineCheck({
  id: 'ptr-forward-confirmed',
  topic: 'identity',
  about: 'address',
  essential: true,
  needs: ['ptr', 'forwardOfPtr'],
  title: 'PTR name resolves back to the address',
  why: 'Gmail, Yahoo, Orange and others refuse mail from an address whose PTR name does not resolve back to it.',
  references: ['RFC 1912 §2.1', 'RFC 8601 §2.7.3'],
  findings: {
    unresolved: {
      says: '{address} has the PTR {ptr}, but that name has no address',
      fix: 'Publish the record `{name}. IN {type} {address}`, or change the PTR of {address} to {host}.',
      severity: 'error',
    },
    mismatch: {
      says: '{address} has the PTR {ptr}, but {ptr} resolves to {back}',
      fix: 'Let PTR and address record name each other: change the PTR of {address} to {host}, or add `{name}. IN {type} {address}`.',
      severity: 'error',
    },
  },
  excludes: withoutPtr,
  evaluate({ ptr, forwardOfPtr }, { address: { address } }) {
    const answers = Object.entries(forwardOfPtr);
    const confirmed = answers.find(([, slot]) => slot.ok && addressesIn(slot.value).includes(address));
    if (confirmed) return { outcome: 'pass', seen: `${address} → ${confirmed[0]} → ${address}` };
    for (const [, slot] of answers)
      if (!slot.ok) return { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message };
    if (answers.length === 0)
      return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the PTR name was not looked up' };
    const type = familyOf(address) === 4 ? 'A' : 'AAAA';
    const found = answers.flatMap(([name, slot]) => (slot.ok ? [{ name, answer: slot.value }] : []));
    const back = found.flatMap(({ answer }) => addressesIn(answer)).join(', ');
    const names = ptrNames(ptr);
    const values = { ptr: names.join(', '), name: names[0]!, back, type };
    const proof = [...ptrLines(address, ptr), ...found.flatMap(({ name, answer }) => answerLines(name, type, answer))];
    const seen = back || 'no address';
    return { outcome: 'fail', code: back ? 'mismatch' : 'unresolved', values, seen, wanted: address, proof };
  },
});
