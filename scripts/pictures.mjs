/** Makes docs/pictures/ from a real run against the demo's servers: the comment it would write, and what a terminal shows. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { demoEvidence, explain } from '../browser/lib/cases.mjs';
import { launch } from '../browser/lib/chromium.mjs';
import { page as commentPage } from '../browser/lib/github.mjs';
import { terminalPage } from '../browser/lib/terminal.mjs';

const { reportOf } = await import('../src/preflight.ts');
const { toMarkdown } = await import('../src/report/markdown/markdown.ts');
const { toTerminal } = await import('../src/report/terminal/terminal.ts');

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const HOSTS = ['mail.example.com', 'no-ptr.example.com', 'banner.example.com'];
const COLUMNS = 100;
const RUN_URL = 'https://github.com/example/mail/actions/runs/1';
/** Of a picture, px: what a reader sees first is enough of a comment. */
const TALLEST = 1100;

async function shoot(browser, file, html, width, tallest = Number.POSITIVE_INFINITY) {
  const page = await browser.newPage({ viewport: { width, height: 200 }, deviceScaleFactor: 2 });
  await page.setContent(html);
  const { height, full } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    full: document.documentElement.scrollWidth,
  }));
  await page.setViewportSize({ width: Math.max(width, full), height: Math.min(tallest, height) });
  await page.screenshot({ path: `${FOLDER}${file}` });
  await page.close();
}

const evidence = await demoEvidence();
const report = reportOf(
  { ...evidence, hosts: evidence.hosts.filter(({ host }) => HOSTS.includes(host)) },
  evidence.run.policy,
);
await mkdir(FOLDER, { recursive: true });
const browser = await launch();
try {
  const comment = toMarkdown(report, { kind: 'comment', runUrl: RUN_URL, explain });
  await shoot(browser, 'comment.png', commentPage(comment, 'comment', 'light'), 860, TALLEST);
  await shoot(
    browser,
    'terminal.png',
    terminalPage(toTerminal(report, { colour: true, width: COLUMNS, explain, policy: evidence.run.policy }), COLUMNS),
    400,
  );
} finally {
  await browser.close();
}
