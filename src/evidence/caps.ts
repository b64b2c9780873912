/** Sizes beyond which evidence is cut or refused, so that neither a server nor a file can exhaust memory. */
export const CAPS = {
  /** Bytes of a whole evidence file, and so the most UTF-16 units of its text. */
  file: 256 * 1024 * 1024,
  /** UTF-16 units of one line of it, which is one host. */
  line: 16 * 1024 * 1024,
  /** UTF-16 units of any one string; longer ones are cut. */
  text: 64 * 1024,
  /** UTF-16 units of a certificate in base64: OpenSSL takes chains of 100 KiB. */
  certificate: Math.ceil((100 * 1024) / 3) * 4,
  /** Addresses that are visited of a host, of those that the DNS has for it: they may be anybody's. */
  addresses: 64,
  /** Certificates of a chain. */
  chain: 10,
  /** Elements of any one list or dictionary, hosts and domains of a run among them. */
  elements: 10_000,
  /** Pairs of a domain and an address of its hosts: each is judged on its own. */
  pairs: 100_000,
} as const;

/** The first `max` UTF-16 units of a string, the last one `…` where something was cut; no character is cut in two. */
export const cut = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
