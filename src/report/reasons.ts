import type { Reason } from '../evidence/types.js';

export interface ReasonText {
  /** Completes "could not be checked:". */
  says: string;
  /** What the reader can do so that it can be told next time. */
  ways: string[];
}

/** What each reason of an inconclusive finding means for a reader. */
export const REASON_TEXTS: Record<Reason, ReasonText> = {
  timeout: {
    says: 'no answer in time; a firewall that drops, a tarpit or an overloaded server look like this',
    ways: ['let the address of this runner through the firewall', 'raise `timeout`'],
  },
  refused: {
    says: 'the server refused the connection',
    ways: ['start the service, or take the port out of `ports`'],
  },
  unreachable: {
    says: 'there is no route from here to the server',
    ways: ['run from a network that reaches it, or go through `proxy`'],
  },
  'egress-blocked': {
    says: 'this runner cannot reach port 25 anywhere, so this says nothing about the servers',
    ways: [
      'a self-hosted runner with outbound port 25',
      '`proxy: socks5://…` to a machine that has it',
      '`connect` to a staged server in this job',
      'only the submission ports, with `ports: 465, 587`',
    ],
  },
  throttled: {
    says: 'the server limits how often this runner may connect',
    ways: ['exempt the address of this runner from the limit', 'run again later'],
  },
  'temporary-failure': {
    says: 'the server answered with a temporary failure (4xx)',
    ways: ['look into the log of the server', 'run again later'],
  },
  greylisted: {
    says: 'the server greylists this runner',
    ways: ['exempt the address of this runner from greylisting', 'set `retry-greylisted` to the greylisting time'],
  },
  'client-rejected': {
    says: 'the server takes no mail from this runner, whatever its sender or recipient',
    ways: ['exempt the address of this runner, or run from an address with a PTR record and a clean reputation'],
  },
  'sender-rejected': {
    says: 'the server refused the reverse-path before it saw a recipient',
    ways: ['run again with `ehlo-name` set to a name that resolves to this runner'],
  },
  'accept-all': {
    says: 'the server accepts every recipient at RCPT, so accepting one proves nothing',
    ways: ['let the server refuse unknown recipients at RCPT'],
  },
  'dns-servfail': {
    says: 'the resolver answered SERVFAIL',
    ways: ['check that the name servers of the zone answer and that its DNSSEC signatures are valid'],
  },
  'dns-timeout': {
    says: 'no DNS answer in time',
    ways: ['check the name servers of the zone', 'name other resolvers with `nameservers`'],
  },
  'resolver-refused': {
    says: 'the block list does not answer this resolver',
    ways: ['use a resolver of your own with `nameservers`', 'for Spamhaus, set `spamhaus-dqs-key`'],
  },
  'list-dead': {
    says: 'the block list failed its own test entries (RFC 5782 §5)',
    ways: ['nothing on your side; take the list out if it stays dead'],
  },
  'resolver-not-validating': {
    says: 'the resolver does not validate DNSSEC',
    ways: ['name a resolver that validates in `nameservers`: an own Unbound, or a public one like 9.9.9.9 or 1.1.1.1'],
  },
  'no-ipv6': {
    says: 'this runner has no IPv6',
    ways: ['run from a network with IPv6'],
  },
  'protocol-garbage': {
    says: 'what answered does not speak SMTP',
    ways: ['check what listens on the port, and what stands in between'],
  },
  'tls-failed': {
    says: 'TLS failed or its certificate is not trusted, so what follows it was not seen',
    ways: ['mend the encryption findings first'],
  },
  budget: {
    says: 'left out, so as not to exceed what a ban list of the server tolerates or the time of the run',
    ways: ['raise `timeout`', 'exempt the address of this runner from the ban list'],
  },
  'proxy-failed': {
    says: 'the proxy did not connect',
    ways: ['check `proxy`, and that it may connect to the mail ports'],
  },
  'not-gathered': {
    says: 'the evidence does not hold what the check needs',
    ways: ['gather again with the policy that is to judge it'],
  },
  internal: {
    says: 'a defect of smtp-preflight',
    ways: ['please report it, with the evidence file'],
  },
};
