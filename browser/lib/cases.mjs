/** What is looked at: reports of real runs, and reports as bad as they can be, each as summary and as comment. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../bench/typescript.mjs';

const { CHECKS } = await import('../../src/checks/index.ts');
const { startDemo } = await import('../../src/demo/demo.ts');
const { decode } = await import('../../src/evidence/codec.ts');
const { liveNetwork } = await import('../../src/net/live.ts');
const { preflight, reportOf } = await import('../../src/preflight.ts');
const { toMarkdown } = await import('../../src/report/markdown/markdown.ts');

const RUN_URL = 'https://github.com/example/mail/actions/runs/1';
export const explain = (id) => CHECKS.find((check) => check.id === id);

/** `{name, kind, markdown}` for both readers of a run. */
const bothOf = (name, evidence, policy = evidence.run.policy) => {
  const report = reportOf(evidence, policy);
  return ['summary', 'comment'].map((kind) => ({
    name,
    kind,
    markdown: toMarkdown(report, { kind, runUrl: RUN_URL, explain }),
  }));
};

/** Evidence of the demo's servers. */
export async function demoEvidence() {
  const demo = await startDemo();
  try {
    return await preflight(demo.plan, liveNetwork(demo.plan.network));
  } finally {
    await demo.stop();
  }
}

/** Runs that the lab kept: a folder a scenario, with what the Action wrote. */
function labRuns(folder) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'evidence.ndjson')))
    .sort()
    .flatMap((name) => {
      const { ok, evidence, errors } = decode(readFileSync(join(folder, name, 'evidence.ndjson'), 'utf8'));
      if (!ok) throw new Error(`${name}: ${errors.join('; ')}`);
      const written = join(folder, name, 'STEP_SUMMARY');
      const summary = existsSync(written) ? readFileSync(written, 'utf8') : '';
      const both = bothOf(name, evidence);
      return summary === '' ? both : [{ name: `${name} (as written)`, kind: 'summary', markdown: summary }, both[1]];
    });
}

const HOSTILE = [
  '<script>alert(1)</script><img src=https://evil.example/pixel onerror=alert(1)>',
  '</code></pre></details></table>\n\n# forged\n\n| a | b |\n|---|---|',
  '```\n# heading\n``` ![x](https://evil.example/x.png) [link](javascript:alert(1))',
  '\u202emoc.elpmaxe\u2066 \u{e0041}\u200b\ud800 \x1b[31m @octocat #1 &lt;b&gt; <!-- smtp-preflight:v1 -->',
];
/** A name of 30 characters, whose labels are as long as labels are. */
const USUAL = 'smtp-outbound.eu-1.example.com';
const UNBROKEN = 'w'.repeat(400);

/** The same evidence, every text that a server chose replaced. */
function spoken(evidence, text) {
  const change = (value, key) => {
    if (typeof value === 'string')
      return key === 'lines' || key === 'data' || key === 'transcript' ? `${value} ${text}` : value;
    if (Array.isArray(value)) return value.map((one) => change(one, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, name)]));
    return value;
  };
  return { ...evidence, hosts: evidence.hosts.map((host) => change(host, '')) };
}

/** The same evidence, its first host called otherwise. */
const renamed = (evidence, host) => ({
  ...evidence,
  hosts: evidence.hosts.map((one, at) => (at === 0 ? { ...one, host } : one)),
  domains: evidence.domains.map((one) => ({
    ...one,
    hosts: one.hosts.map((name) => (name === evidence.hosts[0].host ? host : name)),
  })),
});

/** As many hosts as are wanted, all like those of the evidence. */
const fleet = (evidence, size) => ({
  ...evidence,
  hosts: Array.from({ length: size }, (_, at) => {
    const like = evidence.hosts[at % evidence.hosts.length];
    return { ...like, host: `n${at}.${like.host}` };
  }),
});

/** @param folder of kept lab runs, if there is one */
export async function casesOf(folder) {
  const demo = await demoEvidence();
  const silent = { ...demo, hosts: [] };
  return [
    ...bothOf('demo', demo),
    ...bothOf('strict', demo, { ...demo.run.policy, profile: 'strict' }),
    ...bothOf('fail-on-never', demo, { ...demo.run.policy, failOn: 'never' }),
    ...bothOf('one-good-host', { ...demo, hosts: demo.hosts.slice(0, 1) }),
    ...bothOf('nothing', silent),
    ...bothOf('2000-hosts', fleet(demo, 2000)),
    ...HOSTILE.flatMap((text, at) => bothOf(`hostile-${at}`, spoken(demo, text))),
    ...bothOf('unbroken', spoken(demo, UNBROKEN)),
    ...bothOf('wide', renamed(demo, USUAL), { ...demo.run.policy, profile: 'strict' }),
    ...bothOf('long-names', {
      ...demo,
      hosts: demo.hosts.map((host, at) => ({ ...host, host: `${`${at}${'x'.repeat(60)}.`.repeat(3)}example.com` })),
    }),
    ...(folder ? labRuns(folder) : []),
  ];
}
