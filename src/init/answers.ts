import { organisationalDomain } from '../derive/names.js';
import { readSenderDomains } from '../plan/host-plans.js';
import { readHosts } from '../plan/hosts.js';
import type { InputError } from '../plan/input-errors.js';
import { didYouMean } from '../plan/nearest.js';
import type { NamedHost } from '../plan/types.js';
import { inWords, readValues, type Values } from '../plan/values.js';
import { PROFILES, type Profile, profileNamed } from '../policy/types.js';

/** What the files are written from. */
export interface Answers {
  hosts: NamedHost[];
  senderDomains: string[];
  policy: Profile;
}

export type Read<T> = { ok: T } | { errors: InputError[] };

/** One thing that has to be known: an input, as the question that a terminal shows for it. */
export interface Question<K extends keyof Answers = keyof Answers> {
  key: K;
  /** The input, and the option of the same name. */
  input: string;
  asks: string;
  /** What an empty answer means, from the answers before. */
  fallback?: (before: Partial<Answers>) => string;
  /** @param place where the text was given, for messages */
  read: (text: string, place: string) => Read<Answers[K]>;
}

/** In place of a list: nothing. */
const NONE = 'none';
const DEFAULT_POLICY: Profile = 'recommended';

const hosts: Question<'hosts'> = {
  key: 'hosts',
  input: 'hosts',
  asks: 'Which mail servers are checked? Names, or `address = name`, by comma',
  read: (text, place) => reading('hosts', text, place, (values) => readHosts(values, [])),
};

const senderDomains: Question<'senderDomains'> = {
  key: 'senderDomains',
  input: 'allowed-sender-domains',
  asks: `Which domains send mail through them? By comma, or \`${NONE}\``,
  fallback: ({ hosts: named = [] }) =>
    [...new Set(named.flatMap(({ host }) => organisationalDomain(host) ?? []))].join(', ') || NONE,
  read: (text, place) => reading('allowed-sender-domains', text === NONE ? '' : text, place, readSenderDomains),
};

const policy: Question<'policy'> = {
  key: 'policy',
  input: 'policy',
  asks: `How strict? ${inWords(PROFILES)}`,
  fallback: () => DEFAULT_POLICY,
  read(text, place) {
    const profile = profileNamed(text);
    if (profile) return { ok: profile };
    const message = `\`${text}\` is not a policy: allowed are ${inWords(PROFILES)}.${didYouMean(text, PROFILES)}`;
    return { errors: [{ place, message }] };
  },
};

/** In the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [hosts, senderDomains, policy] as readonly Question[];

function reading<T>(input: string, text: string, place: string, read: (values: Values) => T): Read<T> {
  const values = readValues({ [input]: text }, { [input]: place });
  const value = read(values);
  return values.errors.length > 0 ? { errors: values.errors } : { ok: value };
}
