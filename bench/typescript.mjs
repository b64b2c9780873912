/**
 * Lets Node import the sources as they are: `.js` of a relative import stands for the `.ts` file.
 * To be imported before them, which then have to be imported dynamically.
 */
import { register } from 'node:module';

register(
  `data:text/javascript,${encodeURIComponent(`
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from ${JSON.stringify(import.meta.resolve('@swc/core'))};

const isSource = (url) => url.startsWith('file:') && url.includes('/src/') && !url.includes('/node_modules/');

export const resolve = (specifier, context, next) =>
  specifier.startsWith('.') && isSource(new URL(specifier, context.parentURL).href)
    ? next(specifier.replace(/\\.js$/, '.ts'), context)
    : next(specifier, context);

export async function load(url, context, next) {
  if (!isSource(url) || !url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
`)}`,
);
