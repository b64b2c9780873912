import { answerLines } from '../../derive/dns.js';
import { askedOf, domainListByZone, interpretDomain } from '../../derive/domain-lists.js';
import { defineCheck, type ScopeOf } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { removalPastes } from '../pastes/removal.js';

const FIX =
  'Find out what the entry is about and end it first: spam that names the domain, a cracked web site, a hijacked account. Then ask for removal: {removal}.';

const pastes = ({ list }: ScopeOf<'name-list'>, { asked = '' }: Record<string, string>): Paste[] => {
  const known = domainListByZone(list);
  return known ? removalPastes(known, asked) : [];
};

export default defineCheck({
  id: 'dnsbl-domain',
  topic: 'reputation',
  about: 'name-list',
  essential: false,
  needs: ['domainLists'],
  title: 'Name is on no block list of domains',
  why: 'Receivers look up the domains in EHLO, reverse-path and body. Mail that shows a listed one is refused or taken for spam, whatever server sends it.',
  references: ['RFC 5782 §2.2', 'RFC 5782 §5'],
  findings: {
    listed: { says: '{asked} is listed by {operator}: {meaning}', fix: FIX, severity: 'error', pastes },
    'listed-informational': {
      says: '{asked} is listed by {operator}, which is asked for information: {meaning}',
      fix: FIX,
      severity: 'notice',
      pastes,
    },
  },
  evaluate({ domainLists }, { name, list: zone, run }) {
    const gating = run.vantage.domainLists.some((asked) => asked.zone === zone && asked.gating);
    const code = gating ? 'listed' : 'listed-informational';
    const open = { outcome: 'inconclusive', couldBe: code } as const;
    const slot = domainLists[zone];
    const list = domainListByZone(zone);
    if (!slot?.ok) return { ...emptySlot(slot, zone), ...open };
    if (!list) return { ...open, reason: 'list-dead', message: `${zone} is not a list of domains that is known` };
    const asked = askedOf(name, list);
    const said = interpretDomain(slot.value, list);
    const proof = answerLines(`${asked}.${zone}`, 'A', slot.value);
    if (said === 'not-listed')
      return { outcome: 'pass', says: `${asked} is not listed by ${list.operator}`, seen: proof.join('; ') };
    if ('refused' in said) return { ...open, reason: 'resolver-refused', message: said.refused, proof };
    if ('dead' in said) return { ...open, reason: 'list-dead', message: said.dead, proof };
    return {
      outcome: 'fail',
      code,
      values: {
        asked,
        operator: list.operator,
        meaning: said.listed.map(({ code, meaning }) => `${meaning} (${code})`).join('; '),
        removal: list.removal,
      },
      seen: said.listed.map(({ code }) => code).join(', '),
      wanted: 'not listed',
      proof,
    };
  },
});
