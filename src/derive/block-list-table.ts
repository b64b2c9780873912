/** A DNS block list of addresses (RFC 5782). */
export interface BlockList {
  /** Name in reports. */
  zone: string;
  /** Zone that is really asked; differs from `zone` when a key is part of it. Never printed. */
  queryZone: string;
  operator: string;
  /** A listing is an error on a gating list, a notice on an informational one. */
  gating: boolean;
  /** It answers those with a key only. */
  keyed?: true;
  /** Address families that it is asked about. */
  families: (4 | 6)[];
  /** Its own table: A record to meaning. Any other answer is no listing. A policy entry is a setting and no accusation. */
  codes: Record<string, { meaning: string; policy?: true }>;
  /** Answers that are errors: A record to what they say and the way out. */
  refusals: Record<string, string>;
  /** Removal page; `{address}` is replaced. Empty when none is known. */
  removal: string;
}

export const OWN_RESOLVER = 'point `nameservers` to a resolver of your own that asks the list itself';

/** spamhaus.org/news/article/788. */
export const SPAMHAUS_REFUSALS: BlockList['refusals'] = {
  '127.255.255.250': 'Spamhaus says that the key is disabled: check `spamhaus-dqs-key`',
  '127.255.255.251': 'Spamhaus does not accept the key: check `spamhaus-dqs-key`',
  '127.255.255.252': 'Spamhaus does not know this zone: correct the name of the list',
  '127.255.255.254': `Spamhaus does not answer public resolvers: set \`spamhaus-dqs-key\` (free for small use), or ${OWN_RESOLVER}`,
  '127.255.255.255': `Spamhaus says that this resolver asks too much: set \`spamhaus-dqs-key\`, or ${OWN_RESOLVER}`,
};

/** https://docs.spamhaus.com, "Available Zones"; IPv6 by "DQS Requests". */
const ZEN: BlockList = {
  zone: 'zen.spamhaus.org',
  queryZone: 'zen.spamhaus.org',
  operator: 'Spamhaus',
  gating: true,
  families: [4, 6],
  codes: {
    '127.0.0.2': { meaning: 'SBL: sends spam or belongs to those who do' },
    '127.0.0.3': { meaning: 'CSS: low reputation, seen sending spam by automatic means' },
    '127.0.0.4': { meaning: 'XBL: hijacked or infected machine' },
    '127.0.0.9': { meaning: 'DROP: network in the hands of criminals' },
    '127.0.0.30': { meaning: 'BCL: controls a botnet' },
    '127.0.0.10': { meaning: 'PBL: its provider says it does not send mail directly', policy: true },
    '127.0.0.11': { meaning: 'PBL: Spamhaus takes it for an address that does not send mail directly', policy: true },
  },
  refusals: SPAMHAUS_REFUSALS,
  removal: 'https://check.spamhaus.org/query/ip/{address}',
};

const listed = (meaning: string): BlockList['codes'] => ({ '127.0.0.2': { meaning } });

/** Lists that are known by name. A gating one is asked by default, any other when the user adds it. */
export const BLOCK_LISTS: readonly BlockList[] = [
  ZEN,
  {
    zone: 'bl.spamcop.net',
    queryZone: 'bl.spamcop.net',
    operator: 'SpamCop',
    gating: true,
    families: [4],
    codes: listed('users of SpamCop reported spam from it; it expires by itself when the reports end'),
    refusals: {},
    removal: 'https://www.spamcop.net/bl.shtml?{address}',
  },
  {
    // https://docs.abusix.com, "Production zones"; policy entries by "Policy".
    zone: 'combined.mail.abusix.zone',
    queryZone: 'combined.mail.abusix.zone',
    operator: 'Abusix',
    gating: true,
    keyed: true,
    families: [4, 6],
    codes: {
      '127.0.0.2': { meaning: 'sends spam' },
      '127.0.0.3': { meaning: 'sends spam, listed by automatic means' },
      '127.0.0.4': { meaning: 'hijacked or infected machine' },
      '127.0.0.200': { meaning: 'listed' },
      '127.0.0.11': { meaning: 'its PTR record is a generic one', policy: true },
      '127.0.0.12': { meaning: 'it has no PTR record', policy: true },
    },
    refusals: {},
    removal: 'https://lookup.abusix.com/',
  },
  {
    // https://www.barracudacentral.org/rbl/how-to-use
    zone: 'b.barracudacentral.org',
    queryZone: 'b.barracudacentral.org',
    operator: 'Barracuda',
    gating: false,
    families: [4],
    codes: listed('seen sending spam'),
    refusals: {},
    removal: 'https://www.barracudacentral.org/rbl/removal-request',
  },
  {
    zone: 'psbl.surriel.com',
    queryZone: 'psbl.surriel.com',
    operator: 'PSBL',
    gating: false,
    families: [4],
    codes: listed('sent mail to a spam trap'),
    refusals: {},
    removal: 'https://psbl.org/listing?ip={address}',
  },
  {
    zone: 'bl.mailspike.net',
    queryZone: 'bl.mailspike.net',
    operator: 'Mailspike',
    gating: false,
    families: [4],
    codes: {
      '127.0.0.2': { meaning: 'zero hour: part of a spam wave at this moment' },
      '127.0.0.10': { meaning: 'worst reputation' },
      '127.0.0.11': { meaning: 'very bad reputation' },
      '127.0.0.12': { meaning: 'bad reputation' },
    },
    refusals: {},
    removal: 'https://mailspike.org/iplookup.html',
  },
  {
    zone: 'dnsbl-1.uceprotect.net',
    queryZone: 'dnsbl-1.uceprotect.net',
    operator: 'UCEPROTECT level 1',
    gating: false,
    families: [4],
    codes: listed('sent mail to a spam trap; it expires after seven days without'),
    refusals: {},
    removal: 'https://www.uceprotect.net/en/rblcheck.php?ipr={address}',
  },
];

/** Zones that must not be asked, their sub-zones neither, and why. */
export const DEAD_LISTS: Readonly<Record<string, string>> = {
  'ix.dnsbl.manitu.net': 'NiX Spam has been empty since 16 January 2025',
  'dnsbl.sorbs.net': 'SORBS was shut down on 5 June 2024',
  'cbl.abuseat.org': 'it is part of zen.spamhaus.org (XBL)',
  'ubl.unsubscore.com': 'it is off-line since 2024',
  'all.rbl.webiron.net': 'it closed, and listed every address in 2020',
  'dnsbl.burnt-tech.com': 'it closed, and listed every address in 2015',
  'list.dsbl.org': 'it closed, and listed every address in 2012',
  'relays.ordb.org': 'it closed, and listed every address in 2008',
  'dnsbl.njabl.org': 'it closed',
  'dnsbl.ahbl.org': 'it closed, and listed every address',
  'dnsbl.inps.de': 'it closed',
};
