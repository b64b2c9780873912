import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredComment {
  id: number;
  body: string;
  html_url: string;
  user: { login: string; type: 'Bot' | 'User' } | null;
}

export interface FakeGitHub {
  /** As GITHUB_API_URL. */
  url: string;
  comments: StoredComment[];
  /** `METHOD path?query` of each request, in order. */
  requests: string[];
  /** Status for requests of a method, instead of an answer. */
  refuse: Partial<Record<string, { status: number; message: string }>>;
  add(body: string, login?: string, type?: 'Bot' | 'User'): StoredComment;
  stop(): Promise<void>;
}

export const BOT = 'github-actions[bot]';
const PAGE = 100;

/** The comments of pull request 7 of octo/mail, as the REST interface has them, and `viewer` of GraphQL. */
export async function startGitHub(): Promise<FakeGitHub> {
  const comments: StoredComment[] = [];
  const fake: Omit<FakeGitHub, 'url' | 'stop'> = {
    comments,
    requests: [],
    refuse: {},
    add(body, login = BOT, type = login === BOT ? 'Bot' : 'User') {
      const id = 1000 + comments.length;
      const comment = { id, body, html_url: `https://github.test/octo/mail/pull/7#${id}`, user: { login, type } };
      comments.push(comment);
      return comment;
    },
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    answer(fake, urlOf(server), request, Buffer.concat(chunks).toString(), response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stop = () => new Promise<void>((done) => void server.close(() => done()).closeAllConnections());
  return { ...fake, url: urlOf(server), stop };
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function answer(
  { comments, requests, refuse, add }: Omit<FakeGitHub, 'url' | 'stop'>,
  base: string,
  { method = '', url = '' }: IncomingMessage,
  body: string,
  response: ServerResponse,
): void {
  requests.push(`${method} ${url}`);
  const { pathname, searchParams } = new URL(url, base);
  const send = (status: number, value: unknown, headers = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  if (pathname === '/graphql') return void send(200, { data: { viewer: { login: BOT } } });
  const refused = refuse[method];
  if (refused) return void send(refused.status, { message: refused.message });
  const list = '/repos/octo/mail/issues/7/comments';
  if (method === 'GET' && pathname === list) {
    const size = Number(searchParams.get('per_page') ?? 30);
    const page = Number(searchParams.get('page') ?? 1);
    const more = comments.length > page * Math.min(size, PAGE);
    const link = more ? { link: `<${base}${list}?per_page=${size}&page=${page + 1}>; rel="next"` } : {};
    return void send(200, comments.slice((page - 1) * size, page * size), link);
  }
  if (method === 'POST' && pathname === list) return void send(201, add(JSON.parse(body).body));
  const found = comments.find(({ id }) => pathname === `/repos/octo/mail/issues/comments/${id}`);
  if (method !== 'PATCH' || !found) return void send(404, { message: 'Not Found' });
  found.body = JSON.parse(body).body;
  send(200, found);
}
