import { addressLiteral } from '../derive/addresses.js';
import type { RelayAttempt } from '../evidence/types.js';
import type { Plan } from '../plan/types.js';
import { wordOf } from './context.js';
import type { Talk } from './talk.js';

/** RFC 2606: nobody's mailbox. A server that filters reserved domains may hide a relay, which the evidence says. */
export const RESERVED_DOMAIN = 'example.org';
const STRANGER_DOMAIN = 'example.net';

/**
 * Reverse-path and recipient of each vector. `{user}` at `{elsewhere}` is the mailbox that it tries to reach, `{host}` the
 * expected FQDN, `{own}` an own domain, `{literal}` the address, `{stranger}` a sender elsewhere, `{token}` a word of this
 * run. A trick may be read as an own mailbox with an odd name; every other recipient is elsewhere, so that its acceptance
 * is relaying.
 */
const VECTORS: Record<string, { from: string; to: string; trick?: true }> = {
  V01: { from: '', to: '{user}@{elsewhere}' },
  V02: { from: '{stranger}', to: '{user}@{elsewhere}' },
  V03: { from: 'postmaster@{own}', to: '{user}@{elsewhere}' },
  V04: { from: '{token}@{host}', to: '{user}@{elsewhere}' },
  V05: { from: '{token}@{literal}', to: '{user}@{elsewhere}' },
  V06: { from: '{token}@localhost', to: '{user}@{elsewhere}' },
  V07: { from: '{token}', to: '{user}@{elsewhere}' },
  V10: { from: 'postmaster@{own}', to: '{user}@{elsewhere}.' },
  V11: { from: '', to: '{user}%{elsewhere}@{host}', trick: true },
  V12: { from: '{stranger}', to: '{user}%{elsewhere}@{own}', trick: true },
  V13: { from: '', to: '{user}%{elsewhere}@{literal}', trick: true },
  V14: { from: '{stranger}', to: '{user}%{elsewhere}', trick: true },
  V15: { from: '', to: '"{user}%{elsewhere}"', trick: true },
  V16: { from: '{stranger}', to: '"{user}@{elsewhere}"', trick: true },
  V17: { from: '', to: '"{user}@{elsewhere}"@{host}', trick: true },
  V18: { from: 'postmaster@{own}', to: '"{user}@{elsewhere}"@{own}', trick: true },
  V19: { from: '', to: '"{user}@{elsewhere}"@{literal}', trick: true },
  V20: { from: '{stranger}', to: '{user}@{elsewhere}@{host}', trick: true },
  V21: { from: 'postmaster@{own}', to: '{user}@{elsewhere}@{literal}', trick: true },
  // RFC 5321 App. C: a source route is to be stripped, which leaves a recipient elsewhere.
  V22: { from: '', to: '@{host}:{user}@{elsewhere}' },
  V23: { from: '{stranger}', to: '@{literal}:{user}@{elsewhere}' },
  V24: { from: '{stranger}', to: '{elsewhere}!{user}', trick: true },
  V25: { from: '', to: '{elsewhere}!{user}@{host}', trick: true },
  V26: { from: 'postmaster@{own}', to: '{elsewhere}!{user}@{literal}', trick: true },
  V27: { from: 'postmaster@{own}', to: '{elsewhere}!{user}@{own}', trick: true },
  V28: { from: 'postmaster@{own}', to: '{host}!{elsewhere}!{user}', trick: true },
  V29: { from: 'postmaster@{own}', to: '{user}%{elsewhere}@localhost', trick: true },
  V30: { from: '{stranger}', to: '@{own}:{user}@{elsewhere}' },
};

/**
 * Vectors by connection and, in it, by transaction: vectors of one have the same reverse-path. On no connection are there
 * more than nine refusals (Postfix slows down at the tenth, `smtpd_soft_error_limit`) or more than three recipients that a
 * parser may call a syntax error (Exim hangs up at the fourth, `smtp_max_synprot_errors`). `core` goes into the dialogue
 * that there is; its first two show what a server does to anybody, and come first where refusals are short.
 */
export const BATTERIES: Record<Plan['relayBattery'], string[][][]> = {
  core: [[['V01'], ['V03'], ['V02'], ['V22']]],
  standard: [[['V01', 'V22', 'V11', 'V17', 'V25']], [['V02', 'V16', 'V24', 'V20'], ['V03']]],
  full: [
    [['V01', 'V22', 'V11', 'V15', 'V17', 'V25', 'V13', 'V19']],
    [['V02', 'V30', 'V12', 'V16', 'V14', 'V24', 'V23', 'V20']],
    [['V03', 'V10', 'V27', 'V18', 'V29', 'V28', 'V21', 'V26']],
    [['V04'], ['V06'], ['V07'], ['V05']],
  ],
};

/** Whether this vector is asked in every battery. */
export const isCore = (vector: string): boolean => BATTERIES.core.flat(2).includes(vector);

/** The battery of the plan or the one named, as attempts that are still to be made. */
export function batteryFor(
  { context, host: { host, senderDomains }, target }: Talk,
  size = context.plan.relayBattery,
): RelayAttempt[][][] {
  const token = `relaytest-${wordOf(context)}`;
  const recipient = context.plan.relayRecipient ?? `${token}@${RESERVED_DOMAIN}`;
  const at = recipient.lastIndexOf('@');
  const values: Record<string, string> = {
    token,
    user: recipient.slice(0, at),
    elsewhere: recipient.slice(at + 1),
    stranger: `${token}@${STRANGER_DOMAIN}`,
    host,
    own: senderDomains[0] ?? host,
    literal: addressLiteral(target.limitAs ?? target.address),
  };
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] as string);
  const attemptOf = (vector: string): RelayAttempt => {
    const { from, to, trick } = VECTORS[vector]!;
    return { vector, reversePath: fill(from), recipient: fill(to), ...(trick && { trick }) };
  };
  return BATTERIES[size].map((transactions) => transactions.map((vectors) => vectors.map(attemptOf)));
}
