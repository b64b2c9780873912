import { cut } from '../evidence/caps.js';
import type { ListHealth } from '../evidence/types.js';
import { prose, span, text } from './escape.js';
import { count } from './headline.js';
import { few } from './html.js';
import type { Report } from './model.js';

export const LISTS = 20;

export const EGRESS: Record<Report['vantage']['egress25'], string> = {
  open: 'port 25 open',
  blocked: 'port 25 closed to this runner',
  unknown: 'port 25 unclear',
  'not-tested': 'port 25 not tested',
};

/** Where the run stood, in one small line, with a link to the run when its address is given. */
export function ranFrom({ vantage, observedAt, durationMs, tool, hosts }: Report, runUrl: string | undefined): string {
  const staged = new Set(hosts.flatMap(({ host, connectedTo }) => (connectedTo ? [host] : []))).size;
  const servers = `the mail servers of ${count(staged, 'host')} as they are staged`;
  const judged = staged === 0 ? 'what is live' : `live DNS and ${servers}`;
  const resolvers = few(vantage.resolvers, 3, (resolver) => text(cut(resolver, 60)));
  const from = [
    vantage.ehloName && `from ${text(cut(vantage.ehloName, 255))}`,
    resolvers && `by resolver ${resolvers}`,
    vantage.proxied && 'through a proxy',
    EGRESS[vantage.egress25],
    `${text(observedAt.slice(0, 16).replace('T', ' '))} UTC, ${(durationMs / 1000).toFixed(1)} s`,
  ];
  const parts = [`Judged: ${judged}, ${from.filter(Boolean).join(', ')}`];
  if (runUrl && /^https?:\/\/[\w.:/-]+$/.test(runUrl)) parts.push(`[full report](${runUrl})`);
  parts.push(text(cut(`${tool.name} ${tool.version}`, 60)));
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** Block lists that did not prove to work in this run; nothing when all did. */
export function listHealth({ vantage }: Report): string {
  const asked = [...vantage.lists, ...vantage.domainLists];
  const said = asked.flatMap(({ zone, health, healthOfIpv6 }) => [
    ...problemOf(span(cut(zone, 255)), health),
    ...problemOf(`${span(cut(zone, 255))} about IPv6 addresses`, healthOfIpv6),
  ]);
  const shown = said.slice(0, LISTS);
  if (said.length > LISTS) shown.push(`- … and ${said.length - LISTS} more`);
  return said.length > 0 ? ['### Block lists that did not answer as they must', shown.join('\n')].join('\n\n') : '';
}

const problemOf = (what: string, health: ListHealth['health'] | undefined): string[] =>
  health?.ok === false ? [`- ${what}: ${health.error.kind}, ${prose(cut(health.error.message, 300))}`] : [];
