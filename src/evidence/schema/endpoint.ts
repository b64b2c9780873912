import { amount, flag, list, nullable, object, oneOf, optional, text } from '../shape.js';
import { type EndpointEvidence, PROTOCOLS } from '../types.js';
import { answer } from './dns.js';
import { login } from './login.js';
import { recipient, vrfy } from './recipients.js';
import { relay } from './relay.js';
import { slot } from './slot.js';
import { ehlo, injection, reply, smuggling, starttls } from './smtp.js';
import { cipher, obsoleteTls, tls } from './tls.js';
import { port } from './words.js';

export const endpoint = object<EndpointEvidence>({
  protocol: oneOf(...PROTOCOLS),
  port,
  required: flag,
  connectedTo: optional(text),
  connect: optional(slot(object<{ ms: number }>({ ms: amount }))),
  greeting: optional(slot(reply)),
  ehlo: optional(slot(ehlo)),
  authInClear: optional(slot(reply)),
  starttls: optional(slot(starttls)),
  injection: optional(slot(injection)),
  tls: optional(slot(tls)),
  ehloInTls: optional(slot(ehlo)),
  obsoleteTls: optional(slot(obsoleteTls)),
  mailBeforeTls: optional(slot(reply)),
  ciphers: optional(slot(list(cipher))),
  recipients: optional(slot(list(recipient))),
  vrfy: optional(slot(vrfy)),
  bareLf: optional(slot(nullable(reply))),
  smuggling: optional(slot(list(smuggling))),
  tlsa: optional(slot(answer)),
  relay: optional(slot(relay)),
  login: optional(slot(login)),
  transcript: list(text),
});
