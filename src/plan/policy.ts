import { type PolicyInputs, profileNamed, type Waiver } from '../policy/types.js';
import type { Loaded } from './config/load.js';
import type { ConfigFile } from './config/read.js';
import type { Config, PolicyFile } from './config/schema.js';
import type { Values } from './values.js';

const BUILT_IN: PolicyInputs = {
  profile: 'recommended',
  severities: {},
  waivers: [],
  failOn: 'error',
  onInconclusive: 'fail',
};

/** The section `policy` of a file. */
export interface PolicySection {
  value: NonNullable<PolicyFile['policy']>;
  placeOf: ConfigFile<PolicyFile>['placeOf'];
}

/** The section that holds: that of the file which the input `policy` names, where it has one, else of the configuration. */
export function policySection({ config, policy }: Pick<Loaded, 'config' | 'policy'>): PolicySection | undefined {
  const file = policy?.value.policy ? policy : config;
  return file?.value.policy && { value: file.value.policy, placeOf: file.placeOf };
}

/**
 * The policy of the files, and over it what the inputs say. Waivers of several files add up.
 * @param run policy of an earlier run, which holds for what the files say nothing of
 */
export function readPolicy(values: Values, files: Loaded, run: PolicyInputs = BUILT_IN): PolicyInputs {
  const section = policySection(files)?.value;
  const base = section ? policyIn(section) : run;
  return {
    severities: base.severities,
    profile: profileNamed(values.text('policy')) ?? base.profile,
    failOn: values.given('fail-on') ? values.choice('fail-on') : base.failOn,
    onInconclusive: values.given('on-inconclusive') ? values.choice('on-inconclusive') : base.onInconclusive,
    waivers: files.config || files.policy ? [files.config, files.policy].flatMap(waiversIn) : run.waivers,
  };
}

const policyIn = (section: PolicySection['value']): Omit<PolicyInputs, 'waivers'> => ({
  profile: section.extends ?? BUILT_IN.profile,
  severities: section.severities ?? {},
  failOn: section['fail-on'] ?? BUILT_IN.failOn,
  onInconclusive: section['on-inconclusive'] ?? BUILT_IN.onInconclusive,
});

const waiversIn = (file: ConfigFile<PolicyFile> | undefined): Waiver[] =>
  (file?.value.waivers ?? []).map((waiver, index) => ({
    ...waiver,
    source: { file: file!.file, line: file!.lineOf(['waivers', index]) },
  }));

/** The policy without waivers of hosts and domains of the configuration that are not part of the run. */
export function withoutElsewhere(
  policy: PolicyInputs,
  config: Config | undefined,
  run: { hosts: readonly { host: string }[]; domains: readonly { domain: string }[] },
): PolicyInputs {
  const hosts = new Set((config?.hosts ?? []).map(({ host }) => host));
  const domains = new Set([config ?? {}, ...(config?.hosts ?? [])].flatMap((part) => part['sender-domains'] ?? []));
  for (const { host } of run.hosts) hosts.delete(host);
  for (const { domain } of run.domains) domains.delete(domain);
  const isElsewhere = ({ host = '', domain = '' }: Waiver): boolean => hosts.has(host) || domains.has(domain);
  return { ...policy, waivers: policy.waivers.filter((waiver) => !isElsewhere(waiver)) };
}
