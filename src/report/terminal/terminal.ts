import type { PolicyInputs } from '../../policy/types.js';
import { graveUnknown } from '../../policy/verdict.js';
import { terminal, terminalLine } from '../escape.js';
import { countsLine, headline } from '../headline.js';
import type { Explain, Report } from '../model.js';
import { painter } from './ansi.js';
import { failures } from './failures.js';
import { type Style, writer } from './layout.js';
import { matrix } from './matrix.js';
import { names } from './names.js';
import { notApplicable, unknown, waived } from './open.js';
import { vantage } from './vantage.js';

export interface TerminalOptions {
  colour: boolean;
  /** Columns; text is wrapped to it, words that are longer are not broken. */
  width: number;
  explain?: Explain;
  /** What a policy lets pass is told where it is given. */
  policy?: Pick<PolicyInputs, 'failOn' | 'onInconclusive'>;
}

const NARROWEST = 40;
const MEASURE = 110;
const VERDICT = { '✅': 'green', '❌': 'red', '⚠️': 'yellow', '❔': 'yellow' } as const;

/** The report for a shell, in the order of the others, but for the verdict: it is the last line, where a terminal stands. */
export function toTerminal(
  report: Report,
  { colour, width, explain = () => undefined, policy }: TerminalOptions,
): string {
  const columns = Math.max(NARROWEST, width);
  const measure = Math.min(columns, MEASURE);
  const style: Style = { paint: painter(colour), write: writer(measure), columns, measure };
  const { paint, write } = style;
  const { mark, says } = headline(report, terminal);
  const lines = [
    ...write(0, countsLine(report)).map((line) => paint('bold', line)),
    '',
    ...matrix(report, style),
    ...names(report, style),
    ...failures(report, style, explain),
    ...unknown(report, style),
    ...waived(report, style),
    ...notApplicable(report, style),
    ...vantage(report, style),
    '',
    ...[...whyOf(report), ...leniencyOf(report, policy)].flatMap((line) => write(0, terminal(line))),
    paint(VERDICT[mark], paint('bold', `${report.verdict.toUpperCase()}: ${says}`)),
  ];
  return lines.map((line) => `${terminalLine(line)}\n`).join('');
}

const whyOf = ({ verdict, says }: Report): string[] => (verdict === 'inconclusive' ? [says] : []);

/** What the policy did, where the exit status or the verdict would have been another one without it. */
function leniencyOf({ verdict, findings }: Report, policy: TerminalOptions['policy']): string[] {
  if (policy?.failOn === 'never' && verdict !== 'passed')
    return ['`fail-on: never`: the run is not failed for it, and the exit status is 0.'];
  if (policy === undefined || policy.onInconclusive === 'fail' || verdict !== 'passed') return [];
  return graveUnknown(findings).map(
    (says) => `\`on-inconclusive: ${policy.onInconclusive}\`: ${says}, and the run is not failed for it.`,
  );
}
