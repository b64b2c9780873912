import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';

test('all but the comment is written before GitHub is asked for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-'));
  const [output, summary, event] = ['output', 'summary', 'event.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const file of [output, summary]) writeFileSync(file, '');
  const repo = { full_name: 'octo/mail' };
  const pull_request = { number: 7, head: { repo }, base: { repo } };
  writeFileSync(event, JSON.stringify({ pull_request, repository: { name: 'mail', owner: { login: 'octo' } } }));
  let written = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += chunk;
    return true;
  });
  let atComment: string[] = [];
  const github = createServer((socket) => {
    atComment = [written, readFileSync(output, 'utf8'), readFileSync(summary, 'utf8')];
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}');
  });
  await new Promise<void>((done) => github.listen(0, '127.0.0.1', done));
  const inputs = {
    hosts: '127.0.0.1 = mail.example.com',
    'treat-as-public': '127.0.0.0/8',
    ports: 'mx=1',
    nameservers: '127.0.0.1:1',
    timeout: '1',
    'egress-controls': 'off',
    comment: 'always',
    'github-token': 'token',
  };
  const environment = process.env;
  process.env = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_PATH: event,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'octo/mail',
    GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_JOB: 'mail',
  };
  const { runAction } = await import('../../src/github/run.js');
  await runAction({});
  stdout.mockRestore();
  process.env = environment;
  process.exitCode = undefined;
  github.close();
  expect(atComment[0]).toMatch(/^::error/m);
  expect(atComment[1]).toContain('verdict');
  expect(atComment[2]).toContain('mail.example.com');
  expect(written).toMatch(/^::warning::.*comment on the pull request/m);
});
