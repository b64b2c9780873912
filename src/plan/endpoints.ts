import { mayBe } from '../derive/roles.js';
import { PROTOCOLS, type Protocol } from '../evidence/types.js';
import { quote } from './input-errors.js';
import { isPort } from './names.js';
import type { HostPlan, Login } from './types.js';
import { inWords, type Values } from './values.js';

const STANDARD: Record<string, Protocol> = { 25: 'mx', 587: 'submission', 465: 'submissions' };

/** Endpoints to try: protocol to port. */
export function readPorts(values: Values): Partial<Record<Protocol, number>> {
  const ports: Partial<Record<Protocol, number>> = {};
  for (const { text, place } of values.items('ports')) {
    const [protocol, port] = readPort(text);
    if (protocol === undefined)
      values.wrong(
        place,
        `${quote(text)} is not a value of ports: allowed are \`25\`, \`587\`, \`465\` and \`PROTOCOL=PORT\` with ${inWords(PROTOCOLS)}.`,
      );
    else if (ports[protocol] !== undefined) values.wrong(place, `${quote(text)}: ports names ${protocol} twice.`);
    else if (Object.values(ports).includes(port))
      values.wrong(place, `${quote(text)}: ports names port ${port} twice.`);
    else ports[protocol] = port;
  }
  return ports;
}

function readPort(text: string): [Protocol, number] | [undefined] {
  const standard = STANDARD[text];
  if (standard) return [standard, Number(text)];
  const [, name, digits] = /^([a-z]+)\s*=\s*(\d{1,5})$/.exec(text) ?? [];
  const protocol = PROTOCOLS.find((known) => known === name);
  return protocol && isPort(Number(digits)) ? [protocol, Number(digits)] : [undefined];
}

/** Credentials come in pairs. */
export function readLogin(values: Values): Login | undefined {
  const login = { username: values.secret('smtp-username'), password: values.secret('smtp-password') };
  if (login.username === '' && login.password === '') return undefined;
  if (login.username !== '' && login.password !== '') return login;
  const [given, lacking] =
    login.username === '' ? ['smtp-password', 'smtp-username'] : ['smtp-username', 'smtp-password'];
  values.wrong(values.placeOf(given), `${given} is given without ${lacking}.`);
  return undefined;
}

/** Whether users may submit mail there: credentials are of no use elsewhere. */
export const submits = ({ roles, ports }: Pick<HostPlan, 'roles' | 'ports'>): boolean =>
  mayBe({ roles }, 'submission') && (ports.submission !== undefined || ports.submissions !== undefined);
