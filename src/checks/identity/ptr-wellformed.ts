import { reverseName } from '../../derive/addresses.js';
import { ptrLines, ptrNames, withoutPtr } from '../../derive/dns.js';
import { hasPublicSuffix, isFqdn } from '../../derive/names.js';
import { defineCheck } from '../check.js';
import { ptrPastes } from '../pastes/records.js';

export default defineCheck({
  id: 'ptr-wellformed',
  topic: 'identity',
  about: 'address',
  essential: false,
  needs: ['ptr'],
  title: 'PTR name is a host name of the public DNS',
  why: 'Receivers treat an address whose PTR name cannot be a host name like one without a PTR record, and refuse its mail.',
  references: ['RFC 1123 §2.1', 'RFC 952', 'RFC 1912 §2.1', 'https://publicsuffix.org'],
  findings: {
    'not-a-hostname': {
      says: 'The PTR of {address} is {ptr}, which {why}',
      fix: 'Have the PTR record changed to `{reverse}. IN PTR {host}.` (the owner of the address does it).',
      severity: 'error',
      pastes: ptrPastes,
    },
  },
  excludes: withoutPtr,
  evaluate({ ptr }, { address: { address }, host: { host } }) {
    const names = ptrNames(ptr);
    const [seen, proof] = [names.join(', '), ptrLines(address, ptr)];
    const bad = names.find((name) => flawOf(name));
    if (bad === undefined) return { outcome: 'pass', seen, proof };
    const values = { ptr: bad, why: flawOf(bad)!, reverse: reverseName(address) };
    return { outcome: 'fail', code: 'not-a-hostname', values, seen, wanted: host, proof };
  },
});

function flawOf(name: string): string | undefined {
  if (!name.includes('.')) return 'is a single label';
  if (!isFqdn(name))
    return 'is no host name: letters, digits and inner hyphens only, 63 in a label, no number at the end';
  return hasPublicSuffix(name) ? undefined : `ends in no domain that can be registered (.${name.split('.').at(-1)})`;
}
