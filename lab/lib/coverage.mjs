/** Does the table show every check, right and wrong? */

/** Checks that only a server which the lab makes up shows wrong, and why. */
const MADE_UP = {
  'starttls-injection': 'Postfix, Exim and OpenSMTPD throw away what came in one packet with STARTTLS',
};
const NEITHER = ['not-applicable', 'inconclusive'];

/** A sentence for each of these checks that no scenario shows right, or none with a real server shows wrong. */
export function unshown(checks, scenarios) {
  const expected = scenarios
    .filter(({ server }) => server.kind !== 'made-up')
    .flatMap(({ must }) => must.map((text) => text.split(/[/= ]/)))
    .filter(([, code]) => !NEITHER.includes(code));
  const shown = (isRight) =>
    new Set(expected.filter(([, code]) => (code === 'ok') === isRight).map(([check]) => check));
  const [right, wrong] = [shown(true), shown(false)];
  return checks.flatMap((check) => [
    ...(right.has(check) ? [] : [`no scenario shows ${check} right`]),
    ...(wrong.has(check) || check in MADE_UP ? [] : [`no scenario with a real server shows ${check} wrong`]),
  ]);
}
