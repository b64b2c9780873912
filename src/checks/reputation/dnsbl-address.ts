import { familyOf } from '../../derive/addresses.js';
import { interpret, listByZone } from '../../derive/block-lists.js';
import { answerLines } from '../../derive/dns.js';
import { defineCheck, type ScopeOf } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { removalPastes } from '../pastes/removal.js';

const FIX =
  'Find out what the entry is about and end it first: a hijacked account, an infected machine, a web form, mail to bought addresses. Then ask for removal{removal}; an entry comes back while its cause lasts.';

const pastes = ({ list }: ScopeOf<'list'>, { address = '' }: Record<string, string>): Paste[] =>
  removalPastes(listByZone(list), address);

export default defineCheck({
  id: 'dnsbl-address',
  topic: 'reputation',
  about: 'list',
  essential: true,
  needs: ['lists'],
  title: 'Address is on no block list',
  why: 'A listing here means that the address was seen sending spam, or that it is hijacked; receivers that use the list refuse its mail.',
  references: ['RFC 5782', 'RFC 6471'],
  findings: {
    listed: { says: '{address} is listed by {operator}: {meaning}', fix: FIX, severity: 'error', pastes },
    'listed-informational': {
      says: '{address} is listed by {operator}, which few receivers use: {meaning}',
      fix: FIX,
      severity: 'notice',
      pastes,
    },
  },
  excludes({ address: { address, notPublic }, list }) {
    if (notPublic) return `${address} is not public (${notPublic})`;
    const family = familyOf(address);
    return listByZone(list).families.includes(family) ? undefined : `${list} is not asked about IPv${family} addresses`;
  },
  evaluate({ lists }, { address: { address }, list: zone, run }) {
    const gating = run.vantage.lists.some((asked) => asked.zone === zone && asked.gating);
    const open = { outcome: 'inconclusive', couldBe: gating ? 'listed' : 'listed-informational' } as const;
    const slot = lists[zone];
    if (!slot?.ok) return { ...emptySlot(slot, zone), ...open };
    const list = listByZone(zone);
    const said = interpret(slot.value, list);
    const seen = answerLines(`${address} at ${zone}`, 'A', slot.value).join('; ');
    if (said === 'not-listed') return { outcome: 'pass', says: `${address} is not listed by ${list.operator}`, seen };
    if ('refused' in said) return { ...open, reason: 'resolver-refused', message: said.refused, seen };
    if ('dead' in said) return { ...open, reason: 'list-dead', message: said.dead, seen };
    const listings = said.listed.filter(({ policy }) => !policy);
    if (listings.length === 0)
      return { outcome: 'pass', says: `${address} is listed by ${list.operator} as a policy only`, seen };
    const meaning = listings.map(({ code, meaning }) => `${meaning} (${code})`).join('; ');
    const removal = list.removal && `: ${list.removal.replace('{address}', address)}`;
    return {
      outcome: 'fail',
      code: gating ? 'listed' : 'listed-informational',
      values: { operator: list.operator, meaning, removal },
      seen: listings.map(({ code }) => code).join(', '),
      wanted: 'not listed',
      proof: answerLines(zone, 'A', slot.value),
    };
  },
});
