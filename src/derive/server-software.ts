import { valueIn } from '../evidence/slot.js';
import type { AddressEvidence, EndpointEvidence, Reply } from '../evidence/types.js';

/** Server programs that give themselves away. */
export type Software = 'postfix' | 'exim' | 'opensmtpd' | 'dovecot' | 'sendmail' | 'exchange' | 'haraka' | 'stalwart';

/** Behind the host name: another server may have the word in its name. */
const GREETINGS: Record<Software, RegExp> = {
  postfix: /^\S+ E?SMTP Postfix\b/,
  exim: /^\S+ ESMTP Exim \d/,
  opensmtpd: /^\S+ ESMTP OpenSMTPD\b/,
  dovecot: /^\S+ Dovecot( \([\w ]+\))? ready\.?$/,
  sendmail: /^\S+ ESMTP Sendmail\b/,
  exchange: /^\S+ Microsoft ESMTP MAIL Service\b/,
  haraka: /^\S+ ESMTP Haraka\b/,
  stalwart: /^\S+ Stalwart ESMTP\b/,
};

/** Words of one program alone, by which it is known under a greeting that hides it. */
const REPLIES: [Software, RegExp][] = [
  [
    'postfix',
    /^[45]\.\d\.\d{1,2} <[^<>]*>: (Relay access denied|(Sender address|Recipient address|Client host|Helo command) rejected: )/,
  ],
  ['postfix', /^[245]\.\d\.\d Error: /],
  ['exim', /^TLS go ahead$/],
  ['exim', /^AUTH command used when not advertised$/],
];
const EXIM_KEYWORDS = ['PIPECONNECT', 'PIPE_CONNECT', 'X_PIPE_CONNECT'];
/** A reply may be long on purpose. */
const LONGEST = 512;

/**
 * The program that serves an endpoint, by its greeting, its EHLO and its replies.
 *
 * @returns undefined where nothing, or more than one, is recognised: then a proxy may speak for another server
 */
export function serverSoftware(endpoint: EndpointEvidence): Software | undefined {
  const found = new Set([...inGreeting(endpoint), ...inEhlo(endpoint), ...inReplies(endpoint)]);
  return found.size === 1 ? [...found][0] : undefined;
}

/** The same; where the endpoint did not say a word, what all the others of the address are served by. */
export function softwareAt({ endpoints }: AddressEvidence, endpoint: EndpointEvidence): Software | undefined {
  if (endpoint.greeting?.ok) return serverSoftware(endpoint);
  const speaking = endpoints.filter(({ greeting }) => greeting?.ok);
  const found = new Set(speaking.map(serverSoftware));
  return found.size === 1 ? [...found][0] : undefined;
}

/** By the first line of its own greeting; Exim has limits and answers that no other server has. */
export const isExim = ({ greeting }: Pick<EndpointEvidence, 'greeting'>): boolean =>
  greeting?.ok === true && GREETINGS.exim.test(greeting.value.lines[0] ?? '');

function inGreeting({ greeting }: EndpointEvidence): Software[] {
  const lines = valueIn(greeting)?.lines ?? [];
  return (Object.keys(GREETINGS) as Software[]).filter((software) =>
    lines.some((line) => GREETINGS[software].test(line.slice(0, LONGEST))),
  );
}

function inEhlo({ ehlo, ehloInTls }: EndpointEvidence): Software[] {
  const keywords = [ehlo, ehloInTls].flatMap((slot) => Object.keys(valueIn(slot)?.keywords ?? {}));
  return EXIM_KEYWORDS.some((keyword) => keywords.includes(keyword)) ? ['exim'] : [];
}

const inReplies = (endpoint: EndpointEvidence): Software[] =>
  repliesOf(endpoint).flatMap(({ lines: [line = ''] }) =>
    REPLIES.filter(([, words]) => words.test(line.slice(0, LONGEST))).map(([software]) => software),
  );

function repliesOf({
  starttls,
  authInClear,
  mailBeforeTls,
  vrfy,
  recipients,
  relay,
  login,
}: EndpointEvidence): Reply[] {
  const { attempts = [], control } = valueIn(relay) ?? {};
  const transactions = [...attempts, ...(control ? [control] : []), ...(valueIn(recipients) ?? [])];
  const replies = [
    valueIn(starttls)?.reply,
    valueIn(authInClear),
    valueIn(mailBeforeTls),
    valueIn(vrfy)?.existing,
    valueIn(vrfy)?.expn,
    valueIn(login)?.auth,
    ...transactions.flatMap(({ mail, rcpt }) => [mail, rcpt]),
  ];
  return replies.filter((reply) => reply !== undefined);
}
