import ipaddr from 'ipaddr.js';
import type { ConfigFile } from './config/read.js';
import type { Config, ConfigHost } from './config/schema.js';
import { privateAddress } from './hosts.js';
import type { NamedHost } from './types.js';
import type { Values } from './values.js';

export type File = ConfigFile<Config>;
export type Environment = Record<string, string | undefined>;

/** Where what the user wrote comes from. */
export interface Sources {
  values: Values;
  /** The configuration, where there is one. */
  file: File | undefined;
  /** There is a configuration, and it cannot be used: nobody can tell whether there is a host. */
  broken: boolean;
  env: Environment;
  treatAsPublic: readonly string[];
}

/** A host of the file, and where it stands in it. */
export interface Entry {
  host: ConfigHost;
  index: number;
  line: number;
  file: string;
}

/** The hosts of the file by expected FQDN. */
export function entriesIn({ values, file, treatAsPublic }: Sources): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [index, host] of (file?.value.hosts ?? []).entries()) {
    const place = (...path: (string | number)[]) => file!.placeOf(['hosts', index, ...path]);
    const earlier = entries.get(host.host);
    if (earlier) values.wrong(place('host'), `\`${host.host}\` is named before, in line ${earlier.line}.`);
    else entries.set(host.host, { host, index, line: file!.lineOf(['hosts', index, 'host']), file: file!.file });
    for (const [at, address] of (host.addresses ?? []).entries()) {
      const problem = privateAddress(address, treatAsPublic);
      if (problem) values.wrong(place('addresses', at), problem);
    }
  }
  return entries;
}

/** A host of the configuration, as `readHosts` gives those of the input; addresses in canonical form. */
export const toNamed = ({ host: { host, target, addresses = [] }, file, line }: Entry): NamedHost => ({
  host,
  source: { file, line },
  ...(target !== undefined && target !== host && { target }),
  declared: [...new Set(addresses.map((address) => ipaddr.process(address).toString()))],
});
