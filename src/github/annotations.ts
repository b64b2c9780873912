import * as core from '@actions/core';
import { cut } from '../evidence/caps.js';
import type { InputError } from '../plan/input-errors.js';
import { inputNamed } from '../plan/inputs.js';
import type { PolicyInputs } from '../policy/types.js';
import { terminal, terminalLine } from '../report/escape.js';
import { groupFailures, groupUnknown } from '../report/group.js';
import type { Report } from '../report/model.js';
import { REASON_TEXTS } from '../report/reasons.js';
import { count, few } from '../report/words.js';

const LEVELS = ['error', 'warning', 'notice'] as const;
type Level = (typeof LEVELS)[number];

/** Its texts are escaped already. */
export interface Annotation {
  level: Level;
  title: string;
  message: string;
  /** Where the host was named; absent when an input named it. */
  file?: string;
  line?: number;
  column?: number;
}

/** The runner keeps so many annotations of a kind a step and drops the rest without a word (ExecutionContext.cs). */
export const MOST_OF_A_KIND = 10;
const SHOWN = MOST_OF_A_KIND - 1;
/** It cuts messages at 4,096 UTF-16 units (the same file). */
const MESSAGE = 4000;
const MEND = 2000;
const HOSTS = 3;

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

const failuresIn = ({ findings }: Report): Annotation[] =>
  groupFailures(findings).map(({ host, check, findings: [first, ...others] }) => {
    const { severity, code, says, fix = '', source } = first;
    const also = others.length > 0 ? ` (and ${others.length} more like this)` : '';
    return {
      level: severity,
      title: terminal(`${check}/${code}`),
      message: messageOf(`${cut(host, 255)}: ${says}${also}`, fix),
      ...(source && !inputNamed(source.file) && { file: terminal(source.file), line: source.line }),
    };
  });

/** One a reason, not one a row: a closed port 25 is a single fact. */
function unknownIn({ findings }: Report, onInconclusive: PolicyInputs['onInconclusive']): Annotation[] {
  const grave: Record<typeof onInconclusive, Level> = { fail: 'error', warn: 'warning', ignore: 'notice' };
  return groupUnknown(findings).map(({ reason, findings: found, hosts }) => {
    const { says, ways } = REASON_TEXTS[reason];
    const where = few(hosts, HOSTS, (host) => cut(host, 255));
    return {
      level: found.some(({ severity }) => severity === 'error') ? grave[onInconclusive] : 'notice',
      title: `could not be checked: ${reason}`,
      message: messageOf(`${count(found.length, 'check')} on ${where}: ${says}.`, `Ways on: ${ways.join('; ')}.`),
    };
  });
}

/** What is wrong on one line, what to do about it on those below, which are kept whatever the first says. */
function messageOf(says: string, mend: string): string {
  const below = mend === '' ? '' : `\n${cut(mend.split('\n').map(terminal).join('\n'), MEND)}`;
  return `${cut(terminal(says), MESSAGE - below.length)}${below}`;
}

/** @actions/core makes one command of each, whatever its message; the log shows the lines of that as they are. */
export function annotate(annotations: readonly Annotation[]): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, title, message, file, line, column } of annotations)
    write[level](message.split('\n').map(terminalLine).join('\n'), {
      title,
      file,
      startLine: line,
      startColumn: column,
    });
}

/** Mistakes in the inputs, each at its place. */
export const mistakesAsAnnotations = (errors: readonly InputError[]): Annotation[] =>
  errors.map(({ place, message }) => {
    const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/s.exec(place) ?? [];
    const inFile = file !== undefined && !inputNamed(file);
    return {
      level: 'error',
      title: 'smtp-preflight: wrong input',
      message: messageOf(`${place}: ${message}`, ''),
      ...(inFile && { file: terminal(file), line: Number(line), ...(column && { column: Number(column) }) }),
    };
  });
