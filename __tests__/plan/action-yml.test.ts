import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { OUTPUTS } from '../../src/github/outputs.js';
import { INPUTS } from '../../src/plan/inputs.js';
import { VERSION } from '../../src/version.js';

const action = parse(readFileSync('action.yml', 'utf8'));

test('action.yml declares the inputs of the list, with their help and defaults, and no other', () => {
  const declared = Object.entries<{ description: string; default?: string }>(action.inputs);
  expect(declared.map(([name, { description, default: fallback }]) => [name, description, fallback])).toEqual(
    INPUTS.map(({ name, help, default: fallback }) => [name, help, fallback]),
  );
});

test('action.yml declares the outputs that are set', () => {
  expect(
    Object.entries<{ description: string }>(action.outputs).map(([name, { description }]) => [name, description]),
  ).toEqual(Object.entries(OUTPUTS));
});

test('the Marketplace takes the description, and the runner the bundle', () => {
  expect(action.description.length).toBeLessThan(125);
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
});

test('the version in the source is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
