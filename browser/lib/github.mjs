/** Markdown as GitHub shows it: its flavour, its sanitising rules, its style sheet. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { renderer } from './markdown.mjs';

const STYLE = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8');

/** What GitHub lets through (html-pipeline, SanitizationFilter) and this library does not know. */
const SCHEMA = { ...defaultSchema, tagNames: [...defaultSchema.tagNames, 'wbr'] };

const sanitised = renderer().use(rehypeSanitize, SCHEMA).use(rehypeStringify);

const toHtml = (markdown) => String(sanitised.processSync(markdown));

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
