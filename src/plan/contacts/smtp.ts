import { PROTOCOLS, type Protocol } from '../../evidence/types.js';
import { bearsAnother, ENDPOINT_SLOTS } from '../../gather/endpoints.js';
import { MORE_CONNECTIONS } from '../../gather/recipients.js';
import { BATTERIES, RESERVED_DOMAIN } from '../../gather/relay-vectors.js';
import { CONNECTIONS as SMUGGLING_CONNECTIONS } from '../../gather/smuggling.js';
import { socketOf } from '../names.js';
import type { HostPlan, Need, Plan } from '../types.js';
import type { Part } from './contact.js';
import { unknownAddresses } from './host.js';

/** A dialogue that ends early is begun anew: after a pause, without the injected command, at last without TLS. */
const DIALOGUES: Record<Protocol, number> = { mx: 4, submission: 4, submissions: 2 };
/** Of the wide relay battery: a connection that is cut is made up for by two, and the controls get one. */
const MORE_FOR_BATTERY = 3;
/** Of so many domains each is named. */
const FEW = 3;

/** Whether any server is connected to. */
export const speaks = ({ needs, hosts }: Plan): boolean =>
  ENDPOINT_SLOTS.some((slot) => needs.has(slot)) && hosts.some(({ ports }) => Object.keys(ports).length > 0);

/** The connections to the servers of one host: a line for each purpose that takes connections of its own. */
export function smtpContacts(plan: Plan, host: HostPlan): Part[] {
  if (!speaks(plan)) return [];
  return PROTOCOLS.filter((protocol) => host.ports[protocol] !== undefined).flatMap((protocol) =>
    endpointsOf(host, protocol).flatMap((to) =>
      purposesOf(plan, host, protocol).map((purpose): Part => ({ service: 'smtp', to, ...purpose })),
    ),
  );
}

/** A staged server is one server, however many addresses it will have. */
function endpointsOf(host: HostPlan, protocol: Protocol): string[] {
  const staged = host.connect[protocol];
  if (staged) return [socketOf({ host: staged.address, port: staged.port })];
  const port = host.ports[protocol]!;
  if (host.declared.length === 0) return [`<${unknownAddresses(host)}>:${port}`];
  return host.declared.map((address) => socketOf({ host: address, port }));
}

type Purpose = Pick<Part, 'purpose' | 'most' | 'when'>;

function purposesOf(plan: Plan, host: HostPlan, protocol: Protocol): Purpose[] {
  const { needs } = plan;
  const again = plan.retryGreylistedMs > 0 ? 1 : 0;
  const apart = mayRelayApart(plan, host, protocol) ? 1 + again : 0;
  const tls = protocol === 'submissions' ? undefined : 'STARTTLS is offered';
  return [
    { purpose: topicsOf(plan, host, protocol).join(', '), most: DIALOGUES[protocol] + again + apart },
    ...(needs.has('obsoleteTls') ? [{ purpose: 'offers TLS 1.1 and older', most: 1, when: tls }] : []),
    ...(needs.has('ciphers')
      ? [
          {
            purpose: 'offers weak cipher suites',
            most: bearsAnother(protocol, Object.keys(host.ports).length) ? 2 : 1,
            when: tls,
          },
        ]
      : []),
    ...(protocol === 'mx'
      ? [...furtherRecipients(plan, host, 1 + again), ...smuggling(plan, host), ...wideBattery(plan, 1 + again)]
      : []),
  ];
}

/** Where one connection does not bear all that is asked beside the core battery, that gets one of its own. */
const mayRelayApart = ({ needs, relayBattery }: Plan, { senderDomains }: HostPlan, protocol: Protocol): boolean =>
  protocol === 'mx' &&
  relayBattery === 'core' &&
  needs.has('relay') &&
  needs.has('recipients') &&
  senderDomains.length > 0;

function furtherRecipients({ needs }: Plan, { senderDomains }: HostPlan, times: number): Purpose[] {
  if (!needs.has('recipients') || senderDomains.length < 2) return [];
  const purpose = 'RCPT for postmaster and abuse of further domains';
  return [{ purpose, most: times * MORE_CONNECTIONS, when: 'one connection does not bear them all' }];
}

function smuggling({ needs, smuggling: wanted }: Plan, { senderDomains: [own] }: HostPlan): Purpose[] {
  if (!wanted || !needs.has('smuggling') || own === undefined) return [];
  return [{ purpose: `SMTP smuggling to postmaster@${own} (undelivered)`, most: SMUGGLING_CONNECTIONS }];
}

function wideBattery(plan: Plan, times: number): Purpose[] {
  if (plan.relayBattery === 'core' || !plan.needs.has('relay')) return [];
  return [{ purpose: relaying(plan), most: times * (BATTERIES[plan.relayBattery].length + MORE_FOR_BATTERY) }];
}

const relaying = ({ relayBattery, relayRecipient }: Plan, ways = BATTERIES[relayBattery].flat(2).length): string =>
  `${ways} ${ways === 1 ? 'way' : 'ways'} to relay to ${relayRecipient ?? `nobody at ${RESERVED_DOMAIN}`} (undelivered)`;

/** What is said in the dialogue itself. */
function topicsOf(plan: Plan, { login, senderDomains }: HostPlan, protocol: Protocol): string[] {
  const on = (need: Need, says: string, also = true): string[] => (plan.needs.has(need) && also ? [says] : []);
  const mx = protocol === 'mx';
  const implicit = protocol === 'submissions';
  const domains = senderDomains.length > FEW ? `${senderDomains.length} domains` : senderDomains.join(' and ');
  return [
    implicit ? 'TLS and EHLO' : 'EHLO and STARTTLS',
    ...on('injection', 'a NOOP injected behind STARTTLS', !implicit),
    ...on('mailBeforeTls', 'MAIL before TLS', protocol === 'submission'),
    ...on('authInClear', 'AUTH before TLS without a credential', !implicit),
    ...on('vrfy', 'VRFY and EXPN', mx),
    ...on('recipients', `RCPT for postmaster and abuse of ${domains}`, mx && senderDomains.length > 0),
    ...on('relay', relaying(plan, mx ? undefined : 1), !mx || plan.relayBattery === 'core'),
    ...on('login', login ? 'a login with the given credentials and RCPT under several senders' : 'no login', !mx),
    ...on('bareLf', 'a NOOP that ends in a bare LF', mx),
  ];
}
