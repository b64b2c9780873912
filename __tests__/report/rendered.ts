import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';

/** Markdown as GitHub renders it, HTML in it taken as such and not yet sanitised. */
export interface Page {
  /** With their text outside code. */
  elements: { name: string; text: string }[];
  /** Of links and whatever else is loaded. */
  addresses: string[];
  comments: string[];
  /** Text outside code: mentions, references and links are made of it. */
  prose: string;
  all: string;
}

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** GitHub looks for bare links in what is written, this library once more in what it means: there an entity is no defence. */
function linksAsWritten(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) delete extension.transforms;
}

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(linksAsWritten)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

export function pageOf(markdown: string): Page {
  const tree = renderer.runSync(renderer.parse(markdown)) as Node;
  const page: Page = { elements: [], addresses: [], comments: [], prose: '', all: '' };
  visit(tree, page, false);
  return page;
}

function visit({ type, tagName, value = '', properties = {}, children = [] }: Node, page: Page, code: boolean): string {
  if (type === 'comment') page.comments.push(value);
  if (type === 'text') {
    page.all += value;
    if (!code) page.prose += value;
    return code ? '' : value;
  }
  const element = { name: tagName ?? type, text: '' };
  if (type === 'element') page.elements.push(element);
  for (const [name, address] of Object.entries(properties))
    if (typeof address === 'string' && !/^(className|align|type)$/.test(name)) page.addresses.push(address);
  const inCode = code || tagName === 'code' || tagName === 'pre' || tagName === 'a';
  element.text = children.map((child) => visit(child, page, inCode)).join('');
  if (type === 'element') page.prose += ' ';
  return element.text;
}
