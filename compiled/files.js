import { readFileSync, statSync, writeFileSync } from 'node:fs';
export const liveFiles = {
    read(path) {
        try {
            return readFileSync(path, 'utf8');
        }
        catch {
            return undefined;
        }
    },
    isFolder(path) {
        try {
            return statSync(path).isDirectory();
        }
        catch {
            return false;
        }
    },
};
/** Writes files, those without a path left out; a message for each that could not be written. */
export const writeFiles = (files) => files.flatMap(([path, text]) => {
    if (!path)
        return [];
    try {
        writeFileSync(path, text());
        return [];
    }
    catch (error) {
        return [`${path} could not be written: ${error.message}`];
    }
});
