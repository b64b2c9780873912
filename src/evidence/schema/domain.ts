import { dictionary, integer, list, object, oneOf, optional, text } from '../shape.js';
import type { DnsAnswer, DomainEvidence, HttpsAnswer, Slot } from '../types.js';
import { answer, answers, dnssecAnswers } from './dns.js';
import { slot } from './slot.js';
import { spfResults } from './spf.js';
import { name, source } from './words.js';

const httpsAnswer = object<HttpsAnswer>({
  verify: text,
  status: integer(0, 999),
  contentType: text,
  body: text,
  truncated: optional(oneOf(true)),
});

/** A line of an evidence file that holds a domain. */
export const domainLine = object<DomainEvidence>({
  kind: oneOf('domain'),
  domain: name,
  source,
  hosts: list(name),
  selectors: list(name),
  dnssec: optional(slot(dnssecAnswers)),
  soa: optional(slot(answer)),
  mx: optional(slot(answer)),
  apexA: optional(slot(answer)),
  apexAaaa: optional(slot(answer)),
  apexTxt: optional(slot(answer)),
  spf: optional(slot(spfResults)),
  spfRecords: optional(slot(dictionary(text))),
  dkim: optional(slot(answers)),
  dmarc: optional(slot(answers)),
  dmarcReports: optional(slot(answers)),
  mtaSts: optional(slot(answer)),
  mtaStsPolicy: optional(slot(httpsAnswer)),
  tlsRpt: optional(slot(answer)),
  mxTargets: optional(
    slot(dictionary(object<{ a: Slot<DnsAnswer>; aaaa: Slot<DnsAnswer> }>({ a: slot(answer), aaaa: slot(answer) }))),
  ),
  domainLists: optional(slot(answers)),
});
