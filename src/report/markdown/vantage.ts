import { cut } from '../../evidence/caps.js';
import type { ListHealth } from '../../evidence/types.js';
import { prose, span, text } from '../escape.js';
import type { Report } from '../model.js';
import { judgedFrom, madeBy } from '../vantage.js';

const LISTS = 20;

/** Where the run stood, in one small line, with a link to the run when its address is given. */
export function ranFrom(report: Report, runUrl: string | undefined): string {
  const link = runUrl && /^https?:\/\/[\w.:/-]+$/.test(runUrl) ? [`[full report](${runUrl})`] : [];
  return `<sub>${[judgedFrom(report, text), ...link, text(madeBy(report))].join(' · ')}</sub>`;
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
