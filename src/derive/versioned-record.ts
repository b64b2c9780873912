/** TXT records that begin with a version, as those of MTA-STS (RFC 8461 §3.1) and TLS-RPT (RFC 8460 §3) do. */

/** Records that senders look at, since they begin as they must; where there is none, those that were meant as such. */
export function versionedRecords(texts: readonly string[], begins: RegExp, meant: RegExp): string[] {
  const records = texts.filter((text) => begins.test(text));
  return records.length > 0 ? records : texts.filter((text) => meant.test(text));
}

/** What stands behind the version; the last semicolon may end the record. */
export function fieldsOf(record: string): string[] {
  const [, ...fields] = record.split(';').map((field) => field.trim());
  return fields.filter((field, index) => field !== '' || index < fields.length - 1);
}
