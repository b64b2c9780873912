import { cut } from '../../evidence/caps.js';
import type { ListHealth } from '../../evidence/types.js';
import { terminal } from '../escape.js';
import { count } from '../headline.js';
import { few } from '../html.js';
import type { Report } from '../model.js';
import { EGRESS } from '../vantage.js';
import type { Style } from './layout.js';

const NAMED = 3;

/** Where the run stood: from where, through what, when; which servers are not the live ones; which lists failed. */
export function vantage({ vantage, observedAt, durationMs, hosts, tool }: Report, { paint, write }: Style): string[] {
  const { ehloName, resolvers, proxied, egress25, lists, domainLists } = vantage;
  const from = [
    ehloName && `from ${cut(ehloName, 255)}`,
    resolvers.length > 0 && `by resolver ${few(resolvers, NAMED, (resolver) => cut(resolver, 60))}`,
    proxied && 'through a proxy',
    EGRESS[egress25],
    `${observedAt.slice(0, 16).replace('T', ' ')} UTC`,
    `${(durationMs / 1000).toFixed(1)} s, ${cut(`${tool.name} ${tool.version}`, 60)}`,
  ];
  const staged = hosts.filter(({ connectedTo }) => connectedTo).length;
  const live =
    staged > 0 ? `what is live, and the mail servers of ${count(staged, 'host')} as they are staged` : 'what is live';
  const dead = [...lists, ...domainLists].flatMap(deadOf);
  const lines = [
    `Judged: ${live}, ${from.filter(Boolean).join(', ')}`,
    ...(dead.length > 0 ? [`Block lists that did not answer as they must: ${few(dead, NAMED, String)}`] : []),
  ];
  return lines.flatMap((line) => write(0, terminal(line))).map((line) => paint('dim', line));
}

const deadOf = ({ zone, health, healthOfIpv6 }: ListHealth): string[] => [
  ...(health.ok ? [] : [`${cut(zone, 255)} (${health.error.kind})`]),
  ...(healthOfIpv6?.ok === false ? [`${cut(zone, 255)} about IPv6 addresses (${healthOfIpv6.error.kind})`] : []),
];
