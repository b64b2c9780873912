import { existsSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { NameEntry, ZoneTable } from '../../src/demo/dns-server.js';

/** The public test suite of RFC 7208 (openspf.org), which is not part of this repository. */
export interface SpfScenario {
  description: string;
  cases: SpfCase[];
  zone: ZoneTable;
}
export interface SpfCase {
  name: string;
  helo: string;
  host: string;
  mailfrom: string;
  results: string[];
}

interface Document {
  description: string;
  tests: Record<string, { helo: string; host: string; mailfrom: string; result: string | string[] }>;
  zonedata: Record<string, (string | Record<string, unknown>)[]>;
}

/** Set `SPF_SUITE` to the file, or have it in `../shared/data/spf`. */
export function readSuite(): SpfScenario[] | undefined {
  const file = process.env['SPF_SUITE'] ?? '../shared/data/spf/rfc7208-tests.yml';
  if (!existsSync(file)) return undefined;
  return parseAllDocuments(readFileSync(file, 'utf8'), { uniqueKeys: false }).map((document) => {
    const { description, tests, zonedata } = document.toJS() as Document;
    const cases = Object.entries(tests).map(([name, { helo, host, mailfrom, result }]) => ({
      ...{ name, helo, host: String(host), mailfrom },
      results: [result].flat(),
    }));
    return { description, cases, zone: zoneOf(zonedata) };
  });
}

const zoneOf = (data: Document['zonedata']): ZoneTable =>
  Object.fromEntries(Object.entries(data).map(([name, records]) => [name.toLowerCase(), entryOf(records)]));

/** Records of the type SPF stand for TXT where there is no TXT; whoever has neither and a TIMEOUT stays silent. */
function entryOf(records: (string | Record<string, unknown>)[]): NameEntry {
  const valuesOf = (type: string): unknown[] =>
    records.flatMap((record) => (typeof record === 'object' && type in record ? [record[type]] : []));
  const text = (value: unknown) => (Array.isArray(value) ? value.join('') : String(value));
  const given = valuesOf('TXT');
  const txt = (given.length > 0 ? given : valuesOf('SPF')).map(text).filter((value) => value !== 'NONE');
  const entry: Exclude<NameEntry, string> = {
    A: valuesOf('A').map(text),
    AAAA: valuesOf('AAAA').map(text),
    PTR: valuesOf('PTR').map((name) => text(name).replace(/\.$/, '')),
    CNAME: valuesOf('CNAME').map(text),
    MX: valuesOf('MX').map((value) => (value as unknown[]).join(' ')),
    TXT: txt,
  };
  const nothing = Object.values(entry).every((values) => values.length === 0);
  return records.includes('TIMEOUT') && nothing ? 'silent' : entry;
}
