const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;
export type Paint = (colour: keyof typeof CODES, text: string) => string;

/** Colours text that is already escaped, or leaves it as it is. */
export const painter =
  (colour: boolean): Paint =>
  (name, text) =>
    colour && text !== '' ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text;
