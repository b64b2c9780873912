import { ADDRESS, HOST, soundServer, visit } from './visit.js';

test('a staged server is visited once, however many addresses the host has', async () => {
  const zone = { [HOST]: { A: [ADDRESS, '198.51.100.26'] } };
  const { evidence, heard } = await visit({ servers: { mx: soundServer() }, zone });
  expect(evidence.hosts[0]!.addresses.map(({ endpoints }) => endpoints.length)).toEqual([1, 0]);
  expect(heard('mx')).toHaveLength(1);
});

test('without a role port 25 must answer, and what is tried instead of it', async () => {
  const alone = await visit({ servers: { submission: soundServer() } });
  expect(alone.at('submission').required).toBe(true);
  const both = await visit({ servers: { mx: soundServer(), submission: soundServer() } });
  expect([both.at('mx').required, both.at('submission').required]).toEqual([true, false]);
});

test('plain SMTP on 465 hears one ClientHello, and that counts as a refusal', async () => {
  const { at, heard } = await visit({ servers: { submissions: soundServer(), mx: soundServer() } });
  expect(heard('submissions')).toHaveLength(2);
  expect(at('mx').relay).toMatchObject({ ok: true, value: { skipped: ['V22'] } });
});
