/** The variable that holds an input. */
export const environmentName = (input: string): string => `SMTP_PREFLIGHT_${input.toUpperCase().replaceAll('-', '_')}`;

/** Those inputs that the environment holds: name to value. Empty variables count as absent. */
export function fromEnvironment(
  inputs: readonly string[],
  env: Record<string, string | undefined>,
): Map<string, string> {
  return new Map(
    inputs.flatMap((name) => {
      const value = env[environmentName(name)];
      return value ? [[name, value] as const] : [];
    }),
  );
}
