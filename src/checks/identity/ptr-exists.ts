import { reverseName } from '../../derive/addresses.js';
import { ptrLines, ptrNames } from '../../derive/dns.js';
import { defineCheck } from '../check.js';
import { ptrPastes } from '../pastes/records.js';

export default defineCheck({
  id: 'ptr-exists',
  topic: 'identity',
  about: 'address',
  essential: true,
  needs: ['ptr'],
  title: 'Address has a PTR record',
  why: 'Gmail, Yahoo, GMX, Orange and T-Online refuse mail from an address without one.',
  references: ['RFC 1912 §2.1', 'https://support.google.com/mail/answer/81126'],
  findings: {
    missing: {
      says: '{address} has no PTR record',
      fix: 'Have this record published: `{reverse}. IN PTR {host}.` It lives in the zone of whoever owns the address: a hosting provider has a field for it ("reverse DNS"), an access provider sets it on request.',
      severity: 'error',
      pastes: ptrPastes,
    },
  },
  excludes: ({ address: { address, notPublic } }) => notPublic && `${address} is not public (${notPublic})`,
  evaluate({ ptr }, { address: { address }, host }) {
    const names = ptrNames(ptr);
    const proof = ptrLines(address, ptr);
    if (names.length > 0) return { outcome: 'pass', seen: names.join(', '), proof };
    const values = { reverse: reverseName(address) };
    return { outcome: 'fail', code: 'missing', values, seen: proof.join('; '), wanted: host.host, proof };
  },
});
