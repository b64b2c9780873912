import { valueIn } from '../evidence/slot.js';
import type { ListHealth } from '../evidence/types.js';
import { json } from './escape.js';
import type { HostRow, JudgedFinding, Report } from './model.js';

/** The report file: JSON in the order of the documentation, ended by a newline. Absent fields are left out. */
export const toJson = (report: Report): string => `${json(JSON.stringify(toPlain(report), null, 2))}\n`;

const toPlain = ({
  schemaVersion,
  tool,
  observedAt,
  durationMs,
  verdict,
  says,
  counts,
  vantage,
  findings,
  hosts,
}: Report) => ({
  schemaVersion,
  tool: { name: tool.name, version: tool.version },
  observedAt,
  durationMs,
  verdict,
  says,
  counts: {
    error: counts.error,
    warning: counts.warning,
    notice: counts.notice,
    inconclusive: counts.inconclusive,
    pass: counts.pass,
    notApplicable: counts.notApplicable,
    waived: counts.waived,
  },
  vantage: {
    egress25: vantage.egress25,
    resolvers: vantage.resolvers,
    ehloName: vantage.ehloName,
    proxied: vantage.proxied,
    validating: valueIn(vantage.validating),
    lists: vantage.lists.map(plainList),
    domainLists: vantage.domainLists.map(plainList),
  },
  findings: findings.map(plainFinding),
  hosts: hosts.map(plainHost),
});

const plainHost = ({ host, source, domains, connectedTo, addresses }: HostRow) => ({
  host,
  source,
  domains,
  connectedTo,
  addresses,
});

const plainList = ({ zone, gating, health, healthOfIpv6 }: ListHealth) => ({
  zone,
  gating,
  ...plainHealth(health),
  ipv6: healthOfIpv6 && plainHealth(healthOfIpv6),
});

const plainHealth = (health: ListHealth['health']) =>
  health.ok ? { healthy: true } : { healthy: false, reason: health.error.kind, says: health.error.message };

const plainFinding = ({ subject, ...finding }: JudgedFinding) => ({
  check: finding.check,
  topic: finding.topic,
  code: finding.code,
  outcome: finding.outcome,
  severity: finding.severity,
  reason: finding.reason,
  subject: {
    host: subject.host,
    address: subject.address,
    port: subject.port,
    protocol: subject.protocol,
    domain: subject.domain,
    list: subject.list,
    selector: subject.selector,
  },
  says: finding.says,
  seen: finding.seen,
  wanted: finding.wanted,
  proof: finding.proof,
  fix: finding.fix,
  pastes: finding.pastes?.map(({ into, where, text }) => ({ into, where, text })),
  references: finding.references,
  waiver: finding.waiver && { reason: finding.waiver.reason, until: finding.waiver.until },
  source: finding.source,
});
