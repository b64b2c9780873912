import type { Files } from '../files.js';
import type { Values } from './values.js';

/** A report that cannot be written is told before anything is probed. */
export function readOutputPaths(values: Values, files: Files): void {
  for (const name of ['report-json', 'evidence-file']) {
    const path = values.text(name);
    if (path === '') continue;
    const folder = path.replace(/[^/\\]*$/, '') || '.';
    if (!files.isFolder(folder)) values.wrong(values.placeOf(name), `\`${path}\`: there is no folder \`${folder}\`.`);
    else if (files.isFolder(path)) values.wrong(values.placeOf(name), `\`${path}\` is a folder: name a file.`);
  }
  const [report, evidence] = [values.text('report-json'), values.text('evidence-file')];
  if (report !== '' && report === evidence)
    values.wrong(values.placeOf('evidence-file'), `\`${evidence}\` is named as report-json too.`);
}
