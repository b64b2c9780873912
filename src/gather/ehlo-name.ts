import { addressLiteral, canonical, familyOf, reverseName } from '../derive/addresses.js';
import { addressesIn, ptrNames } from '../derive/dns.js';
import { isFqdn } from '../derive/names.js';
import type { Connection } from '../net/network.js';
import type { Context } from './context.js';

/** The input, else our own forward-confirmed PTR name, else an address literal (RFC 5321 §4.1.1.1, §4.1.3). */
export async function ehloName(context: Context, { localAddress }: Connection): Promise<string> {
  const name = context.plan.ehloName ?? (await ownName(context, canonical(localAddress)));
  context.ehloName ??= name;
  return name;
}

async function ownName({ network }: Context, address: string): Promise<string> {
  const ptr = await network.resolve(reverseName(address), 'PTR');
  for (const name of ptr.ok ? ptrNames(ptr.value).filter(isFqdn).slice(0, 3) : []) {
    const forward = await network.resolve(name, familyOf(address) === 4 ? 'A' : 'AAAA');
    if (forward.ok && addressesIn(forward.value).includes(address)) return name;
  }
  return addressLiteral(address);
}
