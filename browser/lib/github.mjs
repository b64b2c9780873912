/** Markdown as GitHub shows it: its flavour, its sanitising rules, its style sheet. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const STYLE = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8');

/** Links are found in what is written, as cmark-gfm does, not once more in what the entities of a text stand for. */
function likeGitHub() {
  const data = this.data();
  data.micromarkExtensions = [gfm()];
  data.fromMarkdownExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
}

const renderer = unified()
  .use(remarkParse)
  .use(likeGitHub)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, defaultSchema)
  .use(rehypeStringify);

export const toHtml = (markdown) => String(renderer.processSync(markdown));

/** Width of the text on the page of a pull request and on that of a run, px. */
const WIDTH = { comment: 760, summary: 1000 };

/** A page with a comment or a summary in it. `theme`: `light` or `dark`. */
export const page = (markdown, kind, theme) => `<!doctype html>
<html lang="en" data-theme="${theme}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${kind}</title>
<style>${STYLE}
body { margin: 0; padding: 16px; background: ${theme === 'dark' ? '#0d1117' : '#ffffff'}; }
.frame { max-width: ${WIDTH[kind]}px; margin: 0 auto; padding: 16px; border: 1px solid #8888; border-radius: 6px; }
.markdown-body { font-size: ${kind === 'comment' ? 14 : 16}px; overflow-wrap: break-word; }
@media (max-width: 500px) { body { padding: 8px; } .frame { padding: 8px; } }
</style>
<div class="frame"><article class="markdown-body" data-theme="${theme}">${toHtml(markdown)}</article></div>`;
