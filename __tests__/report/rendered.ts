import { renderer } from '../../browser/lib/markdown.mjs';

/** Markdown as GitHub renders it, HTML in it taken as such and not yet sanitised. */
export interface Page {
  /** With their text outside code. */
  elements: { name: string; text: string }[];
  /** Of links and whatever else is loaded. */
  addresses: string[];
  comments: string[];
  /** Text outside code, but for a dollar in an element of its own: mentions, references, links and formulas are made of it. */
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
  const dollar = tagName === 'span' && children.length === 1 && children[0]?.value === '$';
  const inCode = code || dollar || /^(code|pre|a)$/.test(tagName ?? '');
  element.text = children.map((child) => visit(child, page, inCode)).join('');
  if (type === 'element') page.prose += ' ';
  return element.text;
}
