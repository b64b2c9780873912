import { expect, test } from '@jest/globals';
import type { Files } from '../../src/files.js';
import { makePlan } from '../../src/plan/plan.js';
import type { Plan } from '../../src/plan/types.js';
import { placedInWorkflow } from '../../src/plan/workflow.js';
import { workflowPath } from '../../src/plan/workflow-path.js';

const FILE = '.github/workflows/mail.yml';
const WORKFLOW = `on: pull_request
env:
  HOST: mail.example.com
jobs:
  other:
    steps:
      - uses: OWNER/smtp-preflight@v0
        with:
          hosts: mail.example.com
  mail:
    steps:
      - run: echo mail.example.com
      - uses: OWNER/smtp-preflight@v0
        with:
          allowed-sender-domains: mail.example.com, example.com
          hosts: |
            # mail.example.com is first
            Mail.Example.COM.
            8.8.8.8 = mx2.example.com # the second

            2001:4860:4860::8888=mx3.example.com
            old.example.com = mx4.example.com
      - uses: OWNER/smtp-preflight@v0
        with: { hosts: "mx5.example.com, mx6.example.com" }
      - uses: OWNER/smtp-preflight@v0
        with:
          hosts: \${{ matrix.host }}
`;

const files: Files = {
  read: () => undefined,
  exists: () => false,
  isFolder: () => false,
  real: (path) => path,
  unwritable: () => undefined,
};

async function placesIn(text: string, inputs: Record<string, string>, job = 'mail'): Promise<Record<string, string>> {
  const planned = await makePlan(inputs, {}, files, {});
  if ('errors' in planned) throw new Error(JSON.stringify(planned.errors));
  const { hosts, domains } = placedInWorkflow(planned.ok, { file: FILE, text, job }) as Plan;
  const place = ({ source }: { source: { file: string; line: number } }) => `${source.file}:${source.line}`;
  return Object.fromEntries([
    ...hosts.map((one) => [one.host, place(one)]),
    ...domains.map((one) => [one.domain, place(one)]),
  ]);
}

test.each([
  ['a name, however it is written', { hosts: 'mail.example.com' }, 'mail.example.com', 18],
  ['an address with its name', { hosts: '8.8.8.8 = mx2.example.com' }, 'mx2.example.com', 19],
  ['an address of version 6', { hosts: '2001:4860:4860:0::8888 = mx3.example.com' }, 'mx3.example.com', 21],
  ['a name that expects another', { hosts: 'old.example.com = mx4.example.com' }, 'mx4.example.com', 22],
  ['a list in one line', { hosts: 'mx5.example.com, mx6.example.com' }, 'mx6.example.com', 24],
  ['an expected name of its own', { hosts: '8.8.8.8', 'expected-fqdn': 'mx.example.com' }, 'mx.example.com', 19],
  [
    'a sender domain, where its host is',
    { hosts: 'mail.example.com', 'allowed-sender-domains': 'example.com' },
    'example.com',
    18,
  ],
])('%s', async (_, inputs, name, line) => {
  expect(await placesIn(WORKFLOW, inputs as Record<string, string>)).toHaveProperty([name], `${FILE}:${line}`);
});

test('the job tells which of several steps', async () => {
  expect(await placesIn(WORKFLOW, { hosts: 'mail.example.com' }, 'other')).toEqual({ 'mail.example.com': `${FILE}:9` });
});

const INDIRECT = `env:
  OLD: mx1.example.com
x-hosts: &hosts |
  mx1.example.com
  mx2.example.com
x-step: &step
  uses: OWNER/smtp-preflight@v0
  with: &with
    hosts: mx3.example.com
jobs:
  mail:
    env:
      HOST: mx4.example.com
    strategy:
      matrix:
        include:
          - { name: mx2.example.com, host: 8.8.8.8 = mx5.example.com } # mx6.example.com
          - host: mx6.example.com
    steps:
      - with:
          hosts: *hosts
      - *step
      - with: *with
      - with:
          hosts: \${{ matrix.host }}, \${{ env.HOST }}
  other: &other
    steps: [{ with: { hosts: mx7.example.com } }]
  same: *other
  circle: &circle { steps: [*circle], strategy: *circle }
`;

test.each([
  ['an anchor', 'mx1.example.com', 4],
  ['an anchor, before the matrix', 'mx2.example.com', 5],
  ['an anchor of a step', 'mx3.example.com', 9],
  ['the environment of the job', 'mx4.example.com', 13],
  ['the matrix', '8.8.8.8 = mx5.example.com', 17],
  ['the matrix, and no comment there', 'mx6.example.com', 18],
])('a host that is named by %s', async (_, hosts, line) => {
  expect(Object.values(await placesIn(INDIRECT, { hosts }))).toEqual([`${FILE}:${line}`]);
});

test('a host of a job that repeats another', async () => {
  const place = { 'mx7.example.com': `${FILE}:27` };
  expect(await placesIn(INDIRECT, { hosts: 'mx7.example.com' }, 'same')).toEqual(place);
});

test.each([
  ['a job in a circle', INDIRECT, 'circle'],
  ['more levels than can be read', `jobs: ${'['.repeat(20_000)}`, 'mail'],
  ['a host that nothing names', WORKFLOW, 'mail'],
  ['no such job', WORKFLOW, 'deploy'],
  ['no workflow', 'just text', 'mail'],
  ['no YAML', '\t{[', 'mail'],
  ['an empty file', '', 'mail'],
])('%s: the place stays that in the input', async (_, text, job) => {
  expect(await placesIn(text, { hosts: 'mx9.example.com' }, job)).toEqual({ 'mx9.example.com': 'hosts:1' });
});

// What looks at them once for each step would take half an hour.
test('a list that very many steps repeat', async () => {
  const list = Array.from({ length: 5000 }, (_, at) => `  mx${at}.example.com\n`).join('');
  const text = `x: &hosts |\n${list}jobs:\n  mail:\n    steps:\n${'      - with: { hosts: *hosts }\n'.repeat(10_000)}`;
  const place = { 'mx4999.example.com': `${FILE}:5001` };
  expect(await placesIn(text, { hosts: 'mx4999.example.com' })).toEqual(place);
});

test('an anchor that is given twice: the last one above holds', async () => {
  const text =
    'jobs:\n  mail:\n    env:\n      A: &a mx1.example.com\n      B: &a mx2.example.com\n    steps: [with: { hosts: *a }]\n';
  expect(await placesIn(text, { hosts: 'mx2.example.com' })).toEqual({ 'mx2.example.com': `${FILE}:5` });
});

test.each([
  ['octo/mail/.github/workflows/a@b.yml@refs/heads/x', 'octo/mail', '.github/workflows/a@b.yml'],
  ['octo/other/.github/workflows/a.yml@refs/heads/x', 'octo/mail', undefined],
  ['nonsense', 'octo/mail', undefined],
  [undefined, undefined, undefined],
])('the workflow of %j', (ref, repository, file) => {
  expect(workflowPath(ref, repository)).toBe(file);
});
