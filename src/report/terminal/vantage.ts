import { cut } from '../../evidence/caps.js';
import type { ListHealth } from '../../evidence/types.js';
import { terminal } from '../escape.js';
import type { Report } from '../model.js';
import { judgedFrom, madeBy } from '../vantage.js';
import { few } from '../words.js';
import type { Style } from './layout.js';

const NAMED = 3;

/** Where the run stood, and which block lists failed. */
export function vantage(report: Report, { paint, write }: Style): string[] {
  const { lists, domainLists } = report.vantage;
  const dead = [...lists, ...domainLists].flatMap(deadOf);
  const lines = [
    `${judgedFrom(report, String)}, ${madeBy(report)}`,
    ...(dead.length > 0 ? [`Block lists that did not answer as they must: ${few(dead, NAMED, String)}`] : []),
  ];
  return lines.flatMap((line) => write(0, terminal(line))).map((line) => paint('dim', line));
}

const deadOf = ({ zone, health, healthOfIpv6 }: ListHealth): string[] => [
  ...(health.ok ? [] : [`${cut(zone, 255)} (${health.error.kind})`]),
  ...(healthOfIpv6?.ok === false ? [`${cut(zone, 255)} about IPv6 addresses (${healthOfIpv6.error.kind})`] : []),
];
