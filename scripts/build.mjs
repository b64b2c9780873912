/**
 * Builds dist/: the Action and the shell entry as bundles, and the licences of what is in them.
 * The same sources and lockfile give the same bytes, in whatever directory.
 */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { licences } from './licences.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(ROOT, process.argv[2] ?? 'dist');
/** Plain JavaScript, bundled and then removed: ncc on its own would turn the modules into CommonJS. */
const COMPILED = join(ROOT, 'compiled');

async function build() {
  await checkVersion();
  try {
    compile();
    const bundles = await Promise.all(['action', 'cli'].map(bundle));
    await rm(OUT, { recursive: true, force: true });
    await write('package.json', '{"type":"module"}\n');
    await write('licenses.txt', await licences(ROOT));
    for (const [path, source] of bundles.flat()) await write(path, source);
  } finally {
    await rm(COMPILED, { recursive: true, force: true });
  }
}

function compile() {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', COMPILED], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

/** Files of a bundle: path in dist and content. */
async function bundle(name) {
  const options = { cache: false, quiet: true, minify: false, target: 'es2022' };
  const { code, assets } = await ncc(join(COMPILED, `${name}.js`), options);
  const parts = Object.entries(assets).filter(([path]) => path !== 'package.json');
  return [['index.js', code], ...parts.map(([path, { source }]) => [path, source])].map(([path, source]) => [
    join(name, path),
    source,
  ]);
}

async function write(path, source) {
  const place = join(OUT, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, source);
  if (path.endsWith('/index.js')) await chmod(place, 0o755);
}

async function checkVersion() {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const source = await readFile(join(ROOT, 'src/version.ts'), 'utf8');
  if (!source.includes(`'${version}'`)) throw new Error(`src/version.ts is not ${version}, as package.json is`);
}

await build();
