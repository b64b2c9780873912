import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * Licences of all production dependencies, direct and indirect, by name.
 *
 * @param {string} root folder of the package whose dependencies are meant
 * @returns {Promise<string>} one text, the same for the same lockfile
 */
export async function licences(root) {
  const found = new Map();
  await collect(root, found);
  const sections = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `${name}\n${text}\n`);
  return sections.join(`\n${'-'.repeat(80)}\n\n`);
}

async function collect(folder, found) {
  const { dependencies = {}, optionalDependencies = {} } = await manifest(folder);
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const place = await resolve(name, folder);
    if (!place && name in optionalDependencies) continue;
    if (!place) throw new Error(`${name} is not installed, which ${folder} depends on`);
    const { version, license } = await manifest(place);
    const title = `${name} ${version} (${license ?? 'see below'})`;
    if (found.has(title)) continue;
    found.set(title, await licenceText(place));
    await collect(place, found);
  }
}

const manifest = async (folder) => JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

/** Where Node would find the package: in the nearest node_modules upwards. */
async function resolve(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (await stat(place).catch(() => undefined)) return place;
    if (folder === dirname(folder)) return undefined;
  }
}

async function licenceText(folder) {
  const names = (await readdir(folder)).filter((name) => LICENCE_FILE.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const text = texts.map((part) => part.replaceAll('\r\n', '\n').trim()).join('\n\n');
  return text === '' ? '(the package ships no licence text)' : text;
}
