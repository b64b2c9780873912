/** Markdown as GitHub reads it, before it is sanitised: for the browser, and for the tests of what hostile text becomes. */
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** GitHub looks for bare links in what is written, this library once more in what it means: there an entity is no defence. */
function linksAsWritten() {
  for (const extension of this.data().fromMarkdownExtensions.flat()) delete extension.transforms;
}

export const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(linksAsWritten)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();
