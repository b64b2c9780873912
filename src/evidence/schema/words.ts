import { isAddress } from '../../derive/addresses.js';
import { count, integer, object, text, word } from '../shape.js';
import type { HostEvidence } from '../types.js';

export const address = word('an IP address', isAddress);
export const name = word('a name', (given) => given.length > 0 && given.length <= 255);
export const port = integer(1, 65535);
export const source = object<HostEvidence['source']>({ file: text, line: count });
