import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** As Jenkins published it. */
const schema = { fileName: 'junit.xsd', contents: readFileSync('__tests__/data/jenkins-junit.xsd', 'utf8') };

/** What is wrong with JUnit files, by libxml2 and the schema. */
export async function faultsOf(...files: string[]): Promise<string[]> {
  const xml = files.map((contents, index) => ({ fileName: `junit${index}.xml`, contents }));
  const { errors, valid, rawOutput } = await validateXML({ xml, schema });
  return valid ? [] : errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const decode = (text: string): string => text.replace(/&#(\d+);/g, (_, point) => String.fromCharCode(point));

/** The tree of a file that {@link faultsOf} found nothing wrong with. */
export function treeOf(file: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, close, name = '', attributes = '', empty, text] of file.matchAll(
    /<(\/)?([\w-]+)((?:\s+\w+="[^"]*")*)(\/)?>|([^<]+)/g,
  )) {
    const top = open.at(-1)!;
    if (text !== undefined) top.text += decode(text);
    else if (close) open.pop();
    else {
      const pairs = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, decode(value!)]);
      const element: Element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return root.children[0]!;
}
