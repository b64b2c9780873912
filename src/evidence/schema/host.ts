import { flag, list, object, oneOf, optional, text } from '../shape.js';
import { type AddressEvidence, type HostEvidence, ROLES } from '../types.js';
import { answer, answers, dnssecAnswers } from './dns.js';
import { endpoint } from './endpoint.js';
import { failure, slot } from './slot.js';
import { spfResults } from './spf.js';
import { address, name, source } from './words.js';

const serverAddress = object<AddressEvidence>({
  address,
  notPublic: optional(text),
  ptr: optional(slot(answer)),
  forwardOfPtr: optional(slot(answers)),
  lists: optional(slot(answers)),
  endpoints: list(endpoint),
});

/** A line of an evidence file that holds a host. */
export const hostLine = object<HostEvidence>({
  kind: oneOf('host'),
  host: name,
  source,
  roles: list(oneOf(...ROLES)),
  declared: list(address),
  target: optional(
    object<NonNullable<HostEvidence['target']>>({ name, addresses: slot(list(address)), untold: optional(failure) }),
  ),
  senderDomains: list(name),
  loginGiven: flag,
  a: optional(slot(answer)),
  aaaa: optional(slot(answer)),
  dnssec: optional(slot(dnssecAnswers)),
  domainLists: optional(slot(answers)),
  spfHelo: optional(slot(spfResults)),
  addresses: list(serverAddress),
});
