import { addressesIn, ptrNames } from '../../derive/dns.js';
import { defineCheck } from '../check.js';

export default defineCheck({
  id: 'ptr-forward-confirmed',
  topic: 'identity',
  about: 'address',
  essential: true,
  needs: ['ptr', 'forwardOfPtr'],
  title: 'PTR name resolves back to the address',
  why: 'Gmail, Yahoo, Orange and others refuse mail from an address whose PTR name does not resolve back to it.',
  references: ['RFC 1912 §2.1'],
  findings: {
    unresolved: {
      says: '{address} has the PTR {ptr}, but that name has no address',
      fix: 'Publish an address record for {ptr} that holds {address}.',
      severity: 'error',
    },
    mismatch: {
      says: '{address} has the PTR {ptr}, but {ptr} resolves to {back}',
      fix: 'Let PTR and address record name each other: change the PTR of {address}, or the address record of {ptr}.',
      severity: 'error',
    },
  },
  excludes: ({ address }) =>
    address.ptr?.ok && ptrNames(address.ptr.value).length === 0 ? 'the address has no PTR record' : undefined,
  evaluate({ ptr, forwardOfPtr }, { address }) {
    const names = ptrNames(ptr);
    const answers = names.map((name) => ({ name, slot: forwardOfPtr[name] }));
    const confirmed = answers.find(({ slot }) => slot?.ok && addressesIn(slot.value).includes(address.address));
    if (confirmed) return { outcome: 'pass', seen: `${address.address} → ${confirmed.name} → ${address.address}` };
    for (const { slot } of answers)
      if (slot && !slot.ok) return { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message };
    const back = answers.flatMap(({ slot }) => (slot?.ok ? addressesIn(slot.value) : []));
    const values = { ptr: names.join(', '), back: back.join(', ') };
    return { outcome: 'fail', code: back.length > 0 ? 'mismatch' : 'unresolved', values, wanted: address.address };
  },
});
