import { reverseName } from '../../derive/addresses.js';
import { ptrLines, ptrNames, withoutPtr } from '../../derive/dns.js';
import { organisationalDomain } from '../../derive/names.js';
import { defineCheck } from '../check.js';
import { ptrPastes } from '../pastes/records.js';

const FIX =
  'Have all PTR records of the address removed but this one: `{reverse}. IN PTR {host}.` (the owner of the address does it).';

export default defineCheck({
  id: 'ptr-single',
  topic: 'identity',
  about: 'address',
  essential: false,
  needs: ['ptr'],
  title: 'Address has one PTR record',
  why: 'Receivers look at one name, in no particular order: with several, what they see changes from one connection to the next.',
  references: ['RFC 1912 §2.1', 'RFC 7208 §5.5'],
  findings: {
    several: { says: '{address} has {count} PTR records: {ptr}', fix: FIX, severity: 'notice', pastes: ptrPastes },
    unrelated: {
      says: '{address} has {count} PTR records of unrelated domains: {ptr}',
      fix: FIX,
      severity: 'warning',
      pastes: ptrPastes,
    },
  },
  excludes: withoutPtr,
  evaluate({ ptr }, { address: { address } }) {
    const names = [...new Set(ptrNames(ptr))];
    const shown = names.length > SHOWN_NAMES ? ` and ${names.length - SHOWN_NAMES} more` : '';
    const seen = names.slice(0, SHOWN_NAMES).join(', ') + shown;
    const proof = ptrLines(address, ptr).slice(0, SHOWN_NAMES);
    if (names.length === 1) return { outcome: 'pass', seen, proof };
    const owners = new Set(names.map((name) => organisationalDomain(name) ?? name));
    const code = owners.size > 1 ? 'unrelated' : 'several';
    const values = { count: names.length, ptr: seen, reverse: reverseName(address) };
    return { outcome: 'fail', code, values, seen, wanted: 'one PTR record', proof };
  },
});

/** PTR records can be a thousand. */
const SHOWN_NAMES = 10;
