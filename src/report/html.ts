/** A GitHub Markdown table; every cell is escaped already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Folded Markdown; both parts are escaped already. */
export const details = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** Names the first few of many. */
export function few<T>(many: readonly T[], most: number, write: (one: T) => string): string {
  if (most === 0) return String(many.length);
  const shown = many.slice(0, most).map(write).join(', ');
  return many.length > most ? `${shown} and ${many.length - most} more` : shown;
}
