import type { Protocol, Reason } from '../evidence/types.js';
import type { Paste } from './pastes/paste.js';

export type Outcome = 'pass' | 'fail' | 'inconclusive' | 'not-applicable';

/** What a finding is about. Keys that do not apply are absent. */
export interface Subject {
  host?: string;
  address?: string;
  port?: number;
  protocol?: Protocol;
  domain?: string;
  list?: string;
  selector?: string;
}

/** Whose finding it is: a host's, that of a domain as such, or the policy's own. */
export const ownerOf = ({ host, domain }: Subject): string => host ?? domain ?? 'policy';

/** What a check says of one subject, before a policy gave it a severity. */
export interface Finding {
  check: string;
  /** `ok` on a pass; on an inconclusive or not-applicable finding the outcome itself. */
  code: string;
  subject: Subject;
  outcome: Outcome;
  reason?: Reason;
  /** On an inconclusive finding: the worst code that is still open, where that is not the worst of the check. */
  couldBe?: string;
  /** One sentence. */
  says: string;
  seen?: string;
  wanted?: string;
  /** Lines of the dialogue or the DNS answer that prove it. */
  proof: string[];
  fix?: string;
  /** What to copy, most likely first; only for servers that were recognised. */
  pastes?: Paste[];
  references: string[];
}

/** A sentence whose words in braces are filled from `values`; those that have none stay. */
export const fill = (template: string, values: Record<string, unknown>): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
