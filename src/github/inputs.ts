import * as core from '@actions/core';
import { INPUTS } from '../plan/inputs.js';

/**
 * Values of all inputs of the step, secrets masked in the log from here on. Lines stay as they are: their numbers are the
 * places of mistakes.
 */
export function readInputs(): Record<string, string> {
  const values = Object.fromEntries(INPUTS.map(({ name }) => [name, core.getInput(name, { trimWhitespace: false })]));
  for (const secret of secretsOf(values)) core.setSecret(secret);
  return values;
}

/** What must never be seen, in every form in which it crosses the wire (RFC 4616, AUTH LOGIN). */
export function secretsOf(values: Record<string, string>): string[] {
  const [username = '', password = '', key = '', proxy = '', token = ''] = [
    'smtp-username',
    'smtp-password',
    'spamhaus-dqs-key',
    'proxy',
    'github-token',
  ].map((name) => (values[name] ?? '').replace(/^[\r\n]+|[\r\n]+$/g, ''));
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  const secrets = [
    username,
    password,
    key,
    token,
    ...passwordIn(proxy),
    username && base64(username),
    password && base64(password),
    username && password && base64(`\0${username}\0${password}`),
  ];
  return [...new Set(secrets.filter((secret) => secret !== ''))];
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
