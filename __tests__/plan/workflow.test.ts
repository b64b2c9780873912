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

test.each([
  ['a host that only an expression names', WORKFLOW, 'mail'],
  ['no such job', WORKFLOW, 'deploy'],
  ['no workflow', 'just text', 'mail'],
  ['no YAML', '\t{[', 'mail'],
  ['an empty file', '', 'mail'],
])('%s: the place stays that in the input', async (_, text, job) => {
  expect(await placesIn(text, { hosts: 'mx9.example.com' }, job)).toEqual({ 'mx9.example.com': 'hosts:1' });
});

test.each([
  ['octo/mail/.github/workflows/a@b.yml@refs/heads/x', 'octo/mail', '.github/workflows/a@b.yml'],
  ['octo/other/.github/workflows/a.yml@refs/heads/x', 'octo/mail', undefined],
  ['nonsense', 'octo/mail', undefined],
  [undefined, undefined, undefined],
])('the workflow of %j', (ref, repository, file) => {
  expect(workflowPath(ref, repository)).toBe(file);
});
