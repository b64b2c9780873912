/** stunnel before a server: TLS from the first byte, of which the server itself knows nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE } from './namespaces.mjs';
import { daemon, untilListening } from './process.mjs';

/** The server description with stunnel on port 465, which leads to `port` of the server. */
export const behindStunnel = (port, server) => ({
  ...server,
  async start(site) {
    await server.start(site);
    const file = join(STATE, `${site.name}.stunnel.conf`);
    writeFileSync(file, configuration(site, port));
    daemon('debian12', '/usr/bin/stunnel4', [file], join(STATE, `${site.name}.stunnel.log`));
    await untilListening(site.addresses[0], 465);
  },
});

const configuration = ({ addresses, certificate }, port) =>
  [
    'foreground = yes',
    'pid =',
    ...addresses.flatMap((address) => [
      `[${address}]`,
      `accept = ${address}:465`,
      `connect = ${address}:${port}`,
      `cert = ${certificate.chain}`,
      `key = ${certificate.key}`,
    ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
