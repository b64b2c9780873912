import { isAccepted } from '../derive/replies.js';
import { valueIn } from '../evidence/slot.js';
import type { Ehlo, EndpointEvidence, Failure, Reply, Slot, TlsFacts } from '../evidence/types.js';
import type { Target } from '../net/network.js';
import type { HostPlan } from '../plan/types.js';
import type { Context, Server } from './context.js';
import type { LoginTurns } from './login.js';

/** What the dialogues with one address share. */
export interface Visit extends Omit<Server, 'free'> {
  context: Context;
  host: HostPlan;
  turns: LoginTurns;
  /** Submission ports that were not yet asked whether they relay. */
  unasked: Set<EndpointEvidence>;
  /** Settles when the submission ports have had their turn: the battery on 25 gets the refusals that are left. */
  submissionDone: Promise<unknown>;
}

/** One dialogue: what it is with, and where it writes. */
export interface Talk extends Visit {
  endpoint: EndpointEvidence;
  target: Target;
  /** A packet with an injected command got no TLS. */
  injectionRefused?: true;
  /** The relay battery goes on connections of its own. */
  relayApart?: boolean;
  /** Called as soon as it is known whether there is TLS. */
  tlsSeen(): void;
}

/** Where it is held, the same for every host that leads there. */
export const endpointOf = ({ endpoint: { protocol }, target: { address, port } }: Talk): string =>
  `${protocol} ${address} ${port}`;

/** Leaves a dialogue from any depth, up to the connection it is on. */
export class Ended extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** The value, or the end of the dialogue. */
export function orEnd<T>(slot: Slot<T>): T {
  if (!slot.ok) throw new Ended(slot.error);
  return slot.value;
}

/** A later attempt does not spoil what an earlier one saw, but a welcome is worth more than a refusal. */
export function keep<K extends 'greeting' | 'ehlo' | 'tls' | 'ehloInTls'>(
  endpoint: EndpointEvidence,
  key: K,
  slot: NonNullable<EndpointEvidence[K]>,
): void {
  const seen = endpoint[key];
  if (!seen?.ok || (isRefusal(seen) && slot.ok && !isRefusal(slot))) endpoint[key] = slot;
}

function isRefusal(slot: Slot<Reply | Ehlo | TlsFacts>): boolean {
  const value = valueIn(slot);
  const reply = value && ('reply' in value ? value.reply : 'code' in value ? value : undefined);
  return reply !== undefined && !isAccepted(reply);
}
