import { reverseName } from '../../derive/addresses.js';
import { ptrLines, ptrNames, withoutPtr } from '../../derive/dns.js';
import { sameName, sameOrganisation } from '../../derive/names.js';
import { defineCheck } from '../check.js';
import { ptrPastes } from '../pastes/records.js';

const FIX =
  'Have the PTR record changed to `{reverse}. IN PTR {host}.` (the owner of the address does it), or name {ptr} as the expected FQDN, if that is what the server calls itself.';

export default defineCheck({
  id: 'ptr-matches-fqdn',
  topic: 'identity',
  about: 'address',
  essential: true,
  needs: ['ptr'],
  title: 'PTR name is the expected FQDN',
  why: 'Receivers compare the name in EHLO with the PTR name; where these differ, mail is scored as spam or refused.',
  references: ['RFC 1912 §2.1', 'RFC 5321 §4.1.1.1'],
  findings: {
    differs: { says: 'The PTR of {address} is {ptr}, not {host}', fix: FIX, severity: 'error', pastes: ptrPastes },
    'same-domain': {
      says: 'The PTR of {address} is {ptr}, not {host}; only the domain agrees',
      fix: FIX,
      severity: 'warning',
      pastes: ptrPastes,
    },
  },
  excludes: withoutPtr,
  evaluate({ ptr }, { address: { address }, host: { host } }) {
    const names = ptrNames(ptr);
    const seen = names.join(', ');
    const proof = ptrLines(address, ptr);
    if (names.some((name) => sameName(name, host))) return { outcome: 'pass', seen, proof };
    const code = names.some((name) => sameOrganisation(name, host)) ? 'same-domain' : 'differs';
    return { outcome: 'fail', code, values: { ptr: seen, reverse: reverseName(address) }, seen, wanted: host, proof };
  },
});
