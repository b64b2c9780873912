import { span } from '../escape.js';
import {
  acrossHosts,
  type FleetGroup,
  groupFailures,
  groupUnknown,
  groupWaived,
  type UnknownGroup,
  type WaivedGroup,
} from '../group.js';
import { headline } from '../headline.js';
import { type Matrix, matrixOf } from '../matrix.js';
import type { Report } from '../model.js';

/** A report, sorted out once for every length in which Markdown may write it. */
export interface View extends Report {
  title: string;
  matrix: Matrix;
  failures: FleetGroup[];
  unknown: UnknownGroup[];
  waived: WaivedGroup[];
}

/** The {@link View} of a report. */
export function viewOf(report: Report): View {
  const { mark, says } = headline(report, span);
  return {
    ...report,
    title: `## ${mark} smtp-preflight: ${says}`,
    matrix: matrixOf(report),
    failures: acrossHosts(groupFailures(report.findings)),
    unknown: groupUnknown(report.findings),
    waived: groupWaived(report.findings),
  };
}
