import { valueIn } from '../../src/evidence/slot.js';
import { tryLogin } from '../../src/gather/login.js';
import type { HostPlan } from '../../src/plan/types.js';
import { CERTIFICATE } from '../report/sample.js';
import { fakeTalk, replyOf } from './fake-talk.js';
import { HOST, soundServer, tlsFor, visit } from './visit.js';

const PASSWORD = 'correct horse battery staple';
const login = { username: 'alice@example.com', password: PASSWORD };
const host: Partial<HostPlan> = { login };
const blob = Buffer.from(`\0${login.username}\0${PASSWORD}`).toString('base64');

/** A submission server that asks `auth` about AUTH lines, and the root of its certificate. */
const trusting = async (auth: (line: string) => string, request = {}, mechanisms = 'PLAIN LOGIN') => {
  const { tls, ca } = await tlsFor(request);
  const server = () =>
    soundServer(
      {
        AUTH: (line: string) => auth(line),
        EHLO: (_: string, peer: { secure: boolean }) =>
          peer.secure ? `250-${HOST}\r\n250-PIPELINING\r\n250 AUTH ${mechanisms}` : `250-${HOST}\r\n250 STARTTLS`,
        RCPT: (line: string) => (line.includes('example.org') ? '554 5.7.1 Relay access denied' : '250 ok'),
        MAIL: (line: string) => (line.includes('example.net') ? '553 5.7.1 not owned by user' : '250 ok'),
      },
      tls,
    );
  return { server, tls, ca };
};

test('a verified session gets one attempt, then every kind of sender up to RCPT', async () => {
  const { server, ca } = await trusting((line) => (line === `AUTH PLAIN ${blob}` ? '235 ok' : '535 wrong'));
  const { at, heard, evidence } = await visit({ servers: { submission: server() }, host, ca });
  const seen = valueIn(at('submission').login)!;
  expect(seen.auth.code).toBe(235);
  expect(seen.senders.map(({ kind, mail }) => [kind, mail?.code])).toEqual([
    ['allowed', 250],
    ['other-user', 250],
    ['foreign-domain', 553],
  ]);
  expect(heard('submission').flat()).not.toContain('DATA');
  expect(JSON.stringify(evidence)).not.toContain(PASSWORD);
  expect(JSON.stringify(evidence)).not.toContain(blob);
  expect(at('submission').transcript).toContain('C: AUTH PLAIN ***');
});

test.each([
  ['an unknown issuer', {}, false],
  ['another name', { names: ['other.example.com'] }, true],
  ['an expired certificate', { notBefore: new Date('2020-01-01'), notAfter: new Date('2021-01-01') }, true],
])('no credential is sent to a server with %s', async (_, request, trusted) => {
  const { server, ca } = await trusting(() => '235 ok', request);
  const { at, heard } = await visit({ servers: { submission: server() }, host, ...(trusted && { ca }) });
  expect(at('submission').login).toMatchObject({ ok: false, error: { kind: 'tls-failed' } });
  expect(
    heard('submission')
      .flat()
      .filter((line) => /^AUTH PLAIN/.test(line)),
  ).toEqual([]);
});

test('AUTH LOGIN where PLAIN is not offered; the steps are not in the transcript', async () => {
  let step = 0;
  const { server, ca } = await trusting(
    (line) => {
      step = 0;
      return line === 'AUTH LOGIN' ? '334 VXNlcm5hbWU6' : '504 no';
    },
    {},
    'LOGIN',
  );
  const withSteps = server();
  const { at } = await visit({
    servers: {
      submission: (peer) =>
        withSteps({
          ...peer,
          get secure() {
            return peer.secure;
          },
          get gone() {
            return peer.gone;
          },
          async line() {
            const line = await peer.line();
            if (!peer.secure || !/^[A-Za-z0-9+/=]{12,}$/.test(line ?? '')) return line;
            step += 1;
            peer.send(step === 1 ? '334 UGFzc3dvcmQ6\r\n' : '235 ok\r\n');
            return this.line();
          },
        }),
    },
    host,
    ca,
  });
  expect(valueIn(at('submission').login)).toMatchObject({ mechanism: 'LOGIN', auth: { code: 235 } });
  expect(at('submission').transcript.filter((line) => line === 'C: ***')).toHaveLength(2);
});

test('a refused login is not tried on the other port', async () => {
  const { server, tls, ca } = await trusting(() => '535 5.7.8 wrong');
  const inTls = server();
  const { at, heard } = await visit({
    servers: { submission: server(), submissions: (peer) => peer.startTls(tls).then(() => inTls(peer)) },
    host,
    ca,
  });
  const attempts = [...heard('submission').flat(), ...heard('submissions').flat()].filter((line) =>
    /^AUTH PLAIN/.test(line),
  );
  expect(attempts).toHaveLength(1);
  expect(
    [at('submission').login, at('submissions').login].filter((slot) => valueIn(slot)?.auth.code === 535),
  ).toHaveLength(1);
});

describe('a session that says yes to all', () => {
  /** What is said to a server with a trusted certificate of the right name. */
  const saidTo = async (version: string, turns = new Map()) => {
    const { talk, session, lines } = fakeTalk(() => '235 ok', { host: { host: 'mail.example.com', login } });
    const tls = { version, cipher: '', chain: [CERTIFICATE], trust: 'trusted' as const, verify: 'ok' };
    talk.endpoint.tls = { ok: true, value: tls };
    const ehlo = { verb: 'EHLO' as const, reply: replyOf('250 ok'), keywords: { AUTH: 'PLAIN' } };
    talk.endpoint.ehloInTls = { ok: true, value: ehlo };
    await tryLogin(talk.context, session, { ...talk.host, login }, talk.endpoint, turns);
    return lines;
  };

  test.each([
    ['TLSv1.3', true],
    ['TLSv1.2', true],
    ['TLSv1.1', false],
    ['TLSv1', false],
  ])('hears the credential in %s: %p', async (version, sent) => {
    expect((await saidTo(version)).includes(`AUTH PLAIN ${blob}`)).toBe(sent);
  });

  test.each(['454 4.7.0 later', '535 5.7.8 wrong', '534 5.7.9 another mechanism'])(
    'hears nothing of a login that was answered %s elsewhere',
    async (answer) => {
      expect(await saidTo('TLSv1.3', new Map([[login.username, Promise.resolve(replyOf(answer))]]))).toEqual([]);
    },
  );
});
