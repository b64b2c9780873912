import { CAPS } from '../caps.js';
import { certificate, list, nullable, object, oneOf, optional, text } from '../shape.js';
import type { CipherProbe, ObsoleteTls, TlsFacts } from '../types.js';

export const tls = object<TlsFacts>({
  version: text,
  cipher: text,
  chain: list(certificate, 0, CAPS.chain),
  trust: oneOf('trusted', 'self-signed', 'unknown-issuer', 'incomplete-chain'),
  verify: text,
});
export const obsoleteTls = object<ObsoleteTls>({ accepted: nullable(text), refusal: optional(text) });
export const cipher = object<CipherProbe>({ family: text, accepted: nullable(text) });
