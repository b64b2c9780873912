import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS } from '../../src/checks/index.js';
import { decode } from '../../src/evidence/codec.js';
import { annotate, annotationsOf } from '../../src/github/annotations.js';
import { safeLines } from '../../src/github/log.js';
import { markerLine, readMarker } from '../../src/github/marker.js';
import { fileTexts } from '../../src/report/files.js';
import { toMarkdown } from '../../src/report/markdown/markdown.js';
import { referenceUrl } from '../../src/report/references.js';
import { toTerminal } from '../../src/report/terminal/terminal.js';
import { cases } from '../cases.js';
import { ATTACKS, type Attacked, attackedBy, certifier } from './attacks.js';
import { hostileText } from './hostile.js';
import { type Page, pageOf } from './rendered.js';
import { explain } from './sample.js';
import { faultsOf as sarifFaults } from './sarif/schema.js';
import { faultsOf, treeOf } from './xml.js';

/** What takes no place, or moves what stands beside it; line feeds and our own break of sequences aside. */
const UNSEEN =
  /(?![\n\u200b])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** Marks that run over the lines above and below. */
const PILED = /\p{M}{5}/u;

const REFERENCES = new Set(CHECKS.flatMap(({ references }) => references.map((one) => referenceUrl(one) ?? one)));

/** Lines that the runner obeys (actions/runner, ActionCommand.cs): `::` at the start of a trimmed line, `##[` anywhere. */
const obeyed = (text: string): string[] =>
  text.split(/\r\n|[\r\n\x85\u2028\u2029]/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));

function expectPlain(text: string): void {
  expect(UNSEEN.exec(text)).toBeNull();
  expect(obeyed(text)).toEqual([]);
}

/** What the step writes to the log for annotations. */
function annotationLines({ report, policy }: Attacked): string[] {
  let written = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += chunk;
    return true;
  });
  try {
    annotate(annotationsOf(report, policy).shown);
  } finally {
    stdout.mockRestore();
  }
  return written.trimEnd().split('\n');
}

const undone = (data: string): string =>
  data
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** One rendering of each output. */
function outputsOf(attacked: Attacked) {
  const { report, policy } = attacked;
  const texts = fileTexts({ ...attacked, key: report.says, workflow: report.says });
  return {
    attacked,
    summary: toMarkdown(report, { kind: 'summary', explain }),
    comment: toMarkdown(report, { kind: 'comment', explain }),
    terminal: toTerminal(report, { colour: true, width: 80, explain, policy }),
    log: safeLines(toTerminal(report, { colour: false, width: 120, explain, policy })).join('\n'),
    annotations: annotationLines(attacked),
    json: texts['report-json'](),
    evidence: texts['evidence-file'](),
    sarif: texts['sarif-file'](),
    junit: texts['junit-file'](),
  };
}
type Outputs = ReturnType<typeof outputsOf>;

/** What must hold of each output, whatever a stranger says. */
const SAFE: Record<string, (outputs: Outputs) => void> = {
  summary: ({ summary }) => expectHarmless(pageOf(summary)),
  comment: ({ comment }) => {
    expectHarmless(pageOf(comment));
    const whole = `${markerLine({ key: 'ours', run: 1, attempt: 1, state: '' })}\n${comment}`;
    expect(readMarker(whole)?.key).toBe('ours');
    expect(readMarker(comment)).toBeUndefined();
  },
  terminal: ({ terminal }) => {
    expect(UNSEEN.exec(terminal.replace(/\x1b\[\d*m/g, ''))).toBeNull();
    expect(PILED.exec(terminal)).toBeNull();
    expect(obeyed(terminal)).toEqual([]);
  },
  log: ({ log }) => expectPlain(log),
  annotations: ({ annotations }) => {
    expect(annotations.length).toBeLessThanOrEqual(30);
    for (const line of annotations) {
      const [, properties = '', message = ''] = /^::(?:error|warning|notice) ([^:]*)::(.*)$/.exec(line)!;
      const keys = properties.split(',').map((pair) => pair.split('=')[0]);
      expect(keys.filter((key) => !['title', 'file', 'line', 'col'].includes(key!))).toEqual([]);
      expect(undone(message).length).toBeLessThanOrEqual(4096);
      expect(UNSEEN.exec(undone(message) + undone(properties))).toBeNull();
      expect(message).not.toContain('##[');
    }
  },
  json: ({ json, attacked: { report } }) => {
    expectPlain(json);
    const { findings, hosts, says } = JSON.parse(json);
    expect(says).toBe(report.says);
    expect(hosts[1].host).toBe(report.hosts[1]!.host);
    expect(findings.map((one: { seen?: string }) => one.seen)).toEqual(report.findings.map(({ seen }) => seen));
  },
  evidence: ({ evidence, attacked }) => {
    const decoded = decode(evidence);
    expect(decoded.ok && decoded.evidence.hosts.map(({ host }) => host)).toEqual(
      attacked.evidence.hosts.map(({ host }) => host),
    );
  },
  SARIF: ({ sarif }) => {
    expectPlain(sarif);
    const log = JSON.parse(sarif);
    expect(sarifFaults(log)).toEqual([]);
    for (const { message, locations = [], suppressions } of log.runs[0].results) {
      const said = [message.text, ...suppressions.map((one: { justification: string }) => one.justification)];
      for (const text of said) {
        expect(text).not.toMatch(/\]\(|\{\d|@(?!\u200b)/);
        expect(UNSEEN.exec(text)).toBeNull();
      }
      for (const { physicalLocation } of locations) {
        const { uri, uriBaseId } = physicalLocation.artifactLocation;
        const { href } = new URL(uri, 'file:///root/');
        expect(uriBaseId === '%SRCROOT%' ? href.startsWith('file:///root/') : uri.startsWith('file:///')).toBe(true);
      }
    }
  },
  JUnit: ({ junit }) => {
    expectPlain(junit);
    const cases = treeOf(junit).children.flatMap(({ children }) => children);
    expect(cases.flatMap(({ name, children }) => [name, ...children.map((one) => one.name)])).not.toContain('forged');
    expect(cases.length).toBeGreaterThan(5);
  },
};

/** References, formulas, emoji and links that GitHub makes of text outside code. */
const MADE_OF_TEXT = /\$|(?:^|\W)#\d|\bgh-\d|\w#\d|\b[0-9a-f]{40}\b|:\w+:|\w:\/\/|\bwww\./i;
/** A name after `@` that no domain follows; in code too, which an answer by e-mail loses. */
const MENTION = /(?<!\w)@[a-z0-9][a-z0-9-]*\.*(?:[^\w.]|$)/i;

const OUR_MARKS = /[⚠ℹ]\ufe0f/gu;

/** Elements and addresses are ours alone, and the text has nothing that GitHub makes one of. */
function expectHarmless({ elements, addresses, comments, prose, all }: Page): void {
  const ours =
    /^(h2|h3|h4|p|ul|ol|li|table|thead|tbody|tr|th|td|details|summary|code|pre|blockquote|strong|em|sub|br|wbr|a|span)$/;
  expect(elements.map(({ name }) => name).filter((name) => !ours.test(name))).toEqual([]);
  expect(
    elements
      .filter(({ text }) => /^forged( \w+)?$/.test(text.trim()))
      .filter(({ name }) => !/code|pre|td|p|li/.test(name)),
  ).toEqual([]);
  expect(addresses.filter((url) => !REFERENCES.has(url))).toEqual([]);
  expect(comments).toEqual([]);
  expect(MADE_OF_TEXT.exec(prose)?.[0]).toBeUndefined();
  expect(MENTION.exec(all)?.[0]).toBeUndefined();
  expect(UNSEEN.exec(all.replace(OUR_MARKS, ''))).toBeNull();
  expect(PILED.exec(all)).toBeNull();
}

let issue: Awaited<ReturnType<typeof certifier>>;
const rendered = new Map<string, Promise<Outputs>>();
beforeAll(async () => {
  issue = await certifier();
});

const render = async (hostile: string): Promise<Outputs> => outputsOf(attackedBy(hostile, await issue(hostile)));

/** Each attack is rendered once. */
function outputsFor(hostile: string): Promise<Outputs> {
  const outputs = rendered.get(hostile) ?? render(hostile);
  rendered.set(hostile, outputs);
  return outputs;
}

describe.each(ATTACKS)('%s', (_, hostile) => {
  test.each(Object.keys(SAFE))('in %s', async (output) => {
    SAFE[output]!(await outputsFor(hostile));
  });
});

test('no JUnit file is anything but XML and JUnit', async () => {
  const files = await Promise.all(ATTACKS.map(async ([, hostile]) => (await outputsFor(hostile)).junit));
  expect(await faultsOf(...files)).toEqual([]);
});

test('no other text does harm either', async () => {
  const certificate = await issue('other.example');
  const bytes = fc.uint8Array({ maxLength: 60 });
  const text = fc.oneof(
    hostileText,
    fc.string({ unit: 'binary', maxLength: 60 }),
    bytes.map((raw) => Buffer.from(raw).toString('latin1')),
    bytes.map((raw) => Buffer.from(raw).toString('utf8')),
    fc
      .array(fc.constantFrom(...ATTACKS.map(([, attack]) => attack.slice(0, 40))), { maxLength: 4 })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (hostile) => {
      const outputs = outputsOf(attackedBy(hostile, certificate));
      for (const check of Object.values(SAFE)) check(outputs);
    }),
    cases(12),
  );
});
