import type { EndpointEvidence, EndpointSlot, HostEvidence } from '../evidence/types.js';

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

/** All endpoints of these hosts. */
export const endpointsOf = (hosts: HostEvidence[]): EndpointEvidence[] =>
  hosts.flatMap(({ addresses }) => addresses.flatMap(({ endpoints }) => endpoints));
