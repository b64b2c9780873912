import { isUnknown } from '../derive/dns.js';
import type { DomainEvidence } from '../evidence/types.js';

/** The sentence of a failure whose cause is that DNS does not know the domain at all. */
export const unknownTo = (evidence: DomainEvidence, what: string): { says?: string } =>
  isUnknown(evidence) ? { says: `DNS knows no domain ${evidence.domain}, and so no ${what} of it` } : {};
