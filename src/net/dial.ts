import { connect, isIPv6, type Socket } from 'node:net';
import { failure, ok } from '../evidence/slot.js';
import type { Reason, Slot } from '../evidence/types.js';

export interface Route {
  /** Always an address. */
  address: string;
  port: number;
  /** URL with scheme socks5. */
  proxy?: URL;
  timeoutMs: number;
}

const REASON_OF_CODE: Record<string, Reason> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'refused',
  ETIMEDOUT: 'timeout',
  ENETUNREACH: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EAFNOSUPPORT: 'unreachable',
  EINVAL: 'unreachable',
  // A firewall on this machine says as little of the server as one that drops.
  EACCES: 'timeout',
  EPERM: 'timeout',
};
/** What this machine says when it has no IPv6 at all. */
const NO_IPV6 = ['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/** What a SOCKS5 server says of the target (RFC 1928 §6), as the socks package words it; all else is its own trouble. */
const REASON_OF_REPLY: Record<string, Reason> = {
  ConnectionRefused: 'refused',
  HostUnreachable: 'unreachable',
  NetworkUnreachable: 'unreachable',
  TTLExpired: 'timeout',
};
const SOCKS_PORT = 1080;

/** Opens a TCP connection, directly or through a SOCKS5 proxy (RFC 1928), which is given the address, never a name. */
export const dial = (route: Route): Promise<Slot<Socket>> =>
  route.proxy ? dialThrough(route.proxy, route) : dialDirectly(route);

/** Reason of a failed system call on a connection to `address`; `internal` for what a network does not cause. */
export function reasonOf(code: string, address: string): Reason {
  if (isIPv6(address) && NO_IPV6.includes(code)) return 'no-ipv6';
  return REASON_OF_CODE[code] ?? 'internal';
}

function dialDirectly({ address, port, timeoutMs }: Route): Promise<Slot<Socket>> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, noDelay: true });
    const finish = (slot: Slot<Socket>) => {
      clearTimeout(timer);
      socket.off('connect', connected).off('error', failed);
      if (!slot.ok) socket.on('error', () => {}).destroy();
      resolve(slot);
    };
    const connected = () => finish(ok(socket));
    const failed = ({ code = 'unknown error' }: NodeJS.ErrnoException) =>
      finish(failure(reasonOf(code, address), `connection to ${address} port ${port} failed: ${code}`));
    const timer = setTimeout(
      () => finish(failure('timeout', `no answer from ${address} port ${port} within ${timeoutMs / 1000} s`)),
      timeoutMs,
    );
    socket.on('connect', connected).on('error', failed);
  });
}

async function dialThrough(proxy: URL, { address, port, timeoutMs }: Route): Promise<Slot<Socket>> {
  const { SocksClient } = await import('socks');
  try {
    const { socket } = await SocksClient.createConnection({
      command: 'connect',
      destination: { host: address, port },
      proxy: {
        type: 5,
        host: proxy.hostname.replace(/^\[|\]$/g, ''),
        port: Number(proxy.port || SOCKS_PORT),
        userId: proxy.username ? decodeURIComponent(proxy.username) : undefined,
        password: proxy.password ? decodeURIComponent(proxy.password) : undefined,
      },
      timeout: timeoutMs,
      set_tcp_nodelay: true,
    });
    return ok(socket);
  } catch (error) {
    return proxyFailure(error as Error, proxy, `${address} port ${port}`);
  }
}

/** Written anew, so that nothing of the proxy's credentials can be in it. */
function proxyFailure({ message }: Error, proxy: URL, target: string): Slot<Socket> {
  const reply = /rejected connection - (\w+)/.exec(message)?.[1] ?? '';
  const reason = REASON_OF_REPLY[reply];
  if (reason) return failure(reason, `proxy ${proxy.host} could not reach ${target}: ${reply}`);
  return failure('proxy-failed', `proxy ${proxy.host} failed: ${reply || troubleOf(message)}`);
}

function troubleOf(message: string): string {
  if (/timed out/i.test(message)) return 'timed out';
  if (/authentication/i.test(message)) return 'authentication refused';
  return /\bE[A-Z]{4,}\b/.exec(message)?.[0] ?? 'protocol error';
}
