import { ENDED_AT_PROOF, endsAtProof } from '../derive/relay-proof.js';
import type { EndpointEvidence, Evidence, Failure, RunEvidence, Slot } from '../evidence/types.js';
import { NO_SENDER_DOMAIN, withoutAnswer } from './applies.js';
import type { Check, ScopeOf, Verdict } from './check.js';
import { type Finding, fill, type Subject } from './finding.js';
import { emptySlot } from './inconclusive.js';

type AnyScope = { run: RunEvidence } & Partial<
  ScopeOf<'host'> &
    ScopeOf<'list'> &
    ScopeOf<'endpoint'> &
    ScopeOf<'domain-selector'> &
    ScopeOf<'domain-endpoint'> &
    Required<ScopeOf<'name'>>
>;

/** All findings of these checks: those about hosts host by host, then those about domains domain by domain. */
export function runChecks(checks: readonly Check[], { run, hosts, domains }: Evidence): Finding[] {
  const findingsIn = (scopes: (check: Check) => AnyScope[]) =>
    checks.flatMap((check) => scopes(check).flatMap((scope) => findingsOf(check, scope)));
  return [
    ...hosts.flatMap((host) => {
      const its = domains.filter((domain) => domain.hosts.includes(host.host));
      return findingsIn((check) => hostScopes(check, { run, host, domains: its }));
    }),
    ...domains.flatMap((domain) => {
      const its = hosts.filter(({ host }) => domain.hosts.includes(host));
      return findingsIn((check) => domainScopes(check, { run, domain, hosts: its }));
    }),
  ];
}

function hostScopes(check: Check, scope: ScopeOf<'host'>): AnyScope[] {
  const { run, host, domains } = scope;
  const addresses = host.addresses.map((address) => ({ run, host, address }));
  switch (check.about) {
    case 'host':
      return [scope];
    case 'address':
      return addresses;
    case 'list':
      return addresses.flatMap((scope) => run.vantage.lists.map(({ zone }) => ({ ...scope, list: zone })));
    case 'endpoint':
      return addresses.flatMap((scope) => endpointScopes(check, scope));
    case 'name':
      return [{ run, host, name: host.host }];
    case 'name-list':
      return run.vantage.domainLists.map(({ zone }) => ({ run, host, name: host.host, list: zone }));
    default:
      // Without a domain a check of domains is asked once, so that it can say which input it wants.
      return domains.length > 0 ? [] : [{ run, host }];
  }
}

function domainScopes(check: Check, scope: ScopeOf<'domain'>): AnyScope[] {
  const { run, domain, hosts } = scope;
  const addresses = hosts.flatMap((host) => host.addresses.map((address) => ({ ...scope, host, address })));
  switch (check.about) {
    case 'domain':
      return [scope];
    case 'domain-address':
      return addresses;
    case 'domain-selector':
      // Without a selector the check is asked once, so that it can say which input it wants.
      return (domain.selectors.length > 0 ? domain.selectors : ['']).map((selector) => ({ ...scope, selector }));
    case 'domain-list':
      return run.vantage.domainLists.map(({ zone }) => ({ ...scope, list: zone }));
    case 'domain-endpoint':
      return addresses.flatMap((one) => endpointScopes(check, one));
    case 'name':
      return [{ run, domain, name: domain.domain }];
    case 'name-list':
      return run.vantage.domainLists.map(({ zone }) => ({ run, domain, name: domain.domain, list: zone }));
    default:
      return [];
  }
}

const endpointScopes = <S extends ScopeOf<'address'>>(
  { on }: Check,
  scope: S,
): (S & { endpoint: EndpointEvidence })[] =>
  scope.address.endpoints
    .filter(({ protocol }) => !on || on.includes(protocol))
    .map((endpoint) => ({ ...scope, endpoint }));

function findingsOf(check: Check, scope: AnyScope): Finding[] {
  try {
    return judge(check, scope).map((verdict) => toFinding(check, scope, verdict));
  } catch (error) {
    const message = `a defect of smtp-preflight, please report it: ${String(error)}`;
    return [toFinding(check, scope, { outcome: 'inconclusive', reason: 'internal', message })];
  }
}

function judge(check: Check, scope: AnyScope): Verdict[] {
  const unasked = closedPort(check, scope);
  if (unasked) return [unasked];
  const excluded = withoutDomain(check, scope) ?? check.excludes?.(scope as never);
  if (excluded) return [{ outcome: 'not-applicable', message: excluded }];
  const seen: Record<string, unknown> = {};
  for (const need of check.needs) {
    const slot = slotOf(scope, need);
    if (!slot)
      return [{ outcome: 'inconclusive', reason: 'not-gathered', message: `the evidence holds no \`${need}\`` }];
    if (!slot.ok) return [unanswered(scope, slot.error)];
    seen[need] = slot.value;
  }
  const verdicts = [check.evaluate(seen as never, scope as never)].flat();
  if (verdicts.length === 0) throw new Error(`${check.id} gave no verdict`);
  for (const code of verdicts.map(codeOf))
    if (code !== undefined && !(code in check.findings)) throw new Error(`${check.id} has no code ${code}`);
  return verdicts;
}

/** Why the evidence lacks what the check needs. */
function unanswered({ endpoint }: AnyScope, { kind, message }: Failure): Verdict {
  const byUs = kind === 'not-gathered' && endpoint && endsAtProof(endpoint);
  return { outcome: 'inconclusive', reason: kind, message: byUs ? ENDED_AT_PROOF : message };
}

function codeOf(verdict: Verdict): string | undefined {
  if (verdict.outcome === 'fail') return verdict.code;
  return verdict.outcome === 'inconclusive' ? verdict.couldBe : undefined;
}

/** What nobody asked for and does not answer is not checked; that it could not be asked says nothing of it. */
function closedPort(check: Check, { endpoint }: AnyScope): Verdict | undefined {
  if (check.judgesClosedPorts || !endpoint || endpoint.required || !endpoint.connect || endpoint.connect.ok)
    return undefined;
  const closed = withoutAnswer(endpoint);
  return closed ? { outcome: 'not-applicable', message: closed } : emptySlot(endpoint.connect, 'the port');
}

const withoutDomain = ({ about }: Check, { domain }: AnyScope): string | undefined =>
  about.startsWith('domain') && !domain ? NO_SENDER_DOMAIN : undefined;

function slotOf(scope: AnyScope, need: string): Slot<unknown> | undefined {
  for (const record of [scope.endpoint, scope.address, scope.host, scope.domain])
    if (record && need in record) return (record as unknown as Record<string, Slot<unknown>>)[need];
  return undefined;
}

function toFinding(check: Check, scope: AnyScope, verdict: Verdict): Finding {
  const host = 'host' in verdict ? verdict.host : undefined;
  const subject = { ...(host && { host }), ...subjectOf(scope) };
  const about = { check: check.id, subject, outcome: verdict.outcome, references: [...check.references] };
  if (verdict.outcome === 'not-applicable')
    return { ...about, code: 'not-applicable', says: sentence(verdict.message), proof: [] };
  const { seen, wanted, proof = [] } = verdict;
  if (verdict.outcome === 'pass')
    return { ...about, code: 'ok', says: verdict.says ?? check.title, seen, wanted, proof };
  if (verdict.outcome === 'inconclusive')
    return {
      ...about,
      code: 'inconclusive',
      reason: verdict.reason,
      ...(verdict.couldBe && { couldBe: verdict.couldBe }),
      says: verdict.says ?? sentence(verdict.message),
      seen,
      wanted,
      proof,
      fix: verdict.fix,
    };
  const text = check.findings[verdict.code]!;
  const values = { ...subject, ...verdict.values };
  const pastes = text.pastes?.(scope as never, stringsIn(values)) ?? [];
  return {
    ...about,
    code: verdict.code,
    says: verdict.says ?? fill(text.says, values),
    seen,
    wanted,
    proof,
    fix: fill(text.fix, values),
    ...(pastes.length > 0 && { pastes }),
  };
}

const stringsIn = (values: Record<string, string | number>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

function subjectOf({ host, address, endpoint, domain, list, selector }: AnyScope): Subject {
  return {
    ...(host && { host: host.host }),
    ...(address && { address: address.address }),
    ...(endpoint && { port: endpoint.port, protocol: endpoint.protocol }),
    ...(domain && { domain: domain.domain }),
    ...(list && { list }),
    ...(selector && { selector }),
  };
}

/** A message as a sentence of its own, unless a name or a code comes first: those keep their letters. */
const sentence = (message: string): string => message.replace(/^[a-z](?=[a-z]* )/, (first) => first.toUpperCase());
