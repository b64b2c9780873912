/** A page of 100 comments of 65,536 characters, each six bytes at most as JSON, with room for the rest. */
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 307, 308];

type Fetch = typeof globalThis.fetch;

/**
 * `fetch` for an interface whose answers are believed no further than needed: bodies are bounded, and a redirect, which a
 * renamed repository gives, is followed with the same method and on the same origin only.
 * @throws Error with one sentence
 */
export const boundedFetch =
  (fetch: Fetch, redirects = MOST_REDIRECTS): Fetch =>
  async (input, init) => {
    const url = String(input);
    const response = await fetch(url, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (location === null || !REDIRECTS.includes(response.status)) return bounded(response, url);
    await response.body?.cancel();
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next?.origin !== new URL(url).origin || redirects === 0)
      throw new Error(`${new URL(url).origin} redirects ${redirects === 0 ? 'again and again' : 'elsewhere'}`);
    return boundedFetch(fetch, redirects - 1)(next.href, init);
  };

async function bounded(response: Response, url: string): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error(`${new URL(url).origin} answered with more than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  const { status, headers } = response;
  return new Response(bytes === 0 ? null : Buffer.concat(chunks), { status, headers: [...headers] });
}
