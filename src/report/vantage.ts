import { cut } from '../evidence/caps.js';
import type { Report } from './model.js';
import { count, few } from './words.js';

const RESOLVERS = 3;

const EGRESS: Record<Report['vantage']['egress25'], string> = {
  open: 'port 25 open',
  blocked: 'port 25 closed to this runner',
  unknown: 'port 25 unclear',
  'not-tested': 'port 25 not tested',
};

/**
 * What was judged, and where the run stood: from where, through what, when, and how long it took.
 * @param write how to write what is not ours
 */
export function judgedFrom({ vantage, observedAt, durationMs, hosts }: Report, write: (raw: string) => string): string {
  const { ehloName, resolvers, proxied, egress25 } = vantage;
  const staged = new Set(hosts.flatMap(({ host, connectedTo }) => (connectedTo ? [host] : []))).size;
  const judged =
    staged === 0 ? 'what is live' : `live DNS and the mail servers of ${count(staged, 'host')} as they are staged`;
  const from = [
    ehloName && `from ${write(cut(ehloName, 255))}`,
    resolvers.length > 0 && `by resolver ${few(resolvers, RESOLVERS, (resolver) => write(cut(resolver, 60)))}`,
    proxied && 'through a proxy',
    EGRESS[egress25],
    `${write(observedAt.slice(0, 16).replace('T', ' '))} UTC, ${(durationMs / 1000).toFixed(1)} s`,
  ];
  return `Judged: ${judged}, ${from.filter(Boolean).join(', ')}`;
}

/** What made the report. */
export const madeBy = ({ tool }: Report): string => cut(`${tool.name} ${tool.version}`, 60);
