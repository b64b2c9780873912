import * as core from '@actions/core';
import { INPUTS } from '../plan/inputs.js';
import type { HostPlan, Login } from '../plan/types.js';
import { withoutLineEnds } from '../plan/values.js';

/**
 * Values of all inputs of the step, secrets masked in the log from here on. Lines stay as they are: their numbers are the
 * places of mistakes.
 */
export function readInputs(): Record<string, string> {
  const values = Object.fromEntries(INPUTS.map(({ name }) => [name, core.getInput(name, { trimWhitespace: false })]));
  for (const secret of secretsOf(values)) core.setSecret(secret);
  return values;
}

/** Credentials that the configuration took from the environment. */
export function maskLogins(hosts: readonly HostPlan[]): void {
  for (const { login } of hosts)
    if (login) for (const secret of formsOf(login)) if (secret !== '') core.setSecret(secret);
}

/** What must never be seen, in every form in which it crosses the wire. */
export function secretsOf(values: Record<string, string>): string[] {
  const given = (name: string): string => withoutLineEnds(values[name] ?? '');
  const keys = ['spamhaus-dqs-key', 'abusix-key'].map(given);
  const secrets = [
    ...formsOf({ username: given('smtp-username'), password: given('smtp-password') }),
    ...keys,
    // As they stand in a name that is asked.
    ...keys.map((key) => key.trim().toLowerCase()),
    given('github-token'),
    ...passwordIn(given('proxy')),
  ];
  return [...new Set(secrets.filter((secret) => secret !== ''))];
}

/** RFC 4616, AUTH LOGIN. */
function formsOf({ username, password }: Login): string[] {
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  return [
    username,
    password,
    base64(username),
    base64(password),
    username && password && base64(`\0${username}\0${password}`),
  ];
}

/** Password of a URL, as it is written and as it is meant. */
function passwordIn(url: string): string[] {
  const password = URL.canParse(url) ? new URL(url).password : '';
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
