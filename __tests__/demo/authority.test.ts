import { createPrivateKey, X509Certificate } from 'node:crypto';
import { connect, createServer, type TLSSocket } from 'node:tls';
import { type Credential, mintAuthority, selfSigned } from '../../src/demo/authority.js';

const DAY_MS = 86_400_000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS);

/** What OpenSSL as a client says of a server with this credential: `ok` or its error code. */
async function verdict(cert: string, key: string, ca: string[], servername: string): Promise<string> {
  const server = createServer({ cert, key });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const socket: TLSSocket = connect({ host: '127.0.0.1', port, ca, servername, rejectUnauthorized: false });
  await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
  const error = socket.authorizationError as unknown as string | Error | null;
  socket.destroy();
  await new Promise((resolve) => server.close(resolve));
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error ?? 'ok');
}

const root = await mintAuthority('Test Root');
const served = ({ chain, key }: Credential, ca = [root.cert]): Promise<string> =>
  verdict(chain, key, ca, 'mail.example.com');

describe('authority', () => {
  test('an issued certificate is trusted for its names', async () => {
    const credential = await root.issue({ names: ['mail.example.com', '192.0.2.1'] });
    expect(await served(credential)).toBe('ok');
    expect(await verdict(credential.chain, credential.key, [root.cert], 'other.example.com')).toBe(
      'ERR_TLS_CERT_ALTNAME_INVALID',
    );
    expect(new X509Certificate(credential.cert).checkIP('192.0.2.1')).toBe('192.0.2.1');
  });

  test('another root does not trust it', async () => {
    const other = await mintAuthority('Other Root');
    const credential = await root.issue({ names: ['mail.example.com'] });
    expect(await served(credential, [other.cert])).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  test('dates are those asked for', async () => {
    const names = ['mail.example.com'];
    expect(await served(await root.issue({ names, notBefore: inDays(-90), notAfter: inDays(-1) }))).toBe(
      'CERT_HAS_EXPIRED',
    );
    expect(await served(await root.issue({ names, notBefore: inDays(1), notAfter: inDays(90) }))).toBe(
      'CERT_NOT_YET_VALID',
    );
  });

  test('an intermediate is in the chain and not in the leaf', async () => {
    const { cert, chain, key } = await (await root.subordinate('Test CA 1')).issue({ names: ['mail.example.com'] });
    expect(await verdict(chain, key, [root.cert], 'mail.example.com')).toBe('ok');
    expect(await verdict(cert, key, [root.cert], 'mail.example.com')).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  test('a self-signed certificate is its own issuer', async () => {
    expect(await served(await selfSigned({ names: ['mail.example.com'] }))).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  test('RSA keys have 2048 bits', async () => {
    const credential = await root.issue({ names: ['mail.example.com'], keyType: 'rsa' });
    expect(createPrivateKey(credential.key).asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(await served(credential)).toBe('ok');
  });
});
