import * as core from '@actions/core';
import { inputNamed } from '../plan/inputs.js';
import type { PolicyInputs } from '../plan/types.js';
import type { InputError } from '../plan/values.js';
import { groupFailures, groupUnknown } from '../report/group.js';
import type { Report } from '../report/model.js';
import { REASON_TEXTS } from '../report/reasons.js';
import { printable } from './log.js';

const LEVELS = ['error', 'warning', 'notice'] as const;
type Level = (typeof LEVELS)[number];

export interface Annotation {
  level: Level;
  title: string;
  message: string;
  /** Where the host was named; absent when an input named it. */
  file?: string;
  line?: number;
  column?: number;
}

/** The runner keeps ten annotations of a kind a step and drops the rest without a word (ExecutionContext.cs). */
const SHOWN = 9;

export interface Annotations {
  /** Worst first, at most nine of a kind. */
  shown: Annotation[];
  /** How many of each kind were left out; the tenth annotation tells. */
  more: Record<Level, number>;
}

/** @param taken how many of a kind the step has used otherwise */
export function annotationsOf(
  report: Report,
  { onInconclusive }: PolicyInputs,
  taken: Partial<Record<Level, number>> = {},
): Annotations {
  const all = [...failuresIn(report), ...unknownIn(report, onInconclusive)];
  const more = { error: 0, warning: 0, notice: 0 };
  const shown = LEVELS.flatMap((level) => {
    const ofLevel = all.filter((annotation) => annotation.level === level);
    const most = SHOWN - (taken[level] ?? 0);
    more[level] = Math.max(0, ofLevel.length - most);
    return ofLevel.slice(0, most);
  });
  return { shown, more };
}

function failuresIn({ findings, hosts }: Report): Annotation[] {
  const sources = new Map(hosts.map(({ host, source }) => [host, source]));
  return groupFailures(findings).map(({ host, check, findings: [first, ...others] }) => {
    const { severity, code, says, fix, source = sources.get(host) } = first;
    const also = others.length > 0 ? ` (and ${others.length} more like this)` : '';
    return {
      level: severity,
      title: `${check}/${code}`,
      message: `${host}: ${says}${also}${fix ? `\n${fix}` : ''}`,
      ...(source && !inputNamed(source.file) && { file: source.file, line: source.line }),
    };
  });
}

/** One a reason, not one a row: a closed port 25 is a single fact. */
function unknownIn({ findings }: Report, onInconclusive: PolicyInputs['onInconclusive']): Annotation[] {
  const grave: Record<typeof onInconclusive, Level> = { fail: 'error', warn: 'warning', ignore: 'notice' };
  return groupUnknown(findings).map(({ reason, findings: found, hosts }) => {
    const { says, ways } = REASON_TEXTS[reason];
    const counted = `${found.length} ${found.length === 1 ? 'check' : 'checks'} on ${hosts.slice(0, 3).join(', ')}`;
    const rest = hosts.length > 3 ? ` and ${hosts.length - 3} more hosts` : '';
    return {
      level: found.some(({ severity }) => severity === 'error') ? grave[onInconclusive] : 'notice',
      title: `could not be checked: ${reason}`,
      message: `${counted}${rest}: ${says}. Ways on: ${ways.join('; ')}.`,
    };
  });
}

/** @actions/core escapes what it makes a command of; what a server said is stripped of control characters. */
export function annotate(annotations: readonly Annotation[]): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, title, message, file, line, column } of annotations)
    write[level](printable(message), { title: printable(title), file, startLine: line, startColumn: column });
}

/** Mistakes in the inputs, each at its place. */
export const mistakesAsAnnotations = (errors: readonly InputError[]): Annotation[] =>
  errors.map(({ place, message }) => {
    const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(place) ?? [];
    const inFile = file !== undefined && !inputNamed(file);
    return {
      level: 'error',
      title: 'smtp-preflight: wrong input',
      message: `${place}: ${message}`,
      ...(inFile && { file, line: Number(line), ...(column && { column: Number(column) }) }),
    };
  });
