import { inputNamed } from '../../plan/inputs.js';
import type { HostRow } from '../model.js';

type Source = HostRow['source'];

/** A place in a file, as SARIF writes it (§3.29, §3.30). */
export interface PhysicalLocation {
  artifactLocation: { uri: string; uriBaseId?: '%SRCROOT%' };
  region: { startLine: number };
}

/**
 * Where a finding is to be mended: the line that named its host. What an input names, and no line of the
 * workflow does, stands somewhere in the workflow.
 *
 * @param workflow path of the file of the workflow, from the root of the repository
 * @returns nothing where no file is known
 */
export function placeOf(source: Source | undefined, workflow: string | undefined): PhysicalLocation | undefined {
  const named = source && !inputNamed(source.file) ? located(source.file, source.line) : undefined;
  return named ?? (workflow === undefined ? undefined : located(workflow, 1));
}

function located(file: string, line: number): PhysicalLocation | undefined {
  const artifactLocation = addressOf(file.replaceAll('\\', '/'));
  return artifactLocation && { artifactLocation, region: { startLine: Math.max(1, line) } };
}

/** Nothing for a path that leaves the folder it starts from. */
function addressOf(path: string): PhysicalLocation['artifactLocation'] | undefined {
  const segments: string[] = [];
  for (const segment of path.split('/').filter((one) => one !== '' && one !== '.')) {
    if (segment !== '..') segments.push(encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')));
    else if (segments.pop() === undefined) return undefined;
  }
  if (segments.length === 0) return undefined;
  const uri = segments.join('/');
  return /^([a-z]:)?\//i.test(path) ? { uri: `file:///${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}
