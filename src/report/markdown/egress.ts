import { prose } from '../escape.js';
import { isPortClosed } from '../headline.js';
import type { Report } from '../model.js';
import { REASON_TEXTS } from '../reasons.js';
import { count } from '../words.js';

/** What a port 25 that is closed to the runner means and leaves; nothing when it does not decide the verdict. */
export function egress(report: Report): string {
  if (report.verdict !== 'inconclusive' || !isPortClosed(report)) return '';
  const { counts, hosts } = report;
  const endpoints = hosts.flatMap(({ addresses }) => addresses.flatMap((address) => address.endpoints));
  const answering = endpoints.filter(({ port, banner }) => port !== 25 && banner !== null).map(({ port }) => port);
  const ports = [...new Set(answering)].sort((a, b) => a - b);
  const others = ports.length > 0 ? `, while ${ports.join(' and ')} ${ports.length === 1 ? 'does' : 'do'}` : '';
  const rest =
    isEgressAlone(report) && counts.pass > 0 ? ` Everything else passed (${count(counts.pass, 'check')}).` : '';
  const ways = REASON_TEXTS['egress-blocked'].ways.map(prose).join('; ');
  return `Not the servers: no host and no control answered on 25${others}.${rest} Ways on: ${ways}.`;
}

/** Whether nothing else is to be told. */
export const isEgressAlone = (report: Report): boolean =>
  isPortClosed(report) &&
  report.findings.every(
    ({ outcome, reason, waiver }) =>
      waiver || (outcome === 'inconclusive' ? reason === 'egress-blocked' : outcome !== 'fail'),
  );
