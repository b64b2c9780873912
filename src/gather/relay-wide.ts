import { isDirect } from '../derive/relay-verdict.js';
import { answerTo, isAccepted, isDecided } from '../derive/replies.js';
import type { Failure, RelayAttempt, RelayEvidence } from '../evidence/types.js';
import { onFurtherConnection } from './further.js';
import { askControl, begin, confirm, type Known, needsControl } from './relay.js';
import { BATTERIES, batteryFor, isCore } from './relay-vectors.js';
import type { Talk } from './talk.js';
import { transact } from './transactions.js';

/** A server that takes this long for a refusal slows us down on purpose. */
const TARPIT_MS = 3000;
const PAUSE_MS = 2000;

type Load = RelayAttempt[][];

/**
 * The batteries `standard` and `full`: on connections of their own, so that no server slows down or hangs up. They exceed
 * what fail2ban tolerates by default, which is why they are the last of all. A connection that is cut is tried once more
 * after a pause, in two halves; a server that tarpits is asked the core vectors only.
 */
export async function wideBattery(talk: Talk, known: Known): Promise<RelayEvidence> {
  const evidence = begin(talk, known);
  const loads = batteryFor(talk);
  let halved = false;
  for (let load = loads.shift(); load && !acceptedDirectly(evidence); load = loads.shift()) {
    const cut = await askAll(talk, evidence, load);
    if (cut && halved) {
      evidence.cut = cut;
      break;
    }
    if (cut) {
      halved = true;
      await talk.context.network.sleep(PAUSE_MS);
      loads.unshift(...halves(load));
    }
    if (tarpits(load)) loads.splice(0, loads.length, ...loads.map(coreOf).filter((rest) => rest.length > 0));
  }
  evidence.skipped = BATTERIES[talk.context.plan.relayBattery]
    .flat(2)
    .filter((vector) => !evidence.attempts.some((tried) => tried.vector === vector));
  await conclude(talk, evidence);
  return evidence;
}

async function askAll(talk: Talk, evidence: RelayEvidence, load: Load): Promise<Failure | undefined> {
  const done = await onFurtherConnection(talk, 'relay battery', async (session) => {
    evidence.attempts.push(...load.flat().filter((one) => !evidence.attempts.includes(one)));
    return transact(session, talk.refusals, load);
  });
  return done.ok ? done.value : done.error;
}

/** The controls, and the proof, where there is something to prove. */
async function conclude(talk: Talk, evidence: RelayEvidence): Promise<void> {
  const accepted = evidence.attempts.some(({ mail, rcpt }) => isAccepted(mail) && isAccepted(rcpt));
  if (!accepted && (evidence.attempts.length === 0 || !needsControl(talk, evidence))) return;
  const done = await onFurtherConnection(talk, 'controls of the relay battery', async (session) => {
    await askControl(talk, session, evidence);
    await confirm(talk, session, evidence);
  });
  if (!done.ok && accepted) evidence.cut ??= done.error;
}

const acceptedDirectly = (evidence: RelayEvidence): boolean =>
  evidence.attempts.some((one) => isAccepted(one.mail) && isAccepted(one.rcpt) && isDirect(one, evidence));

const tarpits = (load: Load): boolean => {
  const first = load[0]?.[0];
  const refusal = first && answerTo(first);
  return refusal !== undefined && refusal.code >= 400 && refusal.ms > TARPIT_MS;
};

const coreOf = (load: Load): Load =>
  load
    .map((transaction) => transaction.filter(({ vector }) => isCore(vector)))
    .filter((transaction) => transaction.length > 0);

/** What was not answered, on two connections; a transaction of one stays whole. */
function halves(load: Load): Load[] {
  const open = load.flatMap((transaction) => {
    const rest = transaction.filter((one) => !isDecided(one));
    const middle = Math.ceil(rest.length / 2);
    return [rest.slice(0, middle), rest.slice(middle)].filter((half) => half.length > 0);
  });
  const middle = Math.ceil(open.length / 2);
  return [open.slice(0, middle), open.slice(middle)].filter((half) => half.length > 0);
}
