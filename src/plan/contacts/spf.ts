import { MOST_LOOKUPS } from '../../derive/spf-tree.js';
import type { Part } from './contact.js';

/** An evaluation by check_host (RFC 7208 §4): the record itself, then whatever it refers to. */
export const spfContacts = (domain: string, purpose: string, when?: string): Part[] => [
  { service: 'dns', to: domain, types: ['TXT'], purpose, ...(when !== undefined && { when }) },
  {
    service: 'dns',
    to: `<each name that the SPF record of ${domain} refers to>`,
    types: ['TXT', 'A', 'AAAA', 'MX', 'PTR'],
    purpose: `${purpose}, evaluated for each address that sends; at most ${MOST_LOOKUPS} terms with lookups each time`,
  },
];
