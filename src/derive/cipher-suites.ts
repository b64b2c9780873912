import type { Protocol } from '../evidence/types.js';

/** A kind of cipher suite that should not be taken. */
export interface CipherFamily {
  name: string;
  /** Anybody on the way can read or change what it protects. */
  weak: boolean;
  /** Number in the registry of TLS cipher suites to the name that OpenSSL gives it, the usual ones first. */
  suites: ReadonlyMap<number, string>;
}

/**
 * Suites of TLS 1.2 and older that a stranger could use. Left out are those of certificates that nobody has any more (DSS,
 * fixed Diffie-Hellman): they would only make the offer longer. All suites of TLS 1.3 are sound.
 */
const FAMILIES: Record<string, [number, string][]> = {
  NULL: [
    [0x0002, 'NULL-SHA'],
    [0x0001, 'NULL-MD5'],
    [0x003b, 'NULL-SHA256'],
    [0xc010, 'ECDHE-RSA-NULL-SHA'],
    [0xc006, 'ECDHE-ECDSA-NULL-SHA'],
    [0xc015, 'AECDH-NULL-SHA'],
    [0xc001, 'ECDH-ECDSA-NULL-SHA'],
    [0xc00b, 'ECDH-RSA-NULL-SHA'],
  ],
  export: [
    [0x0003, 'EXP-RC4-MD5'],
    [0x0006, 'EXP-RC2-CBC-MD5'],
    [0x0008, 'EXP-DES-CBC-SHA'],
    [0x0014, 'EXP-EDH-RSA-DES-CBC-SHA'],
    [0x0017, 'EXP-ADH-RC4-MD5'],
    [0x0019, 'EXP-ADH-DES-CBC-SHA'],
    [0x0060, 'EXP1024-RC4-MD5'],
    [0x0061, 'EXP1024-RC2-CBC-MD5'],
    [0x0062, 'EXP1024-DES-CBC-SHA'],
    [0x0064, 'EXP1024-RC4-SHA'],
  ],
  RC4: [
    [0x0005, 'RC4-SHA'],
    [0x0004, 'RC4-MD5'],
    [0xc011, 'ECDHE-RSA-RC4-SHA'],
    [0xc007, 'ECDHE-ECDSA-RC4-SHA'],
    [0x0018, 'ADH-RC4-MD5'],
    [0xc016, 'AECDH-RC4-SHA'],
    [0xc002, 'ECDH-ECDSA-RC4-SHA'],
    [0xc00c, 'ECDH-RSA-RC4-SHA'],
  ],
  DES: [
    [0x0009, 'DES-CBC-SHA'],
    [0x0015, 'EDH-RSA-DES-CBC-SHA'],
    [0x001a, 'ADH-DES-CBC-SHA'],
  ],
  '3DES': [
    [0x000a, 'DES-CBC3-SHA'],
    [0xc012, 'ECDHE-RSA-DES-CBC3-SHA'],
    [0xc008, 'ECDHE-ECDSA-DES-CBC3-SHA'],
    [0x0016, 'EDH-RSA-DES-CBC3-SHA'],
    [0x001b, 'ADH-DES-CBC3-SHA'],
    [0xc017, 'AECDH-DES-CBC3-SHA'],
    [0xc003, 'ECDH-ECDSA-DES-CBC3-SHA'],
    [0xc00d, 'ECDH-RSA-DES-CBC3-SHA'],
  ],
  'no forward secrecy': [
    [0x009d, 'AES256-GCM-SHA384'],
    [0x009c, 'AES128-GCM-SHA256'],
    [0x0035, 'AES256-SHA'],
    [0x002f, 'AES128-SHA'],
    [0x003d, 'AES256-SHA256'],
    [0x003c, 'AES128-SHA256'],
    [0xc09d, 'AES256-CCM'],
    [0xc09c, 'AES128-CCM'],
    [0x0084, 'CAMELLIA256-SHA'],
    [0x0041, 'CAMELLIA128-SHA'],
    [0xc02e, 'ECDH-ECDSA-AES256-GCM-SHA384'],
    [0xc005, 'ECDH-ECDSA-AES256-SHA'],
    [0xc032, 'ECDH-RSA-AES256-GCM-SHA384'],
    [0xc00f, 'ECDH-RSA-AES256-SHA'],
  ],
  anonymous: [
    [0x00a7, 'ADH-AES256-GCM-SHA384'],
    [0x00a6, 'ADH-AES128-GCM-SHA256'],
    [0x003a, 'ADH-AES256-SHA'],
    [0x0034, 'ADH-AES128-SHA'],
    [0x006d, 'ADH-AES256-SHA256'],
    [0x006c, 'ADH-AES128-SHA256'],
    [0xc019, 'AECDH-AES256-SHA'],
    [0xc018, 'AECDH-AES128-SHA'],
  ],
};

const ANONYMOUS = 'anonymous';
const NO_FORWARD_SECRECY = 'no forward secrecy';

/**
 * What should not be taken, the worst first. Servers among themselves seldom look at certificates, so that on 25 a suite
 * without one is the least of these; a mail program must know whom it gives the password.
 */
export function cipherFamilies(protocol: Protocol): CipherFamily[] {
  const [least, secondLeast] = protocol === 'mx' ? [ANONYMOUS, NO_FORWARD_SECRECY] : [NO_FORWARD_SECRECY, ANONYMOUS];
  const broken = Object.keys(FAMILIES).filter((name) => name !== least && name !== secondLeast);
  return [...broken, secondLeast, least].map((name) => ({
    name,
    weak: name !== least && name !== NO_FORWARD_SECRECY,
    suites: new Map(FAMILIES[name]),
  }));
}
