import { FAIL_ON, ON_INCONCLUSIVE, PROFILES, SEVERITIES, type Waiver } from '../../policy/types.js';
import { amount, dictionary, flag, list, object, oneOf, optional, text, word } from '../shape.js';
import type { ListHealth, RunEvidence, Vantage } from '../types.js';
import { slot } from './slot.js';
import { name, source } from './words.js';

const isInstant = (given: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(given) && !Number.isNaN(Date.parse(given));

const listHealth = object<ListHealth>({
  zone: name,
  gating: flag,
  health: slot(oneOf(true)),
  healthOfIpv6: optional(slot(oneOf(true))),
});

const vantage = object<Vantage>({
  ehloName: optional(text),
  resolvers: list(text),
  proxied: flag,
  validating: optional(slot(flag)),
  validators: optional(list(text)),
  egress25: oneOf('open', 'blocked', 'unknown', 'not-tested'),
  lists: list(listHealth),
  domainLists: list(listHealth),
});

const waiver = object<Waiver>({
  finding: text,
  host: optional(text),
  domain: optional(text),
  until: optional(text),
  reason: text,
  source,
});

/** The first line of an evidence file. */
export const runLine = object<RunEvidence>({
  kind: oneOf('run'),
  schemaVersion: oneOf(1),
  tool: object<RunEvidence['tool']>({ name: text, version: text }),
  observedAt: word('a UTC time as in 2026-01-31T12:00:00Z', isInstant),
  durationMs: amount,
  policy: object<RunEvidence['policy']>({
    profile: oneOf(...PROFILES),
    failOn: oneOf(...FAIL_ON),
    onInconclusive: oneOf(...ON_INCONCLUSIVE),
    severities: dictionary(oneOf(...SEVERITIES)),
    waivers: list(waiver),
  }),
  vantage,
});
