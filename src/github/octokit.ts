import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { boundedFetch } from './bounded-fetch.js';
import { type Failure, isRateLimit, type Patience } from './retry.js';

export type Octokit = ReturnType<typeof getOctokit>;

/** A request that failed for good. */
export type RequestFailure = Error & Failure;

interface Response {
  status: number;
  headers: Failure['headers'];
  data: unknown;
}

/** For one answer, ms. */
const REQUEST_MS = 15_000;

/**
 * GitHub's interface, asked again within `patience` when that may help. A `POST` that may have been carried out is not
 * repeated: whoever sends it looks first.
 * @param apiUrl of the REST interface; GraphQL is found beside it, on an Enterprise Server too
 */
export function connect(token: string, apiUrl: string, patience: Patience): Octokit {
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    request: { fetch: boundedFetch(defaults.request!.fetch) },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  octokit.hook.wrap('request', async (request, options) => {
    const repeatable = options.method !== 'POST' || options.url.endsWith('/graphql');
    for (let attempt = 1; ; attempt++) {
      const send = (signal: AbortSignal) => {
        // The library's own hooks see this object and no copy of it.
        options.request = { ...options.request, signal };
        return request(options);
      };
      const wanted = options.method === 'DELETE' ? isEmpty : isObject;
      const answer = await attemptOf(send as Send, wanted, apiUrl, Math.min(REQUEST_MS, patience.leftMs()));
      if (!('failure' in answer)) return answer as never;
      const { failure } = answer;
      if (!(repeatable || isRateLimit(failure)) || !(await patience.again(failure, attempt))) throw failure;
    }
  });
  return octokit;
}

type Send = (signal: AbortSignal) => Promise<Response>;

const isEmpty = ({ status }: Response): boolean => status === 204;
const isObject = ({ status, data }: Response): boolean => status < 300 && typeof data === 'object' && data !== null;

async function attemptOf(
  send: Send,
  wanted: (response: Response) => boolean,
  apiUrl: string,
  ms: number,
): Promise<Response | { failure: RequestFailure }> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`${apiUrl} did not answer within ${ms / 1000} s`)), ms);
  try {
    const response = await send(controller.signal);
    // A proxy's page, or JSON that was cut off, which the library hands on as text.
    if (!wanted(response)) return { failure: failureOf({ message: `${apiUrl} did not answer as GitHub does` }) };
    return isGraphqlRateLimit(response)
      ? { failure: failureOf({ ...response, message: 'GraphQL rate limit exceeded', rateLimited: true }) }
      : response;
  } catch (error) {
    const { message, status, response } = error as Error & { status?: number; response?: Response };
    return { failure: failureOf({ message, status: response && status, headers: response?.headers }) };
  } finally {
    clearTimeout(timer);
  }
}

const failureOf = ({ message, status, headers, rateLimited }: Failure): RequestFailure =>
  Object.assign(new Error(message), { status, headers, rateLimited });

function isGraphqlRateLimit({ data }: Response): boolean {
  const { errors } = (data ?? {}) as { errors?: unknown };
  return Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED');
}
