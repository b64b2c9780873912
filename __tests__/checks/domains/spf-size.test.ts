import { expect, test } from '@jest/globals';
import check from '../../../src/checks/domains/spf-size.js';
import { ok } from '../../../src/evidence/slot.js';
import { answer, domainCodesOf, domainEvidence, failed, nxdomain } from '../../fixtures.js';

const SPF = 'v=spf1 mx -all';
/** A TXT answer of so many octets together with the name of eleven. */
const txt = (octets: number, ...texts: string[]) => {
  const others = 'example.com'.length + texts.join('').length;
  return ok(answer('example.com', 'TXT', ...texts, 'x'.repeat(octets - others)));
};

test.each([
  ['of 449 octets', txt(449, SPF), 'ok'],
  ['of 450 octets', txt(450, SPF), 'large'],
  ['of many records', txt(450, SPF, ...Array<string>(40).fill('a=b')), 'large'],
  ['without SPF', txt(2000), 'not-applicable'],
  ['without the domain', ok(nxdomain), 'not-applicable'],
  ['that did not come', failed('dns-timeout'), 'inconclusive: dns-timeout'],
])('an answer %s', (_, apexTxt, code) => {
  expect(domainCodesOf(check, domainEvidence({ apexTxt }))).toEqual([code]);
});
