import { dataOf } from '../derive/dns.js';
import { failure, ok } from '../evidence/slot.js';
import type { DnssecAnswer, Slot, Vantage } from '../evidence/types.js';
import type { DnsType, ResolveOptions } from '../net/network.js';
import { type Context, wants } from './context.js';

type Validation = Pick<Vantage, 'validating' | 'validators'>;

/** Proves once a run which resolvers validate: each on its own, since any of several may give an answer. */
export async function proveValidation(context: Context): Promise<Validation> {
  if (!wants(context, 'dnssec', 'tlsa')) return {};
  const { resolvers } = context.network;
  if (resolvers.length <= 1) return { validating: await proofOf(context, {}) };
  const proofs = await Promise.all(resolvers.map((by) => proofOf(context, { by })));
  const validators = resolvers.filter((_, index) => isProved(proofs[index]));
  return { validating: proofs.find(isProved) ?? proofs[0]!, validators };
}

const isProved = (slot: Slot<boolean> | undefined): boolean => slot?.ok === true && slot.value;

/**
 * Whether a resolver validates: it sets AD on a name in a signed zone, and answers SERVFAIL for one whose signatures are
 * wrong, which it knows well, but does not vouch for, when checking is disabled. A failure when the controls prove nothing.
 */
async function proofOf({ network, plan }: Context, options: Pick<ResolveOptions, 'by'>): Promise<Slot<boolean>> {
  const { signed, broken } = plan.dnssecControls;
  const [good, bad, unchecked] = await Promise.all([
    network.resolve(signed, 'SOA', options),
    network.resolve(broken, 'A', options),
    network.resolve(broken, 'A', { checkingDisabled: true, ...options }),
  ]);
  if (!good.ok) return failure(good.error.kind, `the control ${signed} cannot be resolved: ${good.error.message}`);
  if (bad.ok) return dataOf(bad.value, 'A').length > 0 ? ok(false) : noControl(broken);
  if (bad.error.kind !== 'dns-servfail') return bad;
  if (!unchecked.ok || dataOf(unchecked.value, 'A').length === 0) return noControl(broken);
  // Whoever vouches for the broken one too gives back the AD flag of our question.
  return ok(good.value.ad && !unchecked.value.ad);
}

const noControl = (name: string) =>
  failure('resolver-not-validating', `the control ${name} does not resolve without validation either`);

/**
 * Asks these questions of a name. SERVFAIL is asked again, since a slow name server makes it too; when it stays, an answer
 * with checking disabled tells wrong signatures from broken servers.
 */
export const gatherValidated = (
  { network }: Context,
  questions: readonly (readonly [name: string, type: DnsType])[],
): Promise<DnssecAnswer[]> =>
  Promise.all(
    questions.map(async ([name, type]): Promise<DnssecAnswer> => {
      const first = await network.resolve(name, type);
      if (first.ok || first.error.kind !== 'dns-servfail') return { name, type, answer: first };
      const unchecked = await network.resolve(name, type, { checkingDisabled: true });
      const answer = await network.resolve(name, type, { again: true });
      return answer.ok || answer.error.kind !== 'dns-servfail'
        ? { name, type, answer }
        : { name, type, answer, unchecked };
    }),
  );
