import { expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/address-public.js';
import { addressEvidence, codesOf, hostEvidence } from '../../fixtures.js';

const withAddress = (over: Parameters<typeof addressEvidence>[0]) =>
  hostEvidence({ addresses: [addressEvidence(over)] });

test('a public address passes', () => {
  expect(codesOf(check, withAddress({}))).toEqual(['ok']);
});

test('any other fails', () => {
  expect(codesOf(check, withAddress({ address: '10.0.0.1', notPublic: 'private' }))).toEqual(['private']);
});

test('without an address nothing is said', () => {
  expect(codesOf(check, hostEvidence({ addresses: [] }))).toEqual([]);
});
