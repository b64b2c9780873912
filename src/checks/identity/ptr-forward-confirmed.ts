import { familyOf } from '../../derive/addresses.js';
import { addressesIn, answerLines, ptrLines, ptrNames, withoutPtr } from '../../derive/dns.js';
import { sameOrganisation } from '../../derive/names.js';
import { defineCheck, type ScopeOf } from '../check.js';
import type { Paste } from '../pastes/paste.js';
import { ptrPastes, recordPastes } from '../pastes/records.js';

/** A name of the own domain gets the address; any other has to give way to the host. */
const pastes = (scope: ScopeOf<'address'>, { name = '', type, address = '' }: Record<string, string>): Paste[] =>
  sameOrganisation(name, scope.host.host)
    ? recordPastes(name, type === 'A' ? 'A' : 'AAAA', [address])
    : ptrPastes(scope);

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
      fix: 'Publish the record `{name}. IN {type} {address}`, or have the PTR of {address} name a host that resolves to it.',
      severity: 'error',
      pastes,
    },
    mismatch: {
      says: '{address} has the PTR {ptr}, but {ptr} resolves to {back}',
      fix: 'Let PTR and address record name each other: add `{name}. IN {type} {address}`, or have the PTR of {address} name a host that resolves to it.',
      severity: 'error',
      pastes,
    },
  },
  excludes: withoutPtr,
  evaluate({ ptr, forwardOfPtr }, { address: { address } }) {
    const answers = Object.entries(forwardOfPtr);
    const confirmed = answers.find(([, slot]) => slot.ok && addressesIn(slot.value).includes(address));
    if (confirmed) return { outcome: 'pass', seen: `${address} → ${confirmed[0]} → ${address}` };
    for (const [, slot] of answers)
      if (!slot.ok) return { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message };
    const names = ptrNames(ptr);
    const unasked = names.find((name) => !Object.hasOwn(forwardOfPtr, name));
    if (unasked !== undefined)
      return { outcome: 'inconclusive', reason: 'not-gathered', message: `the PTR name ${unasked} was not looked up` };
    const type = familyOf(address) === 4 ? 'A' : 'AAAA';
    const found = answers.flatMap(([name, slot]) => (slot.ok ? [{ name, answer: slot.value }] : []));
    const back = found.flatMap(({ answer }) => addressesIn(answer)).join(', ');
    const values = { ptr: names.join(', '), name: names[0]!, back, type };
    const proof = [...ptrLines(address, ptr), ...found.flatMap(({ name, answer }) => answerLines(name, type, answer))];
    const seen = back || 'no address';
    return { outcome: 'fail', code: back ? 'mismatch' : 'unresolved', values, seen, wanted: address, proof };
  },
});
