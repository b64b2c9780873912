/** The version in package.json; the build and a test hold the two together. */
export const VERSION = '0.1.0';

/** What a workflow names to use the Action: the tag that moves with the major version. */
export const ACTION = `OWNER/smtp-preflight@v${VERSION.split('.')[0]}`;

/** The same by the tag of this version, which never moves. */
export const PINNED_ACTION = `OWNER/smtp-preflight@v${VERSION}`;
