/** Writes docs/checks/ from what the checks say of themselves, and removes pages of checks that are no more. */
import '../bench/typescript.mjs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';

const { CHECKS } = await import('../src/checks/index.ts');
const { docsOf } = await import('../src/report/check-docs.ts');

const FOLDER = new URL('../docs/checks/', import.meta.url);
const files = docsOf(CHECKS);

await mkdir(FOLDER, { recursive: true });
for (const file of await readdir(FOLDER)) if (file.endsWith('.md') && !files.has(file)) await rm(new URL(file, FOLDER));
for (const [file, text] of files) await writeFile(new URL(file, FOLDER), text);
