/** A GitHub Markdown table; every cell is escaped already. */
export const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
/** Folded Markdown; both parts are escaped already. */
export const details = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** Names the first few of many. */
export function few(many, most, write) {
    if (most === 0)
        return String(many.length);
    const shown = many.slice(0, most).map(write).join(', ');
    return many.length > most ? `${shown} and ${many.length - most} more` : shown;
}
