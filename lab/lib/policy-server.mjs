/** Serves MTA-STS policies, in a process of its own: that of the lab is busy. Its argument is a file with what it serves. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

/** `policies` are lines by host; `servers` `{host, chain, key}`. */
const { policies, servers } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const { host, chain, key } of servers) {
  const server = createServer({ cert: readFileSync(chain), key: readFileSync(key) });
  server.on('request', ({ headers, url }, response) => {
    const lines = url === '/.well-known/mta-sts.txt' && policies[headers.host];
    response.writeHead(lines ? 200 : 404, { 'Content-Type': 'text/plain' });
    response.end(lines ? `${lines.join('\r\n')}\r\n` : 'no such page');
  });
  server.on('tlsClientError', () => {});
  server.listen({ host, port: 443 });
}
