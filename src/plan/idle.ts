import { rangeOf } from '../derive/addresses.js';
import { PROTOCOLS, type Protocol, type Role } from '../evidence/types.js';
import type { Entry, File, Sources } from './entries.js';
import { quote } from './input-errors.js';
import type { HostPlan } from './types.js';
import { inWords, type Values } from './values.js';

/** With hosts from the file alone. */
export function refuseInputsOfHosts(values: Values, { file, value }: File): void {
  if ((value.hosts ?? []).length === 0)
    values.wrong(values.placeOf('hosts'), `no host is given: name at least one in hosts, or in \`${file}\`.`);
  if (values.given('expected-fqdn'))
    values.wrong(values.placeOf('expected-fqdn'), `the hosts of \`${file}\` are named by their expected FQDN already.`);
}

/** Of addresses that are not public, as {@link rangeOf} names them. Link-local is where clouds keep their metadata. */
const STAGED_RANGES = ['private', 'loopback', 'uniqueLocal', 'carrierGradeNat'];

/** A staged server may be private: the user named it. It has to be one that can be meant, and to be asked. */
export function refuseConnect(
  { values, file, treatAsPublic }: Sources,
  { ports, connect }: Pick<HostPlan, 'ports' | 'connect'>,
  { index }: Entry,
): void {
  for (const protocol of PROTOCOLS) {
    const staged = connect[protocol];
    if (!staged) continue;
    const wrong = (message: string) => values.wrong(file!.placeOf(['hosts', index, 'connect', protocol]), message);
    if (ports[protocol] === undefined)
      wrong(`\`${protocol}\` has a staged server, but is not among the ports that are tried at this host.`);
    const range = rangeOf(staged.address, treatAsPublic);
    if (range !== undefined && !STAGED_RANGES.includes(range))
      wrong(
        `${quote(staged.address)} is no address of a staged server (${range}); name its network in treat-as-public if it is meant.`,
      );
  }
}

/** A named role must answer, for which it needs a port. */
export function refuseIdleRoles(
  { values, file }: Sources,
  { roles, ports }: Pick<HostPlan, 'roles' | 'ports'>,
  entry: Entry | undefined,
): void {
  const wanted: Partial<Record<Role, Protocol[]>> = { inbound: ['mx'], submission: ['submission', 'submissions'] };
  const own = (['roles', 'ports'] as const).find((key) => entry?.host[key]);
  const place = own ? file!.placeOf(['hosts', entry!.index, own]) : values.placeOf('roles');
  for (const role of roles) {
    const protocols = wanted[role];
    if (!protocols || protocols.some((protocol) => ports[protocol] !== undefined)) continue;
    values.wrong(place, `the role \`${role}\` cannot answer: no port is to be tried for it (${inWords(protocols)}).`);
  }
}
