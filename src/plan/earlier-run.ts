import { decode } from '../evidence/codec.js';
import type { Evidence } from '../evidence/types.js';
import type { Files } from '../files.js';
import type { PolicyInputs } from '../policy/types.js';
import { readCommentInputs } from './comment.js';
import { loadFiles } from './config/load.js';
import type { InputError } from './input-errors.js';
import { INPUTS } from './inputs.js';
import { readOutputPaths } from './paths.js';
import { readPolicy, withoutElsewhere } from './policy.js';
import { readFile } from './read-file.js';
import { readValues, type Values } from './values.js';

/** What an earlier run saw, and how to judge it. */
export interface EarlierRun {
  evidence: Evidence;
  policy: PolicyInputs;
}

/**
 * Whose evidence it is. Over the policy that the user's own was gathered by go the inputs and the files that they name. It may
 * be anybody's, as that of a fork's pull request is: then the policy in it counts for nothing, only that of the inputs and of
 * the configuration does.
 */
export type Origin = 'own' | 'anybody';

/**
 * Inputs and files of a run that probes nothing → evidence and policy, or every mistake in them.
 *
 * @param given input name to value
 * @param sources input name to the name under which the user gave it, where that differs
 */
export async function readEarlierRun(
  given: Record<string, string>,
  sources: Record<string, string>,
  files: Files,
  origin: Origin,
): Promise<{ ok: EarlierRun } | { errors: InputError[] }> {
  const values = readValues(given, sources);
  refuseIdle(values);
  const evidence = readEvidence(values, files);
  const loaded = await loadFiles(values, files, origin === 'anybody');
  const policy = readPolicy(values, loaded, origin === 'own' ? evidence?.run.policy : undefined);
  readCommentInputs(values);
  readOutputPaths(values, files, [{ name: values.placeOf('from'), path: values.text('from') }]);
  if (!evidence || values.errors.length > 0) return { errors: values.errors };
  return { ok: { evidence, policy: withoutElsewhere(policy, loaded.config?.value, evidence) } };
}

/** An input about probing would do nothing. The runner gives every default as if the user had written it. */
function refuseIdle(values: Values): void {
  for (const { name, judges, actionOnly, default: fallback } of INPUTS)
    if (!judges && !actionOnly && values.given(name) && values.text(name) !== fallback)
      values.wrong(name, 'is about probing, and nothing is probed in mode `report`: leave it out.');
}

function readEvidence(values: Values, files: Files): Evidence | undefined {
  const path = values.text('from');
  if (path === '') {
    values.wrong('from', 'is empty: mode `report` needs the path of an evidence file.');
    return undefined;
  }
  const text = readFile(values, files, 'from', path);
  if (text === undefined) return undefined;
  const decoded = decode(text);
  if (decoded.ok) return decoded.evidence;
  for (const error of decoded.errors) {
    const [, line, says] = /^line (\d+): (.*)$/s.exec(error) ?? [];
    values.wrong(line ? `${path}:${line}` : path, says ?? error);
  }
  return undefined;
}
