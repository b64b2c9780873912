import { INPUTS } from '../plan/inputs.js';

export const environmentName = (input: string): string => `SMTP_PREFLIGHT_${input.toUpperCase().replaceAll('-', '_')}`;

/** Inputs that the environment holds: name to value. Empty variables count as absent. */
export function fromEnvironment(env: Record<string, string | undefined>): Map<string, string> {
  const shell = INPUTS.filter((input) => !input.actionOnly).map(({ name }) => name);
  return new Map(
    shell.flatMap((name) => {
      const value = env[environmentName(name)];
      return value ? [[name, value] as const] : [];
    }),
  );
}
