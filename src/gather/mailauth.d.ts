declare module 'mailauth/lib/spf/spf-verify.js' {
  export type Lookup = (
    name: string,
    type: 'A' | 'AAAA' | 'MX' | 'PTR' | 'TXT',
    options?: { clientIpType: 4 | 6 },
  ) => Promise<unknown[]>;
  export interface Matched {
    qualifier?: '+' | '-' | '~' | '?';
    type?: string;
    val?: string;
    include?: Matched;
    error?: 'none' | 'permerror' | 'temperror';
    text?: string;
  }
  export function spfVerify(
    domain: string,
    options: {
      sender: string;
      ip: string;
      helo: string;
      mta: string;
      resolver: Lookup;
      createSubResolver: () => Lookup;
    },
  ): Promise<Matched | false>;
}
