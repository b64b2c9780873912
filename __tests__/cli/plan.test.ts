import dgram from 'node:dgram';
import { mkdtempSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';

const touched = () => {
  throw new Error('the network is touched');
};
beforeAll(() => {
  jest.spyOn(net.Socket.prototype, 'connect').mockImplementation(touched);
  jest.spyOn(dgram.Socket.prototype, 'send').mockImplementation(touched);
});
afterAll(() => void jest.restoreAllMocks());

async function plan(args: string[], env: Record<string, string> = {}) {
  const told = { out: '', err: '' };
  const into = (key: 'out' | 'err') =>
    new Writable({
      write(chunk, _, done) {
        told[key] += chunk;
        done();
      },
    });
  const status = await main(['plan', ...args], { stdout: into('out'), stderr: into('err'), env });
  return { status, ...told };
}

test('tells whom a run would contact, and touches nobody', async () => {
  const { status, out, err } = await plan([
    'mail.example.com',
    '--nameservers=[2001:db8::53]:5353',
    '--allowed-sender-domains=example.com',
  ]);
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain(' [2001:db8::53]:5353 ');
  expect(out).toContain(' <each address of mail.example.com>:25 ');
  expect(out).toContain(' _dmarc.example.com TXT ');
});

test('tells only of what the policy wants', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'smtp-preflight-')), 'mail.yml');
  writeFileSync(file, 'hosts: [{ host: mail.example.com }]\npolicy: { severities: { mta-sts: off } }\n');
  const domains = '--allowed-sender-domains=example.com';
  expect((await plan([`--config=${file}`, domains])).out).not.toContain(':443');
  expect((await plan(['mail.example.com', domains])).out).toContain(':443');
});

test('secrets are not in it', async () => {
  const env = {
    SMTP_PREFLIGHT_SMTP_USERNAME: 'alice.secret',
    SMTP_PREFLIGHT_SMTP_PASSWORD: 'hunter2secret',
    SMTP_PREFLIGHT_SPAMHAUS_DQS_KEY: 'dqskey0123',
    SMTP_PREFLIGHT_PROXY: 'socks5://bob:proxysecret@192.0.2.80',
  };
  const { status, out } = await plan(['mail.example.com'], env);
  expect(status).toBe(0);
  expect(out).toContain('192.0.2.80:1080');
  expect(out).not.toMatch(/secret|dqskey|bob/);
});

test.each(['report-json', 'evidence-file', 'sarif-file', 'junit-file', 'fail-on', 'on-inconclusive'])(
  '--%s is of no use and refused; in the environment it is for other commands',
  async (name) => {
    const refused = await plan(['mail.example.com', `--${name}=warning`]);
    expect([refused.status, refused.out]).toEqual([2, '']);
    expect(refused.err.trim().split('\n')).toEqual([expect.stringContaining(`--${name}: `), expect.any(String)]);
    const variable = `SMTP_PREFLIGHT_${name.toUpperCase().replaceAll('-', '_')}`;
    expect((await plan(['mail.example.com'], { [variable]: '/nowhere/x' })).status).toBe(0);
  },
);

test.each([
  [['nope'], 'hosts: `nope`'],
  [['mail.example.com', '--ports', '99999'], '--ports: `99999`'],
  [['mail.example.com', '--config', '/nowhere/mail.yml'], '--config: `/nowhere/mail.yml`'],
])('bad input is one clear error: %j', async (args, says) => {
  const { status, out, err } = await plan(args);
  expect([status, out]).toEqual([2, '']);
  expect(err.trim().split('\n')).toEqual([expect.stringContaining(says), expect.any(String)]);
});
