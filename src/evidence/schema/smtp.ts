import { amount, dictionary, integer, list, nullable, object, oneOf, optional, text } from '../shape.js';
import type { Ehlo, Injection, Reply, SmugglingProbe, StartTls } from '../types.js';

export const reply = object<Reply>({ code: integer(0, 999), lines: list(text, 1), ms: amount });
export const ehlo = object<Ehlo>({ verb: oneOf('EHLO', 'HELO'), reply, keywords: dictionary(text) });
export const starttls = object<StartTls>({ reply, trailing: optional(text) });
export const injection = object<Injection>({ sent: text, answer: nullable(reply) });
export const smuggling = object<SmugglingProbe>({ variant: text, reply: optional(reply), after: optional(reply) });
