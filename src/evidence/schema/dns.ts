import { count, dictionary, flag, list, object, oneOf, optional, text } from '../shape.js';
import type { DnsAnswer, DnsRecord, DnssecAnswer } from '../types.js';
import { slot } from './slot.js';

const record = object<DnsRecord>({ name: text, type: text, ttl: count, data: text });
export const answer = object<DnsAnswer>({
  rcode: oneOf('NOERROR', 'NXDOMAIN'),
  records: list(record),
  ad: flag,
  by: optional(text),
});
export const answers = dictionary(slot(answer));

export const dnssecAnswers = list(
  object<DnssecAnswer>({ name: text, type: text, answer: slot(answer), unchecked: optional(slot(answer)) }),
);
