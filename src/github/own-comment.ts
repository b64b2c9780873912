import { type Marker, readMarker } from './marker.js';
import type { Octokit, RequestFailure } from './octokit.js';
import type { PullRequest } from './pull-request.js';
import { isRateLimit } from './retry.js';

/** Where to look, and for which key. */
interface Sought {
  pullRequest: PullRequest;
  marker: Pick<Marker, 'key'>;
}

export interface OwnComment {
  id: number;
  url: string;
  body: string;
  marker: Marker;
}

interface Candidate extends OwnComment {
  login: string;
  isBot: boolean;
}

/**
 * The oldest own comment with this key: two runs at once may have made two.
 * @throws Error when it cannot be told whose comment it is
 */
export async function findOwnComment(octokit: Octokit, sought: Sought): Promise<OwnComment | undefined> {
  let self: Self | undefined;
  let strange = false;
  for await (const candidate of candidates(octokit, sought)) {
    self ??= await whoWeAre(octokit);
    if (isOwn(candidate, self)) return candidate;
    strange ||= self === 'unknown';
  }
  if (strange) throw new Error('one with the same key is there, and GitHub does not tell whether this token wrote it');
  return undefined;
}

/** All comments that begin with a marker of the key, oldest first. */
async function* candidates(octokit: Octokit, { pullRequest, marker }: Sought): AsyncGenerator<Candidate> {
  const { owner, repo, number } = pullRequest;
  for (let page = 1, more = true; more; page++) {
    const place = { owner, repo, issue_number: number, per_page: 100, page };
    const { data, headers } = await octokit.rest.issues.listComments(place);
    if (!Array.isArray(data) || data.some((one) => !one))
      throw new Error('the list of comments is not as GitHub writes it');
    for (const { id, html_url, body, user } of data) {
      const found = readMarker(body ?? '');
      if (found?.key !== marker.key || !user) continue;
      yield { id, url: html_url, body: body ?? '', marker: found, login: user.login, isBot: user.type === 'Bot' };
    }
    // Not the address in the header, which would take the token with it wherever it leads.
    more = /\brel="next"/.test(headers.link ?? '');
  }
}

type Self = { login: string } | 'unknown';

/** REST does not tell an installation token who it is; GraphQL does, where it is not closed to the token. */
async function whoWeAre(octokit: Octokit): Promise<Self> {
  try {
    const answer = await octokit.graphql<{ viewer?: { login?: unknown } | null } | null>('{ viewer { login } }');
    const login = answer?.viewer?.login;
    return typeof login === 'string' && login !== '' ? { login } : 'unknown';
  } catch (error) {
    // An answer that holds no name; what got none at all was tried again before.
    const failure = error as RequestFailure;
    const closed = failure.name === 'GraphqlResponseError' || failure.status === 403 || failure.status === 404;
    if (closed && !isRateLimit(failure)) return 'unknown';
    throw error;
  }
}

/** Nobody but an app that was let into the repository writes as a bot: where we do not know ourselves, such a one is us. */
const isOwn = ({ login, isBot }: Candidate, self: Self): boolean =>
  self === 'unknown' ? isBot : login === self.login || (isBot && login === `${self.login}[bot]`);
