import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface Folder {
  path: string;
  /** A repository of git: workflows are read at its root only. */
  isRepository: boolean;
}

/** Where workflows belong: the root of the repository that a folder is in, else the folder itself. */
export function rootOf(folder: string): Folder {
  const start = resolve(folder);
  for (let path = start; ; path = dirname(path)) {
    if (existsSync(join(path, '.git'))) return { path, isRepository: true };
    if (dirname(path) === path) return { path: start, isRepository: false };
  }
}
