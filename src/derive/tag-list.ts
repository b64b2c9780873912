/**
 * Tag-value list of DKIM (RFC 6376 §3.2), which DMARC uses too: name, in the letters given, to value, in the order given.
 *
 * @returns a sentence where it is none: a part without `=`, a tag twice
 */
export function parseTags(text: string): Map<string, string> | string {
  const tags = new Map<string, string>();
  const parts = text.split(';').map((part) => part.trim());
  if (parts.at(-1) === '') parts.pop();
  for (const part of parts) {
    const [, name, value = ''] = /^([a-z][a-z0-9_]*)\s*=\s*(.*)$/is.exec(part) ?? [];
    if (name === undefined) return part === '' ? 'it has an empty tag (`;;`)' : `\`${part}\` is no tag`;
    if (tags.has(name)) return `the tag \`${name}\` stands twice`;
    tags.set(name, value.trim());
  }
  return tags;
}

/** The list with these tags set, in place of their old values or at the end; a tag that is undefined is taken out. */
export function withTags(tags: ReadonlyMap<string, string>, changes: Record<string, string | undefined>): string {
  const all = new Map<string, string | undefined>([...tags, ...Object.entries(changes)]);
  return [...all].flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`)).join('; ');
}
