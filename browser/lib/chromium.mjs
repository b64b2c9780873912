import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Of its own accord it reaches nobody. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser; as root it has no sandbox, and the pages are ours. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? PATHS.find((path) => existsSync(path)),
    args: ['--no-sandbox', '--disable-gpu', ...QUIET],
  });
