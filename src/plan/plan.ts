import { CHECKS } from '../checks/index.js';
import type { Files } from '../files.js';
import { enabledChecks, needsOf } from '../policy/profiles.js';
import { readCommentInputs } from './comment.js';
import { loadFiles } from './config/load.js';
import type { Environment } from './entries.js';
import { type Fleet, readFleet } from './host-plans.js';
import { type InputError, quote } from './input-errors.js';
import { readLists } from './lists.js';
import { readMode } from './mode.js';
import { toMailbox } from './names.js';
import { readDnssecControls, readEgressControls, readEhloName, readNetwork, readTreatAsPublic } from './network.js';
import { readOutputPaths } from './paths.js';
import { policySection, readPolicy, withoutElsewhere } from './policy.js';
import type { Plan } from './types.js';
import { readValues, type Values } from './values.js';

export type Planned = { ok: Plan } | { errors: InputError[] };

/**
 * Inputs and files → plan, or every mistake in them. Nothing is asked of the network.
 *
 * @param given input name to value; absent and empty values mean the default
 * @param sources input name to the name under which the user gave it, e.g. `--ports`; default the input's own
 * @param env where the configuration names variables for credentials
 */
export async function makePlan(
  given: Record<string, string>,
  sources: Record<string, string>,
  files: Files,
  env: Environment,
): Promise<Planned> {
  const values = readValues(given, sources);
  const loaded = await loadFiles(values, files, true);
  const treatAsPublic = readTreatAsPublic(values);
  const fleet = readFleet({ values, file: loaded.config, broken: loaded.broken, env, treatAsPublic });
  const policy = readPolicy(values, loaded);
  const plan: Plan = {
    ...fleet,
    needs: needsOf(enabledChecks(CHECKS, policy)),
    ...readLists(values, policySection(loaded)),
    network: readNetwork(values, files),
    ehloName: readEhloName(values),
    relayBattery: values.choice('relay-battery'),
    smuggling: values.choice('smuggling') === 'true',
    relayRecipient: readRelayRecipient(values, fleet),
    egressControls: readEgressControls(values),
    dnssecControls: readDnssecControls(values),
    treatAsPublic,
    timeoutMs: values.integer('timeout') * 1000,
    concurrency: values.integer('concurrency'),
    retryGreylistedMs: readRetry(values) * 1000,
    policy: withoutElsewhere(policy, loaded.config?.value, fleet),
  };
  readMode(values);
  readCommentInputs(values);
  readOutputPaths(values, files);
  return values.errors.length > 0 ? { errors: values.errors } : { ok: plan };
}

/** In seconds. */
function readRetry(values: Values): number {
  const seconds = values.integer('retry-greylisted');
  if (seconds > 0 && seconds >= values.integer('timeout'))
    values.wrong(
      values.placeOf('retry-greylisted'),
      `the run is over before: allowed are seconds below timeout, which is ${values.integer('timeout')}.`,
    );
  return seconds;
}

/** A server takes mail for its own domains from everybody: there it would look like an open relay. */
function readRelayRecipient(values: Values, { hosts }: Fleet): string | undefined {
  const text = values.text('relay-recipient');
  const mailbox = toMailbox(text);
  if (text !== '' && mailbox === undefined)
    values.wrong(values.placeOf('relay-recipient'), `${quote(text)} is not a mailbox, like \`me@example.com\`.`);
  const domain = mailbox?.split('@')[1];
  if (domain === undefined) return undefined;
  const own = hosts
    .flatMap(({ host, senderDomains }) => [...senderDomains, ...(isWithin(host, domain) ? [domain] : [host])])
    .find((one) => isWithin(domain, one));
  if (own !== undefined)
    values.wrong(
      values.placeOf('relay-recipient'),
      `${quote(text)} is a mailbox of \`${own}\`, which these hosts serve: name one elsewhere, at another provider.`,
    );
  return mailbox;
}

const isWithin = (name: string, domain: string): boolean => name === domain || name.endsWith(`.${domain}`);
