import { CAPS } from '../../src/evidence/caps.js';
import { judgeCoherence } from '../../src/evidence/coherence.js';
import type { HostEvidence } from '../../src/evidence/types.js';
import { sampleHost } from '../report/sample.js';

/** What is wrong with these hosts, as `line path: wanted`. */
function problemsOf(hosts: readonly HostEvidence[]): string[] {
  const problems: string[] = [];
  const numbered = hosts.map((value, index) => ({ line: index + 2, value }));
  judgeCoherence([], numbered, (line, path, wanted) => problems.push(`${line} ${path}: ${wanted}`));
  return problems;
}

test('no more hosts than can be judged', () => {
  const host = sampleHost();
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...host, host: `h${index}.example` }));
  expect(problemsOf(many(CAPS.elements))).toEqual([]);
  expect(problemsOf(many(CAPS.elements + 1))).toEqual([
    `${CAPS.elements + 2} : one of at most ${CAPS.elements} lines with a host`,
  ]);
});

test('an endpoint stands once: protocol and port', () => {
  const host = sampleHost();
  const [address] = host.addresses;
  const [mx] = address!.endpoints;
  address!.endpoints = [mx!, { ...mx!, port: 2525 }];
  expect(problemsOf([host])).toEqual([]);
  address!.endpoints.push(mx!);
  expect(problemsOf([host])).toEqual(['2 addresses[0].endpoints[2]: another endpoint than before']);
});
