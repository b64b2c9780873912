import { addressesOf, answerLines, dataOf } from '../../derive/dns.js';
import { sameName } from '../../derive/names.js';
import type { DnsAnswer, DomainEvidence, HostEvidence } from '../../evidence/types.js';
import { defineCheck, type ScopeOf } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { addressPastes, IN_PLACE } from '../pastes/records.js';

const FIX =
  'Replace the CNAME record of {host} by address records: `{host}. IN A …` and `{host}. IN AAAA …` with the addresses of {target}.';

/** The addresses that the alias leads to. */
const pastes = ({ host: { host, a, aaaa } }: ScopeOf<'host'>): Paste[] =>
  addressPastes(host, addressesOf(a, aaaa), `${IN_PLACE}, of type CNAME`);

export default defineCheck({
  id: 'host-not-alias',
  topic: 'identity',
  about: 'host',
  essential: false,
  needs: [],
  raw: ['a', 'aaaa', 'mx'],
  title: 'Expected FQDN is no alias',
  why: 'MX records and EHLO must give a name with address records of its own: some servers do not follow an alias, or take it for another name.',
  references: ['RFC 2181 §10.3', 'RFC 5321 §2.3.5', 'RFC 5321 §5.1'],
  findings: {
    cname: { says: '{host} is an alias (CNAME) of {target}', fix: FIX, severity: 'warning', pastes },
    'cname-mx-target': {
      says: '{host} takes mail, but is an alias (CNAME) of {target}',
      fix: `${FIX} Or let the MX records name {target}.`,
      severity: 'error',
      pastes,
    },
  },
  evaluate(_, { host, domains }) {
    const answers = [
      ['A', host.a],
      ['AAAA', host.aaaa],
    ] as const;
    for (const [type, slot] of answers) {
      const target = slot?.ok ? aliasIn(slot.value, host.host) : undefined;
      if (!slot?.ok || target === undefined) continue;
      const code = isMxTarget(host, domains) ? 'cname-mx-target' : 'cname';
      const proof = answerLines(host.host, type, slot.value);
      return { outcome: 'fail', code, values: { target }, seen: target, wanted: 'address records', proof };
    }
    // An alias stands for all types, so that one answer without it is enough.
    const answered = answers.find(([, slot]) => slot?.ok);
    if (!answered?.[1]?.ok) return emptySlot(host.a ?? host.aaaa, `a record of ${host.host}`);
    return answered[1].value.rcode === 'NXDOMAIN'
      ? { outcome: 'not-applicable', message: `${host.host} does not exist in the DNS` }
      : { outcome: 'pass', proof: answerLines(host.host, answered[0], answered[1].value) };
  },
});

const aliasIn = ({ records }: DnsAnswer, name: string): string | undefined =>
  records.find((record) => record.type === 'CNAME' && sameName(record.name, name))?.data;

/** Named as one that takes mail, or by the MX records of one of its domains. */
const isMxTarget = ({ host, roles }: HostEvidence, domains: DomainEvidence[]): boolean =>
  roles.includes('inbound') ||
  domains.some(({ mx }) => mx?.ok && dataOf(mx.value, 'MX').some((data) => sameName(data.split(' ').at(-1)!, host)));
