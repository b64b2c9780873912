import { familyOf } from '../../derive/addresses.js';
import { interpret, listByZone } from '../../derive/block-lists.js';
import { answerLines } from '../../derive/dns.js';
import type { RunEvidence } from '../../evidence/types.js';
import { defineCheck, type Verdict } from '../check.js';
import { removalPastes } from '../pastes/removal.js';

export default defineCheck({
  id: 'dnsbl-policy-block',
  topic: 'reputation',
  about: 'address',
  essential: true,
  needs: ['lists'],
  title: 'No policy list says that the address does not send mail directly',
  why: 'Such a list holds address ranges that should send through the mail server of their provider. It is a setting and no accusation, but most receivers refuse mail from there.',
  references: ['https://www.spamhaus.org/pbl/', 'RFC 5782'],
  findings: {
    listed: {
      says: '{address} is in a range that is not supposed to send mail directly: {meaning}',
      fix: 'If the address is fixed and belongs to a mail server, have it taken out: {removal}. Where the provider keeps the entry, ask the provider. Otherwise send through the mail server of the provider.',
      severity: 'error',
      pastes: (_, { address = '', zone = '' }) => removalPastes(listByZone(zone), address),
    },
  },
  excludes({ address: { address, notPublic }, run }) {
    if (notPublic) return `${address} is not public (${notPublic})`;
    return policyLists(run, address).length > 0
      ? undefined
      : 'no list with policy entries was asked: `dnsbl` removed it';
  },
  evaluate({ lists }, { address: { address }, run }) {
    return policyLists(run, address).map((list): Verdict => {
      const slot = lists[list.zone];
      if (!slot) return { outcome: 'inconclusive', reason: 'not-gathered', message: `${list.zone} was not asked` };
      if (!slot.ok) return { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message };
      const said = interpret(slot.value, list);
      if (said === 'not-listed') return { outcome: 'pass', seen: `not listed by ${list.operator}` };
      if ('refused' in said) return { outcome: 'inconclusive', reason: 'resolver-refused', message: said.refused };
      if ('dead' in said) return { outcome: 'inconclusive', reason: 'list-dead', message: said.dead };
      const listings = said.listed.filter(({ policy }) => policy);
      if (listings.length === 0) return { outcome: 'pass', seen: `not listed by ${list.operator} as a policy` };
      const meaning = listings.map(({ code, meaning }) => `${meaning} (${code})`).join('; ');
      return {
        outcome: 'fail',
        code: 'listed',
        values: { meaning, zone: list.zone, removal: list.removal.replace('{address}', address) },
        seen: listings.map(({ code }) => code).join(', '),
        wanted: 'not listed',
        proof: answerLines(list.zone, 'A', slot.value),
      };
    });
  },
});

const policyLists = ({ vantage }: RunEvidence, address: string) =>
  vantage.lists
    .map(({ zone }) => listByZone(zone))
    .filter(
      ({ families, codes }) => families.includes(familyOf(address)) && Object.values(codes).some((c) => c.policy),
    );
