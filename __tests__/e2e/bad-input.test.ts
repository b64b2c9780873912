import { execFileSync } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { linkSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runBundle } from './spawn.js';

const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-'));
let resolver: Socket;
let asked = 0;
beforeAll(async () => {
  resolver = createSocket('udp4').on('message', () => {
    asked++;
  });
  await new Promise<void>((done) => resolver.bind(0, '127.0.0.1', done));
});
afterAll(() => void resolver.close());

/** The only resolver that the run could ask. */
const nameservers = () => `127.0.0.1:${(resolver.address() as AddressInfo).port}`;

writeFileSync(join(folder, 'mail.yml'), 'hosts: [{ host: mail.example.com }]\nwavers: []\n');
writeFileSync(
  join(folder, 'login.yml'),
  'hosts:\n- host: mail.example.com\n  login: { username-env: HOME_USER, password-env: hunter2 }\n',
);

writeFileSync(join(folder, 'one.json'), '');
linkSync(join(folder, 'one.json'), join(folder, 'other.json'));
execFileSync('mkfifo', [join(folder, 'pipe')]);

const MISTAKES: [Record<string, string>, place: string][] = [
  [{ policy: 'strct' }, 'policy'],
  [{ hosts: 'mail.example.com\nmail..example.com' }, 'hosts:2'],
  [{ 'ca-file': 'absent.pem' }, 'ca-file'],
  [{ 'smtp-username': 'alice', 'smtp-password': 's3cret', ports: '25' }, 'smtp-username'],
  [{ config: 'absent.yml' }, 'config'],
  [{ config: 'mail.yml' }, 'mail.yml:2:1'],
  [{ config: 'login.yml', hosts: 'mail.example.com' }, 'login.yml:3:51'],
  [{ policy: './absent.yml' }, 'policy'],
  [{ smuggling: 'yes' }, 'smuggling'],
  [{ config: 'pipe' }, 'config'],
  [{ 'ca-file': '/dev/zero' }, 'ca-file'],
  [{ 'report-json': 'one.json', 'evidence-file': 'other.json' }, 'evidence-file'],
  [{ dnsbl: '-s3cret.zen.dq.spamhaus.net' }, 'dnsbl'],
  [{ 'spamhaus-dqs-key': 's3cretk3y', nameservers: 's3cretk3y' }, 'nameservers'],
  [{ 'evidence-file': 'no/such/folder/e.ndjson' }, 'evidence-file'],
];

describe('cli: one clear error, status 2, nothing probed', () => {
  test.each(MISTAKES)('%j', async (mistake, place) => {
    const options = Object.entries({ hosts: 'mail.example.com', nameservers: nameservers(), ...mistake });
    const args = options.map(([name, value]) => `--${name}=${value}`);
    const { status, out, err } = await runBundle('cli', ['check', ...args], { cwd: folder });
    expect([status, out]).toEqual([2, '']);
    const shown = place.includes('.yml') ? place : `--${place}`;
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(`${shown}: `), expect.any(String)]);
    expect(err).not.toMatch(/s3cret|hunter2/);
    expect(asked).toBe(0);
  });
  test('an unknown option', async () => {
    const { status, err } = await runBundle('cli', ['check', 'mail.example.com', '--polcy=strict'], { cwd: folder });
    expect(status).toBe(2);
    expect(err).toContain('`--policy`');
  });
});

describe('action: one annotation, the step fails, nothing probed', () => {
  test.each(MISTAKES)('%j', async (mistake, place) => {
    const inputs = Object.entries({ hosts: 'mail.example.com', nameservers: nameservers(), ...mistake });
    const env = Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const { status, out } = await runBundle('action', [], { env, cwd: folder });
    expect(status).toBe(1);
    const errors = out.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toEqual([expect.stringContaining(`${place}: `)]);
    expect(out.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/s3cret|hunter2/);
    expect(asked).toBe(0);
  });
});
