import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/smuggling.js';
import { ok } from '../../../src/evidence/slot.js';
import type { SmugglingProbe } from '../../../src/evidence/types.js';
import { codesOf, endpointEvidence, failed, findingsOf, hostWith, reply } from '../../fixtures.js';

const variant = '\\n.\\n';
const seeing = (...probes: Omit<SmugglingProbe, 'variant'>[]) =>
  hostWith(endpointEvidence({ smuggling: ok(probes.map((probe) => ({ variant, ...probe }))) }));
const noop = reply(250, '2.0.0 Ok');

test.each<[string, Omit<SmugglingProbe, 'variant'>, string]>([
  ['no answer', {}, 'ok'],
  ['refused as an end of data', { reply: reply(554, '5.4.0 too many hops'), after: noop }, 'taken'],
  ['delivered', { reply: reply(250, '2.0.0 queued') }, 'taken'],
  ['Sendmail', { reply: reply(421, '4.5.0 Bare linefeed (LF) not allowed') }, 'ok'],
  ['Postfix', { reply: reply(550, '5.5.2 mail.example.com Error: bare <LF> received'), after: noop }, 'ok'],
  ['refused as an end of data, and closed', { reply: reply(554, '5.4.0 too many hops') }, 'inconclusive: not-gathered'],
  ['refused, and closed over the line end', { reply: reply(521, '5.5.2 Error: bare <LF> received') }, 'ok'],
  ['refused, and NOOP too', { reply: reply(500, 'no such command'), after: reply(500, 'no such command') }, 'ok'],
  ['421 for a reason of its own', { reply: reply(421, 'out of memory') }, 'inconclusive: throttled'],
])('%s', (_, probe, code) => {
  expect(codesOf(check, seeing({}, probe))).toEqual([code]);
});

test('what was taken is named', () => {
  const [finding] = findingsOf(check, seeing({ reply: reply(554, 'too many hops'), after: noop }));
  expect(finding?.says).toContain(`"${variant}"`);
  expect(finding?.proof).toEqual([`C: …${variant}`, 'S: 554 too many hops', 'C: NOOP', 'S: 250 2.0.0 Ok']);
});

test('a pass claims no more than was tried', () => {
  expect(findingsOf(check, seeing({}, {}))[0]?.says).toBe('Of 2 other ends of data, none ends a message');
});

test('not asked for', () => {
  const host = hostWith(endpointEvidence());
  expect(codesOf(check, host)).toEqual(['not-applicable']);
  expect(findingsOf(check, host)[0]?.says).toContain('`smuggling: true`');
});

test('cannot tell', () => {
  expect(codesOf(check, seeing())).toEqual(['inconclusive: not-gathered']);
  expect(codesOf(check, hostWith(endpointEvidence({ smuggling: failed('client-rejected') })))).toEqual([
    'inconclusive: client-rejected',
  ]);
});
