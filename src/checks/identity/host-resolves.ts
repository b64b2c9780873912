import { addressesOf, answerLines } from '../../derive/dns.js';
import { CAPS } from '../../evidence/caps.js';
import type { HostEvidence } from '../../evidence/types.js';
import { defineCheck, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import { addressPastes } from '../pastes/records.js';

export default defineCheck({
  id: 'host-resolves',
  topic: 'identity',
  about: 'host',
  essential: true,
  needs: [],
  raw: ['a', 'aaaa'],
  title: 'Expected FQDN has an address record',
  why: 'Nobody reaches a mail server whose name has no address, and receivers refuse mail from one that greets with such a name.',
  references: ['RFC 5321 §2.3.5', 'RFC 5321 §5.1'],
  findings: {
    missing: {
      says: '{host} has neither an A nor an AAAA record',
      fix: 'Publish an address record for it: `{host}. IN A {example}`.',
      severity: 'error',
      pastes: ({ host: { declared } }, { host = '' }) => addressPastes(host, declared),
    },
  },
  evaluate(_, { host }) {
    return [...ofName(host), ...ofTarget(host), ...ofRest(host)];
  },
});

/** A family that could not be looked up stays open, whatever the other one holds: its addresses were not visited. */
function ofName({ host, a, aaaa, declared }: HostEvidence): Verdict[] {
  const asked = { A: a, AAAA: aaaa };
  const found = addressesOf(a, aaaa);
  const open = Object.entries(asked).flatMap(([type, slot]) =>
    slot?.ok ? [] : [emptySlot(slot, `${type} of ${host}`)],
  );
  if (found.length > 0) return [{ outcome: 'pass', seen: found.join(', ') }, ...open];
  if (open.length > 0) return open.slice(0, 1);
  const proof = Object.entries(asked).flatMap(([type, slot]) => (slot?.ok ? answerLines(host, type, slot.value) : []));
  return [missing(host, declared, proof)];
}

/** A name can have thousands of addresses. */
function ofRest({ a, aaaa, declared, target, addresses }: HostEvidence): Verdict[] {
  if (declared.length > 0 || addresses.length < CAPS.addresses) return [];
  const all = new Set(target?.addresses.ok ? target.addresses.value : addressesOf(a, aaaa));
  const message = `only ${addresses.length} of ${all.size} addresses were visited`;
  return all.size > addresses.length ? [{ outcome: 'inconclusive', reason: 'budget', message }] : [];
}

/** The name whose addresses are visited in place of the host's own. */
function ofTarget({ target, declared }: HostEvidence): Verdict[] {
  if (!target) return [];
  const { name, addresses, untold } = target;
  if (!addresses.ok) return [emptySlot(addresses, name)];
  if (addresses.value.length === 0) return [missing(name, declared)];
  return untold ? [emptySlot({ ok: false, error: untold }, name)] : [];
}

const missing = (host: string, declared: readonly string[], proof: string[] = []): Verdict => ({
  outcome: 'fail',
  code: 'missing',
  values: { host, example: declared.find((address) => !address.includes(':')) ?? '<its address>' },
  seen: 'no address',
  wanted: declared.join(', ') || 'at least one address',
  proof,
});
