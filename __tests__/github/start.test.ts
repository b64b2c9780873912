import { expect, test } from '@jest/globals';
import { eventProblem } from '../../src/github/start.js';

const files = (text?: string) => ({ exists: () => true, read: () => text });

test.each<[string | undefined, boolean]>([
  ['{"pull_request": {}}', true],
  ['{bad', false],
  ['', false],
  ['null', false],
  [undefined, false],
])('an event file that holds %j', (text, good) => {
  expect(eventProblem('event.json', files(text)) === undefined).toBe(good);
});

test('a run without an event has none that is wrong', () => {
  expect(eventProblem(undefined, files())).toBeUndefined();
  expect(eventProblem('absent.json', { ...files(), exists: () => false })).toBeUndefined();
});
