import { familyOf, reverseName } from '../derive/addresses.js';
import { addressesOf, ptrNames } from '../derive/dns.js';
import { CAPS } from '../evidence/caps.js';
import { ok } from '../evidence/slot.js';
import type { AddressEvidence, HostEvidence } from '../evidence/types.js';
import type { HostPlan } from '../plan/types.js';
import { type Context, wants } from './context.js';

/** PTR records can be a thousand; receivers look at few (RFC 7208 §4.6.4 at ten). */
export const PTR_NAMES = 10;

/** A and AAAA of the expected FQDN, and the addresses to check: the declared ones, else those of the target. */
export async function gatherForward({ network }: Context, host: HostPlan, evidence: HostEvidence): Promise<string[]> {
  const lookUp = (name: string) => Promise.all([network.resolve(name, 'A'), network.resolve(name, 'AAAA')]);
  const [own, target] = await Promise.all([lookUp(evidence.host), lookUp(host.target ?? evidence.host)]);
  [evidence.a, evidence.aaaa] = own;
  const found = addressesOf(...target);
  const [failed] = target.filter((slot) => !slot.ok);
  if (host.target)
    evidence.target = {
      name: host.target,
      addresses: found.length === 0 && failed ? failed : ok(found),
      ...(found.length > 0 && failed && { untold: failed.error }),
    };
  return host.declared.length > 0 ? host.declared : [...new Set(found)].slice(0, CAPS.addresses);
}

/** PTR of the address, and the address records of its names. */
export async function gatherPtr(context: Context, evidence: AddressEvidence): Promise<void> {
  if (!wants(context, 'ptr')) return;
  const { network } = context;
  const ptr = await network.resolve(reverseName(evidence.address), 'PTR');
  evidence.ptr = ptr;
  if (!wants(context, 'forwardOfPtr')) return;
  if (!ptr.ok) {
    evidence.forwardOfPtr = ptr;
    return;
  }
  const type = familyOf(evidence.address) === 4 ? 'A' : 'AAAA';
  const names = [...new Set(ptrNames(ptr.value))].slice(0, PTR_NAMES);
  const answers = await Promise.all(names.map(async (name) => [name, await network.resolve(name, type)] as const));
  evidence.forwardOfPtr = { ok: true, value: Object.fromEntries(answers) };
}
