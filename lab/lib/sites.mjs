/** The hosts of the scenarios, with everything that the rest of the world knows of them. */
import { makeAuthority, makeCertificate } from './certificates.mjs';
import { DNS_ADDRESSES, lame, RESOLVERS, record, reverseName, startDns } from './dns.mjs';
import {
  CONTROL_ZONES,
  controlRecords,
  domainRecords,
  PARENT,
  POLICY_HOSTS,
  servePolicies,
  signingOf,
} from './domains.mjs';
import { startDovecot } from './dovecot.mjs';
import { DOMAIN } from './mailboxes.mjs';
import { layNetwork, mountRoots, useResolver } from './namespaces.mjs';
import { startOpensmtpd } from './opensmtpd.mjs';

/** Control hosts on whose addresses every packet is lost. */
const LOST = { 'lost-a.example.net': '203.0.113.251', 'lost-b.example.net': '203.0.113.252' };

/** The host of a scenario: sound in everything that the scenario does not say otherwise. */
function siteOf(scenario, index) {
  const { name, families = [4], zone, certificate = {}, at } = scenario;
  const [domain, fqdn] = zone ? [`${name}.${PARENT}`, `mail.${name}.${PARENT}`] : [DOMAIN, `${name}.${DOMAIN}`];
  const domains = [domain, ...(zone?.further ?? []).map((label) => `${label}.${domain}`)];
  const banner = scenario.banner ?? fqdn;
  const [v4, v6] = at ?? [`203.0.113.${index + 10}`, `2001:db8:113::${(index + 10).toString(16)}`];
  const addresses = [families.includes(4) && v4, families.includes(6) && v6].filter(Boolean);
  const site = { name, fqdn, domain, domains, banner, addresses, v4, v6, server: scenario.server };
  return { ...site, certificate: makeCertificate(name, certificate.name ?? fqdn, certificate.kind ?? 'good') };
}

function recordsOf(scenario) {
  const { forward, ptr, zone } = scenario;
  const { fqdn, addresses, v4, v6 } = scenario.site;
  const type = (address) => (address.includes(':') ? 'AAAA' : 'A');
  const named = typeof ptr === 'function' ? ptr({ v4, v6 }) : ptr;
  const forwards =
    forward === 'lame' ? [lame(fqdn)] : (forward ?? addresses).map((address) => record(fqdn, type(address), address));
  const reverses = addresses.flatMap((address) => {
    if (named === null) return [];
    if (named === 'lame') return [lame(reverseName(address))];
    return [named ?? fqdn].flat().map((name) => record(reverseName(address), 'PTR', `${name}.`));
  });
  const own = [named ?? []].flat().filter((name) => /\.example\.net$/.test(name) && !name.startsWith('gone.'));
  const elsewhere = own.flatMap((name) => addresses.map((address) => record(name, type(address), address)));
  return [...forwards, ...reverses, ...elsewhere, ...(zone ? domainRecords(scenario) : [])];
}

function listingsOf(scenarios) {
  const of = (list, address) =>
    scenarios.flatMap(({ listed, site }) => (listed?.[list] ? [{ address: site[address], code: listed[list] }] : []));
  const dbl = scenarios.filter(({ listed }) => listed?.dbl).map(({ site }) => site.domain);
  return { spamhaus: [...of('spamhaus', 'v4'), ...of('spamhaus6', 'v6')], spamcop: of('spamcop', 'v4'), dbl };
}

/** Starts the world of these scenarios; gives them with their `site`. */
export async function layOut(scenarios) {
  mountRoots(['debian12', 'debian13']);
  makeAuthority();
  const laid = scenarios.map((scenario, index) => ({ ...scenario, site: siteOf(scenario, index) }));
  const lost = laid.filter(({ lost }) => lost).flatMap(({ site }) => site.addresses);
  const addresses = laid.filter(({ lost }) => !lost).flatMap(({ site }) => site.addresses);
  layNetwork([...addresses, ...DNS_ADDRESSES, ...Object.values(POLICY_HOSTS)], [...lost, ...Object.values(LOST)]);
  useResolver(RESOLVERS.healthy);
  const controls = Object.entries(LOST).map(([name, address]) => record(name, 'A', address));
  const owners = laid.filter(({ zone }) => zone);
  const zones = owners.map((row) => ({ name: row.site.domain, signing: signingOf(row) }));
  const records = [...laid.flatMap(recordsOf), ...controls, ...controlRecords()];
  await startDns(records, listingsOf(laid), [...CONTROL_ZONES, ...zones]);
  await servePolicies(owners);
  await startDovecot([...new Set(laid.map(({ site }) => site.domain))]);
  startOpensmtpd(laid.map(({ site }) => site).filter(({ server }) => server.kind === 'opensmtpd'));
  await Promise.all(laid.map(({ site }) => site.server.start(site)));
  return laid;
}
