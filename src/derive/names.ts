import { getDomain, parse } from 'tldts';

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

/** Whether the text is a host name of at least two labels (RFC 1123 §2.1), with or without trailing dot. */
export function isFqdn(text: string): boolean {
  const labels = withoutDot(text).split('.');
  return (
    text.length <= 254 && labels.length >= 2 && labels.every((l) => LABEL.test(l)) && /[a-z]/i.test(labels.at(-1)!)
  );
}

/** Equal but for case (RFC 4343) and a trailing dot. */
export const sameName = (one: string, other: string): boolean => normal(one) === normal(other);

/**
 * Domain that was registered: one label more than the public suffix, by the ICANN part of the Public Suffix List. Its
 * private part is left out, since two customers of one provider would each look like an organisation of their own.
 *
 * @returns undefined for an address, a public suffix, or a single label
 */
export const organisationalDomain = (name: string): string | undefined =>
  getDomain(normal(name), { extractHostname: false, validateHostname: false }) ?? undefined;

/** Whether the name ends in a suffix under which names are registered, by the Public Suffix List. */
export function hasPublicSuffix(name: string): boolean {
  const { isIcann, isPrivate } = parse(normal(name), { extractHostname: false, validateHostname: false });
  return isIcann === true || isPrivate === true;
}

/** Whether both names belong to one organisation. */
export function sameOrganisation(one: string, other: string): boolean {
  const domain = organisationalDomain(one);
  return domain !== undefined && domain === organisationalDomain(other);
}

const withoutDot = (name: string): string => name.replace(/\.$/, '');
const normal = (name: string): string => withoutDot(name).toLowerCase();
