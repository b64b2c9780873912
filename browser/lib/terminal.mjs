/** What a terminal shows, as a page: the colours that reports use. */
const COLOURS = {
  1: 'font-weight:bold',
  2: 'opacity:.7',
  31: 'color:#ff7b72',
  32: 'color:#7ee787',
  33: 'color:#e3b341',
  36: 'color:#76e3ea',
};

const escapeHtml = (text) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

function coloured(text) {
  let open = 0;
  const html = escapeHtml(text).replace(/\x1b\[(\d+)m/g, (_, code) => {
    if (code in COLOURS) {
      open++;
      return `<span style="${COLOURS[code]}">`;
    }
    const closed = '</span>'.repeat(open);
    open = 0;
    return closed;
  });
  return html + '</span>'.repeat(open);
}

/** @param text output with ANSI colours, `columns` wide */
export const terminalPage = (text, columns) => `<!doctype html>
<meta charset="utf-8">
<style>
body { margin: 0; padding: 16px; background: #0d1117; width: max-content; }
pre { margin: 0; color: #e6edf3; font: 14px/1.4 'DejaVu Sans Mono', monospace; width: ${columns}ch; }
</style>
<pre>${coloured(text)}</pre>`;
