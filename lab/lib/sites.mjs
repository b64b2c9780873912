/** The hosts of the scenarios, with everything that the rest of the world knows of them. */
import { makeAuthority, makeCertificate } from './certificates.mjs';
import { DNS_ADDRESSES, lame, RESOLVERS, record, reverseName, startDns } from './dns.mjs';
import { startDovecot } from './dovecot.mjs';
import { DOMAIN } from './mailboxes.mjs';
import { layNetwork, mountRoots, useResolver } from './namespaces.mjs';
import { startOpensmtpd } from './opensmtpd.mjs';

/** Control hosts on whose addresses every packet is lost. */
const LOST = { 'lost-a.example.net': '203.0.113.251', 'lost-b.example.net': '203.0.113.252' };

/** The host of a scenario: sound in everything that the scenario does not say otherwise. */
function siteOf(scenario, index) {
  const { name, families = [4], banner = `${name}.${DOMAIN}`, certificate = {} } = scenario;
  const fqdn = `${name}.${DOMAIN}`;
  const [v4, v6] = [`203.0.113.${index + 10}`, `2001:db8:113::${(index + 10).toString(16)}`];
  const addresses = [families.includes(4) && v4, families.includes(6) && v6].filter(Boolean);
  const site = { name, fqdn, banner, addresses, v4, v6, server: scenario.server };
  return { ...site, certificate: makeCertificate(name, certificate.name ?? fqdn, certificate.kind ?? 'good') };
}

function recordsOf({ forward, ptr }, { fqdn, addresses, v4, v6 }) {
  const type = (address) => (address.includes(':') ? 'AAAA' : 'A');
  const named = typeof ptr === 'function' ? ptr({ v4, v6 }) : ptr;
  const forwards =
    forward === 'lame' ? [lame(fqdn)] : (forward ?? addresses).map((address) => record(fqdn, type(address), address));
  const reverses = addresses.flatMap((address) => {
    if (named === null) return [];
    return [named === 'lame' ? lame(reverseName(address)) : record(reverseName(address), 'PTR', `${named ?? fqdn}.`)];
  });
  const own = named && named !== 'lame' && /\.example\.net$/.test(named) && !named.startsWith('gone.');
  return [...forwards, ...reverses, ...(own ? addresses.map((address) => record(named, type(address), address)) : [])];
}

function listingsOf(scenarios) {
  const of = (list, address) =>
    scenarios.flatMap(({ listed, site }) => (listed?.[list] ? [{ address: site[address], code: listed[list] }] : []));
  return { spamhaus: [...of('spamhaus', 'v4'), ...of('spamhaus6', 'v6')], spamcop: of('spamcop', 'v4') };
}

/** Starts the world of these scenarios; gives them with their `site`. */
export async function layOut(scenarios) {
  mountRoots(['debian12', 'debian13']);
  makeAuthority();
  const laid = scenarios.map((scenario, index) => ({ ...scenario, site: siteOf(scenario, index) }));
  const lost = laid.filter(({ lost }) => lost).flatMap(({ site }) => site.addresses);
  const addresses = laid.filter(({ lost }) => !lost).flatMap(({ site }) => site.addresses);
  layNetwork([...addresses, ...DNS_ADDRESSES], [...lost, ...Object.values(LOST)]);
  useResolver(RESOLVERS.healthy);
  const controls = Object.entries(LOST).map(([name, address]) => record(name, 'A', address));
  await startDns([...laid.flatMap((row) => recordsOf(row, row.site)), ...controls], listingsOf(laid));
  await startDovecot();
  startOpensmtpd(laid.map(({ site }) => site).filter(({ server }) => server.kind === 'opensmtpd'));
  await Promise.all(laid.map(({ site }) => site.server.start(site)));
  return laid;
}
