import { boundedFetch } from '../../src/github/bounded-fetch.js';

const URL_OF_API = 'https://api.github.test/repos/octo/mail';

/** Fetches from an interface that always redirects there; the requests that reach it. */
async function redirected(location: string): Promise<{ error: string; asked: number }> {
  let asked = 0;
  const fetch = async () => {
    if (++asked > 10) throw new Error('it never ends');
    return new Response(null, { status: 307, headers: { location } });
  };
  const error = await boundedFetch(fetch)(URL_OF_API).then(
    () => '',
    ({ message }: Error) => message,
  );
  return { error, asked };
}

test('a redirect is followed on the same origin, three times', async () => {
  expect(await redirected('/repositories/7')).toEqual({
    error: 'https://api.github.test redirects again and again',
    asked: 4,
  });
});

test.each(['https://evil.test/repos', 'http://api.github.test/repos', 'https://api.github.test:8443/', 'https://'])(
  'a redirect to %s is not followed',
  async (location) => {
    expect(await redirected(location)).toEqual({ error: 'https://api.github.test redirects elsewhere', asked: 1 });
  },
);
