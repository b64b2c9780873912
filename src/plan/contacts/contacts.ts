import { isAddress } from '../../derive/addresses.js';
import { PROTOCOLS } from '../../evidence/types.js';
import { socketOf } from '../names.js';
import type { HostPlan, Plan } from '../types.js';
import type { Contact, Part } from './contact.js';
import { domainContacts } from './domain.js';
import { hostContacts } from './host.js';
import { listControls } from './lists.js';
import { smtpContacts, speaks } from './smtp.js';

const SOCKS_PORT = 1080;

/** All that a run by this plan may touch, in the order of the plan. No secret is in it. */
export function contactsOf(plan: Plan): Contact[] {
  const of = (subject: Contact['subject'], parts: Part[]): Contact[] => parts.map((part) => ({ subject, ...part }));
  return [
    ...of({}, runContacts(plan)),
    ...plan.hosts.flatMap((host) =>
      of({ host: host.host }, [...hostContacts(plan, host), ...smtpContacts(plan, host)]),
    ),
    ...plan.domains.flatMap((domain) => of({ domain: domain.domain }, domainContacts(plan, domain))),
  ];
}

function runContacts(plan: Plan): Part[] {
  return [
    ...resolvers(plan),
    ...proxy(plan),
    ...listControls(plan),
    ...dnssecControls(plan),
    ...(speaks(plan) && plan.ehloName === undefined ? OWN_NAME : []),
    ...egressControls(plan),
  ];
}

function resolvers({ network: { nameservers } }: Plan): Part[] {
  const purpose = 'asked for all the names below, over UDP and TCP';
  if (nameservers.length === 0) return [{ service: 'resolver', to: '<each resolver of this machine>:53', purpose }];
  return nameservers.map((server) => ({ service: 'resolver', to: socketOf(server), purpose }));
}

function proxy({ network }: Plan): Part[] {
  if (!network.proxy) return [];
  const { hostname, port } = network.proxy;
  const purpose = 'all connections over SMTP and HTTPS go through it';
  return [{ service: 'proxy', to: `${hostname}:${port || SOCKS_PORT}`, purpose }];
}

function dnssecControls({ needs, dnssecControls: { signed, broken } }: Plan): Part[] {
  if (!needs.has('dnssec') && !needs.has('tlsa')) return [];
  return [
    { service: 'dns', to: signed, types: ['SOA'], purpose: 'a signed zone: does the resolver validate?' },
    { service: 'dns', to: broken, types: ['A'], purpose: 'wrong signatures: does the resolver refuse them?' },
  ];
}

const OWN_NAME: Part[] = [
  {
    service: 'dns',
    to: '<reverse name of the address of this machine>',
    types: ['PTR'],
    purpose: 'the name to give in EHLO',
  },
  {
    service: 'dns',
    to: '<each PTR name of this machine>',
    types: ['A', 'AAAA'],
    purpose: 'does the name to give in EHLO resolve back?',
    most: 3,
  },
];

/** Only live servers tell anything of port 25. */
function egressControls(plan: Plan): Part[] {
  if (!speaks(plan) || !plan.hosts.some(isLiveOn25)) return [];
  const when = 'every server is silent on port 25';
  return plan.egressControls.flatMap(({ host, port }): Part[] => {
    const named = !isAddress(host);
    const to = named ? `<the first A of ${host}>:${port}` : socketOf({ host, port });
    return [
      ...(named
        ? [{ service: 'dns' as const, to: host, types: ['A' as const], purpose: 'a control of port 25', when }]
        : []),
      { service: 'smtp', to, purpose: 'connects and leaves: is port 25 closed from here?', most: 1, when },
    ];
  });
}

const isLiveOn25 = ({ ports, connect }: HostPlan): boolean =>
  PROTOCOLS.some((protocol) => ports[protocol] === 25 && !connect[protocol]);
