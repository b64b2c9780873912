import type { Files } from '../../files.js';
import { PROFILES, profileNamed } from '../../policy/types.js';
import { quote } from '../input-errors.js';
import { didYouMean } from '../nearest.js';
import { readFile } from '../read-file.js';
import { inWords, type Values } from '../values.js';
import type { ConfigFile, Read } from './read.js';
import type { Config, PolicyFile } from './schema.js';

/** Read when it is there and the input `config` names no other. */
export const DEFAULT_CONFIG = '.github/smtp-preflight.yml';

/** The files that the inputs name; absent where there is none, or where it is wrong, which `values` tells then. */
export interface Loaded {
  config?: ConfigFile<Config>;
  policy?: ConfigFile<PolicyFile>;
  /** There is a configuration, and it cannot be used. */
  broken: boolean;
}

/** @param implied whether the default file is read without being named */
export async function loadFiles(values: Values, files: Files, implied: boolean): Promise<Loaded> {
  const path = pathOfConfig(values, files, implied);
  const config = await load(values, files, 'config', path, (reader) => reader.readConfig);
  const policy = await load(values, files, 'policy', pathOfPolicy(values), (reader) => reader.readPolicyFile);
  return { config, policy, broken: path !== undefined && !config };
}

function pathOfConfig(values: Values, files: Files, implied: boolean): string | undefined {
  if (values.given('config')) return values.text('config');
  return implied && files.exists(DEFAULT_CONFIG) ? DEFAULT_CONFIG : undefined;
}

/** What the input `policy` holds where it is not the name of a profile. */
function pathOfPolicy(values: Values): string | undefined {
  const text = values.text('policy');
  if (text === '' || profileNamed(text)) return undefined;
  if (/[./\\]/.test(text)) return text;
  values.wrong(
    values.placeOf('policy'),
    `${quote(text)} is not a value of policy: allowed are ${inWords(PROFILES)}, and the path of a YAML file.${didYouMean(text, PROFILES)}`,
  );
  return undefined;
}

type Reader = typeof import('./read.js');

/** The libraries are loaded for a file only: most runs have none. */
async function load<T>(
  values: Values,
  files: Files,
  input: string,
  path: string | undefined,
  pick: (reader: Reader) => (text: string, file: string) => Read<T>,
): Promise<ConfigFile<T> | undefined> {
  if (path === undefined) return undefined;
  const text = readFile(values, files, input, path);
  if (text === undefined) return undefined;
  const result = pick(await import('./read.js'))(text, path);
  if ('ok' in result) return result.ok;
  for (const { place, message } of result.errors) values.wrong(place, message);
  return undefined;
}
