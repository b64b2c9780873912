import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Credential } from '../../src/demo/authority.js';

export interface HttpsServer {
  address: string;
  port: number;
  /** `Host path` of each request, with its Accept-Encoding. */
  asked: string[];
  close(): Promise<void>;
}

/** An HTTPS server on loopback. */
export async function httpsServer({ key, chain }: Credential, answer: RequestListener): Promise<HttpsServer> {
  const asked: string[] = [];
  const server: Server = createServer({ key, cert: chain }, (request, response) => {
    asked.push(`${request.headers.host} ${request.url} ${request.headers['accept-encoding']}`);
    answer(request, response);
  });
  server.on('tlsClientError', () => {}).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: '127.0.0.1',
    port,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
