const PUBLISHED: readonly [RegExp, (number: string, section?: string) => string][] = [
  [
    /^RFC (\d{1,5})(?: §(\d+(?:\.\d+)*))?$/,
    (number, section) => `https://www.rfc-editor.org/rfc/rfc${number}${section ? `#section-${section}` : ''}`,
  ],
  [
    /^RFC (\d{1,5}) App\. ([A-Z](?:\.\d+)*)$/,
    (number, appendix) => `https://www.rfc-editor.org/rfc/rfc${number}#appendix-${appendix}`,
  ],
  [/^(CVE-\d{4}-\d{4,})$/, (id) => `https://www.cve.org/CVERecord?id=${id}`],
];

/** Where to read an RFC, one section of it, or a CVE record; undefined for any other reference. */
export function referenceUrl(reference: string): string | undefined {
  for (const [pattern, url] of PUBLISHED) {
    const [found, number = '', section] = pattern.exec(reference) ?? [];
    if (found !== undefined) return url(number, section);
  }
  return undefined;
}
