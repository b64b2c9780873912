/**
 * Names in DNS messages (RFC 1035 §3.1, §4.1.4). Own code, since dns-packet joins labels as UTF-8 with dots: a label that
 * holds a dot or a control byte would come out as another name, and reverse zones belong to those who are checked.
 */

/**
 * The name at `offset` in presentation form, lower-case, without trailing dot, and where the bytes after it start.
 * Pointers lead only backwards, so that no name is endless. Throws a RangeError on what is no name.
 */
export function readName(message: Buffer, offset: number): { name: string; end: number } {
  const labels: string[] = [];
  let end: number | undefined;
  let size = 1;
  for (let at = offset, from = offset; ; ) {
    const length = message.readUInt8(at);
    if (length >= 0xc0) {
      end ??= at + 2;
      at = message.readUInt16BE(at) & 0x3fff;
      if (at >= from) throw new RangeError('pointer that leads forwards');
      from = at;
      continue;
    }
    if (length === 0) return { name: labels.join('.'), end: end ?? at + 1 };
    size += length + 1;
    if (length > 63 || size > 255 || at + 1 + length > message.length) throw new RangeError('label or name too long');
    labels.push(labelText(message.subarray(at + 1, at + 1 + length)));
    at += 1 + length;
  }
}

/** RFC 4343 §2.1: what would be ambiguous or is not printable is written as a backslash and three digits. */
const labelText = (label: Buffer): string =>
  label
    .toString('latin1')
    .replace(/[^!-~]|[.\\]/g, (char) => `\\${char.charCodeAt(0).toString().padStart(3, '0')}`)
    .toLowerCase();

/** Reads `\DDD` and `\.` too; undefined where a label or the name has no room (RFC 1035 §2.3.4). */
export function encodeName(name: string): Buffer | undefined {
  const labels: number[][] = name === '' ? [] : [[]];
  for (const token of name.match(/\\\d{3}|\\?./gsu) ?? []) {
    if (token === '.') labels.push([]);
    else labels.at(-1)?.push(...bytesOf(token));
  }
  const wire = [...labels.flatMap((label) => [label.length, ...label]), 0];
  const fits = wire.length <= 255 && labels.every((label) => label.length > 0 && label.length <= 63);
  return fits ? Buffer.from(wire) : undefined;
}

function bytesOf(token: string): Iterable<number> {
  if (/^\\\d{3}$/.test(token)) return [Number(token.slice(1)) & 0xff];
  return Buffer.from(token.length > 1 && token.startsWith('\\') ? token.slice(1) : token, 'utf8');
}
