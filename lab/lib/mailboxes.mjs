/** The own domain of all servers, its users, and the proof that nothing reached them. */
import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const DOMAIN = 'example.com';
/** Each user's password is the same. */
export const PASSWORD = 'correct horse';
export const usersOf = (domain) => ['alice', 'bob'].map((user) => `${user}@${domain}`);
export const USERS = usersOf(DOMAIN);
export const recipientsOf = (domain) => ['postmaster', 'abuse', 'alice', 'bob'].map((user) => `${user}@${domain}`);
export const RECIPIENTS = recipientsOf(DOMAIN);
/** Owner of all mailboxes. */
export const OWNER = 1000;

/** A Maildir tree for one server. */
export function makeMailboxes(dir) {
  mkdirSync(dir, { recursive: true });
  chownSync(dir, OWNER, OWNER);
  return dir;
}

/** Files below a directory, at any depth. */
export const filesBelow = (dir) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
