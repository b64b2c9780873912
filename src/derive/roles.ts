import type { HostEvidence, Role } from '../evidence/types.js';

/** Whether a host may have this role: where none was named, it may have each. */
export const mayBe = ({ roles }: Pick<HostEvidence, 'roles'>, role: Role): boolean =>
  roles.length === 0 || roles.includes(role);
