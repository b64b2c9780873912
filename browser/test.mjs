/**
 * Shows every report in a real browser, on a desk and on a phone, light and dark, and looks whether it can be read.
 * Usage: node browser/test.mjs [--shots DIR] [FOLDER of runs kept by the lab]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { casesOf } from './lib/cases.mjs';
import { launch } from './lib/chromium.mjs';
import { page as pageOf } from './lib/github.mjs';
import { inspect } from './lib/inspect.mjs';

const SCREENS = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const THEMES = ['light', 'dark'];
const TALLEST = 4000;

const { values, positionals } = parseArgs({ options: { shots: { type: 'string' } }, allowPositionals: true });
if (values.shots) mkdirSync(values.shots, { recursive: true });

/** A page for each screen and theme, shown one report after the other. */
async function readers(browser) {
  const pairs = Object.keys(SCREENS).flatMap((screen) => THEMES.map((theme) => ({ screen, theme })));
  return Promise.all(
    pairs.map(async ({ screen, theme }) => {
      const context = await browser.newContext({ viewport: SCREENS[screen], colorScheme: theme });
      return { screen, theme, page: await context.newPage() };
    }),
  );
}

/** What is wrong with one report on one screen. */
async function problemsOf({ name, kind, markdown }, { page, screen, theme }) {
  const problems = [];
  const fits = screen === 'desktop';
  const note = (request) => problems.push(`asks for ${request.url()}`);
  page.on('request', note);
  await page.setViewportSize(SCREENS[screen]);
  await page.setContent(pageOf(markdown, kind, theme));
  for (const state of ['folded', 'open']) {
    if (state === 'open') await page.evaluate(unfold);
    problems.push(...(await page.evaluate(inspect, fits)));
    if (values.shots) await shoot(page, SCREENS[screen], `${name}.${kind}.${screen}.${theme}.${state}.png`);
  }
  page.off('request', note);
  return [...new Set(problems)].map((problem) => `${screen}, ${theme}: ${problem}`);
}

function unfold() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

async function shoot(page, screen, file) {
  const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.setViewportSize({ ...screen, height });
  await page.screenshot({ path: join(values.shots, file) });
}

const browser = await launch();
let passed = 0;
let failed = 0;
try {
  const pages = await readers(browser);
  for (const one of await casesOf(positionals[0])) {
    const problems = (await Promise.all(pages.map((reader) => problemsOf(one, reader)))).flat();
    console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${one.name}, ${one.kind}`);
    for (const problem of problems.slice(0, 10)) console.log(`         ${problem}`);
    if (problems.length === 0) passed++;
    else failed++;
  }
} finally {
  await browser.close();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
