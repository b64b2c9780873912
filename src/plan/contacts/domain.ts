import { walkOf } from '../../derive/dmarc-walk.js';
import { MOST_RECORDS } from '../../gather/domain.js';
import { HTTPS_PORT, MX_TARGETS, TRIES } from '../../gather/transport.js';
import type { DnsType } from '../../net/network.js';
import type { DomainPlan, Need, Plan } from '../types.js';
import type { Part } from './contact.js';
import { nameListings } from './lists.js';
import { spfContacts } from './spf.js';

const ask = (to: string, types: DnsType[], purpose: string): Part => ({ service: 'dns', to, types, purpose });

/** What each need of a domain asks for; what else they share is in {@link domainContacts}. */
const ASKED: Partial<Record<Need, (plan: DomainPlan) => Part[]>> = {
  soa: ({ domain }) => [ask(domain, ['SOA'], 'does the domain exist?')],
  mx: ({ domain }) => [ask(domain, ['MX'], 'MX records')],
  mxTargets: ({ domain }) => [
    { ...ask(`<each MX of ${domain}>`, ['A', 'AAAA'], 'addresses of the MX'), most: MX_TARGETS },
  ],
  apexA: ({ domain }) => [ask(domain, ['A'], 'address records of the domain itself')],
  apexAaaa: ({ domain }) => [ask(domain, ['AAAA'], 'address records of the domain itself')],
  apexTxt: ({ domain }) => [ask(domain, ['TXT'], 'TXT records of the domain itself')],
  spf: ({ domain }) => spfContacts(domain, 'SPF'),
  spfRecords: ({ domain }) => [
    ask(domain, ['TXT'], 'the SPF record'),
    {
      ...ask(`<each name that the SPF record of ${domain} includes>`, ['TXT'], 'the SPF records in it'),
      most: MOST_RECORDS - 1,
    },
  ],
  dkim: ({ domain, dkimSelectors }) =>
    dkimSelectors.map((selector) => ask(`${selector}._domainkey.${domain}`, ['TXT'], 'the DKIM key')),
  dmarc: ({ domain }) => walkOf(domain).map((name) => ask(name, ['TXT'], 'DMARC, by the tree walk of RFC 9989')),
  dmarcReports: ({ domain }) => [
    ask(
      `<the DMARC domain of ${domain}>._report._dmarc.<each foreign domain in its rua>`,
      ['TXT'],
      'does the receiver of the DMARC reports agree?',
    ),
  ],
  mtaSts: ({ domain }) => [ask(`_mta-sts.${domain}`, ['TXT'], 'is there an MTA-STS policy?')],
  mtaStsPolicy: ({ domain }) => policyOf(`mta-sts.${domain}`),
  tlsRpt: ({ domain }) => [ask(`_smtp._tls.${domain}`, ['TXT'], 'where TLS reports are sent')],
  dnssec: ({ domain }) => [ask(domain, ['SOA', 'MX'], 'do its names validate by DNSSEC?')],
};

/** What is asked about a sender domain. */
export const domainContacts = (plan: Plan, domain: DomainPlan): Part[] => [
  ...Object.entries(ASKED).flatMap(([need, contacts]) => (plan.needs.has(need as Need) ? contacts(domain) : [])),
  ...nameListings(plan, domain.domain),
];

function policyOf(host: string): Part[] {
  const when = 'there is an MTA-STS record';
  return [
    { ...ask(host, ['A', 'AAAA'], 'addresses of the policy host'), when },
    {
      service: 'https',
      to: `<each address of ${host}>:${HTTPS_PORT}`,
      purpose: `GET https://${host}/.well-known/mta-sts.txt at one address after the other until one answers (${TRIES} at most)`,
      most: 1,
      when,
    },
  ];
}
