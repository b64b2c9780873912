import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredComment {
  id: number;
  body: string;
  html_url: string;
  user: { login: string; type: 'Bot' | 'User' } | null;
}

export interface StoredPull {
  number: number;
  state: 'open' | 'closed';
  head: { sha: string; ref: string; user: { login: string }; repo: { full_name: string } | null };
}

/** An answer instead of the usual one. */
export interface Refusal {
  status: number;
  message: string;
  headers?: Record<string, string>;
  /** Instead of JSON with the message. */
  text?: string;
  /** So often, and then no more; default always. */
  times?: number;
  /** The request is carried out before it is refused. */
  late?: true;
}

export interface FakeGitHub {
  /** As GITHUB_API_URL. */
  url: string;
  comments: StoredComment[];
  pulls: StoredPull[];
  /** `METHOD path?query` of each request, in order. */
  requests: string[];
  /** By method, and `graphql`. One of status 429 or 5xx asks to try again at once, if it has no other headers. */
  refuse: Partial<Record<string, Refusal>>;
  /** What GraphQL answers. */
  graphql: { answer: unknown };
  /** The longest comment that is taken, UTF-16 units. */
  longest: { comment: number };
  add(body: string, login?: string, type?: 'Bot' | 'User'): StoredComment;
  stop(): Promise<void>;
}

export const BOT = 'github-actions[bot]';
const PAGE = 100;

/** Comments of pull request 7 of octo/mail and the list of its pull requests, as REST has them, and `viewer` of GraphQL. */
export async function startGitHub(): Promise<FakeGitHub> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    answer(fake, request, Buffer.concat(chunks).toString(), response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const fake: FakeGitHub = {
    url: urlOf(server),
    comments: [],
    pulls: [],
    requests: [],
    refuse: {},
    graphql: { answer: { data: { viewer: { login: BOT } } } },
    longest: { comment: 65_536 },
    add(body, login = BOT, type = login === BOT ? 'Bot' : 'User') {
      const id = 1000 + fake.comments.length;
      const comment = { id, body, html_url: `https://github.test/octo/mail/pull/7#${id}`, user: { login, type } };
      fake.comments.push(comment);
      return comment;
    },
    stop: () => new Promise<void>((done) => void server.close(() => done()).closeAllConnections()),
  };
  return fake;
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Answer {
  status: number;
  value: unknown;
  headers?: Record<string, string>;
}

function answer(fake: FakeGitHub, { method = '', url = '' }: IncomingMessage, body: string, response: ServerResponse) {
  fake.requests.push(`${method} ${url}`);
  const asked = new URL(url, fake.url);
  const isGraphql = asked.pathname === '/graphql' || asked.pathname === '/api/graphql';
  const usual = (): Answer =>
    isGraphql ? { status: 200, value: fake.graphql.answer } : restAnswer(fake, method, asked, body);
  const refusal = refusalOf(fake, isGraphql ? 'graphql' : method);
  if (!refusal || refusal.late) {
    const { status, value, headers } = usual();
    if (!refusal)
      return void response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(value));
  }
  const { status, message, text, headers } = refusal;
  const again = status === 429 || status >= 500 ? { 'retry-after': '0' } : {};
  response
    .writeHead(status, { 'content-type': 'application/json', ...(headers ?? again) })
    .end(text ?? JSON.stringify({ message }));
}

function refusalOf({ refuse }: FakeGitHub, key: string): Refusal | undefined {
  const refusal = refuse[key];
  if (refusal?.times === undefined) return refusal;
  return refusal.times-- > 0 ? refusal : undefined;
}

function restAnswer(fake: FakeGitHub, method: string, { pathname, searchParams }: URL, body: string): Answer {
  const list = '/repos/octo/mail/issues/7/comments';
  const path = pathname.replace(/^\/api\/v3/, '');
  if (method === 'GET' && path === list) return pageOf(fake, pathname, searchParams);
  if (method === 'GET' && path === '/repos/octo/mail/pulls') return { status: 200, value: pullsOf(fake, searchParams) };
  const pull = fake.pulls.find(({ number }) => method === 'GET' && path === `/repos/octo/mail/pulls/${number}`);
  if (pull) return { status: 200, value: pull };
  const found = fake.comments.find(({ id }) => path === `/repos/octo/mail/issues/comments/${id}`);
  if (!(method === 'POST' && path === list) && !(/^(PATCH|DELETE)$/.test(method) && found))
    return { status: 404, value: { message: 'Not Found' } };
  if (method === 'DELETE') {
    fake.comments.splice(fake.comments.indexOf(found!), 1);
    return { status: 204, value: undefined };
  }
  const text: string = JSON.parse(body).body;
  if (text.length > fake.longest.comment) return { status: 422, value: TOO_LONG };
  return found ? { status: 200, value: Object.assign(found, { body: text }) } : { status: 201, value: fake.add(text) };
}

const TOO_LONG = {
  message: 'Validation Failed',
  errors: [{ resource: 'IssueComment', field: 'data', message: 'Body is too long (maximum is 65536 characters)' }],
};

function pageOf({ comments, url }: FakeGitHub, path: string, params: URLSearchParams): Answer {
  const size = Math.min(Number(params.get('per_page') ?? 30), PAGE);
  const page = Number(params.get('page') ?? 1);
  const next = `<${url}${path}?per_page=${size}&page=${page + 1}>; rel="next"`;
  return {
    status: 200,
    value: comments.slice((page - 1) * size, page * size),
    headers: comments.length > page * size ? { link: next } : {},
  };
}

/** `head` is `owner:branch`, and heeded only when it is. */
function pullsOf({ pulls }: FakeGitHub, params: URLSearchParams): StoredPull[] {
  const [state, head] = [params.get('state') ?? 'open', params.get('head') ?? ''];
  return pulls.filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (!head.includes(':') || head === `${pull.head.user.login}:${pull.head.ref}`),
  );
}
