/** Lines of at most `width` columns. What stands in backticks is not broken, so that it can be copied. */
export function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? []) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
