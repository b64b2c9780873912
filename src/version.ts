/** The version in package.json; the build and a test hold the two together. */
export const VERSION = '0.1.0';
