import type { Evidence, HostEvidence, RunEvidence, Slot } from '../evidence/types.js';
import type { About, Check, ScopeOf, Verdict } from './check.js';
import type { Finding, Subject } from './finding.js';

type AnyScope = ScopeOf<'host'> & Partial<ScopeOf<'list'>> & Partial<ScopeOf<'endpoint'>>;

/** All findings of these checks, in the order of hosts, then checks, then subjects. */
export function runChecks(checks: readonly Check[], { run, hosts }: Evidence): Finding[] {
  return hosts.flatMap((host) =>
    checks.flatMap((check) =>
      scopesOf(check, run, host).flatMap((scope) =>
        judge(check, scope).map((verdict) => toFinding(check, scope, verdict)),
      ),
    ),
  );
}

function scopesOf(check: Check, run: RunEvidence, host: HostEvidence): AnyScope[] {
  const scopes: Record<About, () => AnyScope[]> = {
    host: () => [{ run, host }],
    address: () => host.addresses.map((address) => ({ run, host, address })),
    list: () =>
      host.addresses.flatMap((address) => run.vantage.lists.map(({ zone }) => ({ run, host, address, list: zone }))),
    endpoint: () =>
      host.addresses.flatMap((address) =>
        address.endpoints
          .filter(({ protocol }) => !check.on || check.on.includes(protocol))
          .map((endpoint) => ({ run, host, address, endpoint })),
      ),
  };
  return scopes[check.about]();
}

function judge(check: Check, scope: AnyScope): Verdict[] {
  try {
    const excluded = closedPort(check, scope) ?? check.excludes?.(scope as never);
    if (excluded) return [{ outcome: 'not-applicable', message: excluded }];
    const seen: Record<string, unknown> = {};
    for (const need of check.needs) {
      const slot = slotOf(scope, need);
      if (!slot) return [{ outcome: 'inconclusive', reason: 'not-gathered', message: `${need} was not gathered` }];
      if (!slot.ok) return [{ outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message }];
      seen[need] = slot.value;
    }
    const verdicts = [check.evaluate(seen as never, scope as never)].flat();
    if (verdicts.length === 0) throw new Error(`${check.id} gave no verdict`);
    for (const code of verdicts.map(codeOf))
      if (code !== undefined && !(code in check.findings)) throw new Error(`${check.id} has no code ${code}`);
    return verdicts;
  } catch (error) {
    const message = `a defect of smtp-preflight, please report it: ${String(error)}`;
    return [{ outcome: 'inconclusive', reason: 'internal', message }];
  }
}

function codeOf(verdict: Verdict): string | undefined {
  if (verdict.outcome === 'fail') return verdict.code;
  return verdict.outcome === 'inconclusive' ? verdict.couldBe : undefined;
}

/** What nobody asked for and does not answer is not checked. */
function closedPort(check: Check, { endpoint }: AnyScope): string | undefined {
  if (check.judgesClosedPorts || !endpoint || endpoint.required || !endpoint.connect || endpoint.connect.ok)
    return undefined;
  return `port ${endpoint.port} does not answer (${endpoint.connect.error.kind}) and no named role asks for it`;
}

function slotOf(scope: AnyScope, need: string): Slot<unknown> | undefined {
  for (const record of [scope.endpoint, scope.address, scope.host])
    if (record && need in record) return (record as unknown as Record<string, Slot<unknown>>)[need];
  return undefined;
}

function toFinding(check: Check, scope: AnyScope, verdict: Verdict): Finding {
  const subject = subjectOf(scope);
  const about = { check: check.id, subject, outcome: verdict.outcome, references: [...check.references] };
  if (verdict.outcome === 'not-applicable')
    return { ...about, code: 'not-applicable', says: verdict.message, proof: [] };
  const { seen, wanted, proof = [] } = verdict;
  if (verdict.outcome === 'pass')
    return { ...about, code: 'ok', says: verdict.says ?? check.title, seen, wanted, proof };
  if (verdict.outcome === 'inconclusive')
    return {
      ...about,
      code: 'inconclusive',
      reason: verdict.reason,
      ...(verdict.couldBe && { couldBe: verdict.couldBe }),
      says: verdict.says ?? verdict.message,
      seen,
      wanted,
      proof,
      fix: verdict.fix,
    };
  const text = check.findings[verdict.code]!;
  const values = { ...subject, ...verdict.values };
  return {
    ...about,
    code: verdict.code,
    says: verdict.says ?? fill(text.says, values),
    seen,
    wanted,
    proof,
    fix: fill(text.fix, values),
  };
}

function subjectOf({ host, address, endpoint, list }: AnyScope): Subject {
  return {
    host: host.host,
    ...(address && { address: address.address }),
    ...(endpoint && { port: endpoint.port, protocol: endpoint.protocol }),
    ...(list && { list }),
  };
}

const fill = (template: string, values: Record<string, unknown>): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
