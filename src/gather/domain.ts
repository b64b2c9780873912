import { dmarcFor, foreignReports, walkOf } from '../derive/dmarc-walk.js';
import { publicAddresses } from '../derive/spf-advice.js';
import { parseSpf, spfTexts } from '../derive/spf-record.js';
import { STRANGER, targetsOf } from '../derive/spf-tree.js';
import { ok } from '../evidence/slot.js';
import type { DnsAnswer, DomainEvidence, DomainSlot, HostEvidence, Slot, SpfResult } from '../evidence/types.js';
import type { DnsType } from '../net/network.js';
import { type Context, guarded, wants } from './context.js';
import { checkHost } from './spf.js';

/** All that is asked about a domain. */
export const DOMAIN_SLOTS = [
  'soa',
  'mx',
  'apexA',
  'apexAaaa',
  'apexTxt',
  'spf',
  'spfRecords',
  'dkim',
  'dmarc',
  'dmarcReports',
  'mtaSts',
  'mtaStsPolicy',
  'tlsRpt',
  'mxTargets',
  'dnssec',
  'domainLists',
] as const satisfies readonly DomainSlot[];

/** What the domain's own name is asked for. */
type ApexSlot = 'soa' | 'mx' | 'apexA' | 'apexAaaa' | 'apexTxt';

/** Records read of one SPF record and all that it includes; more than that no receiver reads either. */
export const MOST_RECORDS = 30;

/** What the DNS says of a sender domain, written into `evidence` while it is learnt. */
export async function gatherDomain(
  context: Context,
  evidence: DomainEvidence,
  hosts: HostEvidence[],
  /** Resolved when the addresses of these hosts are known. */
  located: Promise<unknown>,
): Promise<void> {
  const { domain } = evidence;
  const into = (slots: DomainSlot[], gathering: Promise<unknown>) => guarded(context, evidence, slots, gathering);
  const ask = async (slot: ApexSlot, type: DnsType) => {
    if (wants(context, slot)) evidence[slot] = await context.network.resolve(domain, type);
  };
  const fill = (slot: ApexSlot, type: DnsType) => into([slot], ask(slot, type));
  await Promise.all([
    fill('soa', 'SOA'),
    fill('mx', 'MX'),
    fill('apexA', 'A'),
    fill('apexAaaa', 'AAAA'),
    fill('apexTxt', 'TXT'),
    into(['dkim'], gatherDkim(context, evidence)),
    into(['dmarc', 'dmarcReports'], gatherDmarc(context, evidence)),
    into(['spfRecords'], gatherSpfRecords(context, evidence)),
    into(
      ['spf'],
      located.then(() => gatherSpf(context, evidence, hosts)),
    ),
  ]);
}

/** check_host of the EHLO name of a host, as for a bounce (RFC 7208 §2.4). */
export async function gatherSpfHelo(context: Context, evidence: HostEvidence): Promise<void> {
  if (!wants(context, 'spfHelo')) return;
  const { host } = evidence;
  const client = { sender: `postmaster@${host}`, helo: host };
  const results = publicAddresses(evidence).map(
    async (address) => [address, await checkHost(context.network, { ...client, address })] as const,
  );
  evidence.spfHelo = ok(Object.fromEntries(await Promise.all(results)));
}

async function gatherSpf(context: Context, evidence: DomainEvidence, hosts: HostEvidence[]): Promise<void> {
  if (!wants(context, 'spf')) return;
  const sender = `postmaster@${evidence.domain}`;
  const clients = hosts.flatMap((host) =>
    publicAddresses(host).map((address) => ({ address, sender, helo: host.host })),
  );
  const all = [{ address: STRANGER, sender, helo: evidence.domain }, ...clients];
  const results = await Promise.all(
    all.map(
      async (client): Promise<[string, Slot<SpfResult>]> => [client.address, await checkHost(context.network, client)],
    ),
  );
  evidence.spf = ok(Object.fromEntries(results));
}

async function gatherSpfRecords(context: Context, evidence: DomainEvidence): Promise<void> {
  if (!wants(context, 'spfRecords')) return;
  const { domain } = evidence;
  const records: Record<string, string> = {};
  const asked = new Set<string>();
  for (let names = [domain]; names.length > 0; ) {
    const next = names.slice(0, MOST_RECORDS - asked.size);
    for (const name of next) asked.add(name);
    const answers = await Promise.all(next.map((name) => context.network.resolve(name, 'TXT')));
    const failed = answers.find((slot) => !slot.ok);
    if (failed) {
      evidence.spfRecords = failed as Slot<never>;
      return;
    }
    names = next.flatMap((name, index) => {
      const [text, ...more] = spfTexts((answers[index] as { value: DnsAnswer }).value);
      if (text === undefined || more.length > 0) return [];
      records[name] = text;
      const parsed = parseSpf(text);
      return parsed.ok ? targetsOf(parsed.value, name, domain) : [];
    });
    names = [...new Set(names)].filter((name) => !asked.has(name));
  }
  evidence.spfRecords = ok(records);
}

async function gatherDkim(context: Context, evidence: DomainEvidence): Promise<void> {
  if (!wants(context, 'dkim')) return;
  const { domain, selectors } = evidence;
  const answers = await answersTo(
    context,
    selectors.map((selector) => `${selector}._domainkey.${domain}`),
  );
  evidence.dkim = ok(Object.fromEntries(selectors.map((selector, index) => [selector, answers[index]![1]])));
}

async function gatherDmarc(context: Context, evidence: DomainEvidence): Promise<void> {
  if (!wants(context, 'dmarc')) return;
  const answers = Object.fromEntries(await answersTo(context, walkOf(evidence.domain)));
  evidence.dmarc = ok(answers);
  if (!wants(context, 'dmarcReports')) return;
  const found = dmarcFor(evidence.domain, answers);
  const names = found.kind === 'record' ? Object.values(foreignReports(found)) : [];
  evidence.dmarcReports = ok(Object.fromEntries(await answersTo(context, names)));
}

const answersTo = ({ network }: Context, names: string[]): Promise<[string, Slot<DnsAnswer>][]> =>
  Promise.all(
    names.map(async (name): Promise<[string, Slot<DnsAnswer>]> => [name, await network.resolve(name, 'TXT')]),
  );
