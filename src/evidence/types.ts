/**
 * Evidence: what was seen, as plain JSON, without judgement.
 *
 * Every observation is a `Slot`; a slot that is absent was never asked for. All text in here comes from servers and
 * name servers and is hostile: it is escaped only where it leaves the program (report/escape.ts).
 */

export * from './types/dns.js';
export * from './types/domain.js';
export * from './types/endpoint.js';
export * from './types/host.js';
export * from './types/login.js';
export * from './types/recipients.js';
export * from './types/relay.js';
export * from './types/run.js';
export * from './types/slot.js';
export * from './types/smtp.js';
export * from './types/spf.js';
export * from './types/tls.js';
