/** MTA-STS record and policy (RFC 8461 §3.1, §3.2). */
import type { Reason } from '../evidence/types.js';
import { type Parsed, wrong } from './parsed.js';
import { fieldsOf, versionedRecords } from './versioned-record.js';

export interface StsPolicy {
  mode: 'enforce' | 'testing' | 'none';
  /** Seconds. */
  maxAge: number;
  /** Host names, the left-most label may be `*`. */
  mx: string[];
}

/** What a sender that meets it takes for "there is no policy to be had"; any other failure is of the way from here. */
export const POLICY_UNREACHABLE: readonly Reason[] = ['refused', 'unreachable', 'tls-failed', 'protocol-garbage'];

const MODES = ['enforce', 'testing', 'none'] as const;
const LONGEST_AGE = 31_557_600;
const LABELS = /^(\*\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$/i;

const BEGINS = /^v=STSv1[ \t]*;/;

/** The records of MTA-STS among these, as {@link versionedRecords} finds them. */
export const stsRecords = (texts: readonly string[]): string[] => versionedRecords(texts, BEGINS, /^\s*v\s*=\s*sts/i);

/** The id of the record among those that {@link stsRecords} found. */
export function parseStsRecord(records: readonly string[]): Parsed<{ id: string }> {
  const [record = ''] = records;
  if (records.length > 1) return wrong(`there are ${records.length} records, and one is allowed`);
  if (!BEGINS.test(record)) return wrong('it does not begin with `v=STSv1;`');
  const fields = fieldsOf(record);
  const bad = fields.find((field) => !/^[a-z0-9][\w.-]{0,31}\s*=\s*[\x21-\x3a\x3c\x3e-\x7e]+$/i.test(field));
  if (bad !== undefined) return wrong(`\`${bad}\` is not a field of the form name=value`);
  const id = fields.map((field) => /^id\s*=\s*([a-z0-9]{1,32})$/i.exec(field)?.[1]).find((found) => found);
  return id ? { ok: true, value: { id } } : wrong('there is no `id` of 1 to 32 letters and digits');
}

/** A policy file. Of a field that is there twice the first one holds, but for `mx`. */
export function parseStsPolicy(body: string): Parsed<StsPolicy> {
  const lines = body.split(/\r?\n/).map((line) => line.trim());
  const fields = lines.map((line) =>
    line === '' ? undefined : /^([a-z0-9][\w.-]{0,31})[ \t]*:[ \t]*(.*)$/i.exec(line),
  );
  const bad = fields.indexOf(null);
  if (bad >= 0) return wrong(`line ${bad + 1} is not of the form \`name: value\``);
  const values = (name: string) => fields.flatMap((field) => (field?.[1] === name ? field[2]!.trim() : []));
  const [version, mode, maxAge] = ['version', 'mode', 'max_age'].map((name) => values(name)[0] ?? '');
  if (version !== 'STSv1') return wrong('there is no `version: STSv1`');
  const known = MODES.find((word) => word === mode);
  if (!known) return wrong(`\`mode\` is ${mode ? `\`${mode}\`` : 'missing'}; it is enforce, testing or none`);
  if (!/^\d{1,10}$/.test(maxAge!) || Number(maxAge) > LONGEST_AGE)
    return wrong(
      `\`max_age\` is ${maxAge ? `\`${maxAge}\`` : 'missing'}; it is a number of seconds up to ${LONGEST_AGE}`,
    );
  const mx = values('mx');
  if (mx.length === 0 && known !== 'none') return wrong('there is no `mx`');
  const odd = mx.find((pattern) => !LABELS.test(pattern));
  if (odd !== undefined) return wrong(`\`mx: ${odd}\` is not a host name`);
  const names = mx.map((pattern) => pattern.toLowerCase().replace(/\.$/, ''));
  return { ok: true, value: { mode: known, maxAge: Number(maxAge), mx: names } };
}

/** `*.` stands for exactly one label (RFC 8461 §4.1). */
export const coversMx = ({ mx }: Pick<StsPolicy, 'mx'>, name: string): boolean =>
  mx.some((pattern) => (pattern.startsWith('*.') ? name.replace(/^[^.]+/, '*') === pattern : name === pattern));
