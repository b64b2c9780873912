/**
 * Path of the file of the workflow.
 * @param ref of the workflow, as the runner tells it: `octo/mail/.github/workflows/mail.yml@refs/heads/main`
 * @param repository `octo/mail`; a workflow of another one is no file of this
 */
export function workflowPath(ref: string | undefined, repository: string | undefined): string | undefined {
  const [, file] = /^[^/]+\/[^/]+\/(.+\.ya?ml)@/.exec(ref ?? '') ?? [];
  return ref?.startsWith(`${repository}/`) ? file : undefined;
}
