import type { EndpointEvidence, EndpointSlot, HostEvidence, Protocol } from '../evidence/types.js';

/** In the order in which a dialogue fills them. */
export const ENDPOINT_SLOTS = [
  'connect',
  'greeting',
  'ehlo',
  'mailBeforeTls',
  'authInClear',
  'starttls',
  'injection',
  'tls',
  'ehloInTls',
  'obsoleteTls',
  'ciphers',
  'vrfy',
  'recipients',
  'relay',
  'login',
  'bareLf',
] as const satisfies readonly EndpointSlot[];

/** Three endpoints with three connections each leave one of the ten that an address is asked for in a minute: on 25. */
export const bearsAnother = (protocol: Protocol, endpoints: number): boolean => endpoints < 3 || protocol === 'mx';

/** All endpoints of these hosts. */
export const endpointsOf = (hosts: HostEvidence[]): EndpointEvidence[] =>
  hosts.flatMap(({ addresses }) => addresses.flatMap(({ endpoints }) => endpoints));
