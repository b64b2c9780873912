const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Colours text that is already escaped, or leaves it as it is. */
export const painter = (colour) => (name, text) => colour ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text;
export const ERASE_LINE = '\x1b[2K';
export const up = (lines) => (lines > 0 ? `\x1b[${lines}A` : '');
