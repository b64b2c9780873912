import { type CipherFamily, cipherFamilies } from '../derive/cipher-suites.js';
import { ok } from '../evidence/slot.js';
import type { CipherProbe, EndpointEvidence, Slot } from '../evidence/types.js';
import type { Target } from '../net/network.js';
import type { Context } from './context.js';
import { offerOn } from './raw-hello.js';

/**
 * One hello offers all that should not be taken: a server that refuses it takes none of it. One that does not has chosen
 * by a preference of its own perhaps, so what is worse than its choice is offered once more, without that choice, where
 * the server bears a further connection. What a choice left untold is not in the evidence.
 *
 * @param again whether a second connection may be made
 */
export async function gatherCiphers(
  context: Context,
  endpoint: EndpointEvidence,
  target: Target,
  servername: string,
  again: boolean,
): Promise<void> {
  const ask = (families: CipherFamily[]) =>
    offerOn(context, endpoint.protocol, target, (connection, deadline) =>
      connection.offerCiphers({ suites: families.flatMap(({ suites }) => [...suites.keys()]), servername }, deadline),
    );
  const families = cipherFamilies(endpoint.protocol);
  const first = toldBy(families, await ask(families));
  if (!first) return;
  endpoint.ciphers = first;
  const chosen = first.ok ? families.findIndex(({ name }) => name === chosenIn(first.value)) : -1;
  if (!first.ok || !again || chosen < 0 || families[chosen]!.weak) return;
  const worse = families.slice(0, chosen);
  const second = toldBy(worse, await ask(worse));
  if (second?.ok) endpoint.ciphers = ok([...second.value, ...first.value]);
}

/** A refusal tells of every family that was offered, a choice of its own alone. */
function toldBy(families: CipherFamily[], answer: Slot<number | null> | undefined): Slot<CipherProbe[]> | undefined {
  if (!answer?.ok) return answer;
  const suite = answer.value;
  return ok(
    suite === null
      ? families.map(({ name }) => ({ family: name, accepted: null }))
      : families.flatMap(({ name, suites }) =>
          suites.has(suite) ? [{ family: name, accepted: suites.get(suite)! }] : [],
        ),
  );
}

const chosenIn = (probes: CipherProbe[]): string | undefined =>
  probes.find(({ accepted }) => accepted !== null)?.family;
