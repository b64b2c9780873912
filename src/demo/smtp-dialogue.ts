import type { SmtpOptions } from './smtp-options.js';
import { refusalOf } from './smtp-rules.js';

/** A reply, without the last CRLF, and what the server does after it. */
export interface Answer {
  reply: string;
  next?: 'starttls' | 'close' | 'message';
}

export interface Dialogue {
  greeting: string;
  /** Answers one line, CRLF removed. */
  answer(line: string): Answer;
  /** The end of the message was seen. */
  messageEnded(): Answer;
  /** Forgets all but that TLS is on (RFC 3207 §4.2). */
  secured(): void;
}

interface State {
  secure: boolean;
  greeted: boolean;
  user?: string;
  reversePath?: string;
  recipients: string[];
  /** What the next line answers, when it is no command. */
  expecting?: (line: string) => Answer;
}

type Handler = (state: State, options: SmtpOptions, argument: string) => Answer;

/** The server's side of a dialogue: no I/O. */
export function dialogue(options: SmtpOptions, secure: boolean): Dialogue {
  let state: State = { secure, greeted: false, recipients: [] };
  return {
    greeting: `220 ${options.banner ?? `${options.hostname} ESMTP`}`,
    answer(line) {
      const { expecting } = state;
      state.expecting = undefined;
      if (expecting) return expecting(line);
      const [, verb = '', argument = ''] = /^(\S*)\s*(.*)$/.exec(line) ?? [];
      const handler = HANDLERS[verb.toUpperCase()];
      return handler ? handler(state, options, argument) : said('500 5.5.2 Command not recognized');
    },
    messageEnded() {
      forgetTransaction(state);
      return said('250 2.0.0 Taken and thrown away');
    },
    secured() {
      state = { secure: true, greeted: false, recipients: [] };
    },
  };
}

const HANDLERS: Record<string, Handler> = {
  EHLO: (state, options) => {
    forgetTransaction(state);
    state.greeted = true;
    const lines = [options.hostname, ...keywords(state, options)];
    return said(lines.map((line, index) => `250${index === lines.length - 1 ? ' ' : '-'}${line}`).join('\r\n'));
  },
  HELO: (state, options) => {
    forgetTransaction(state);
    state.greeted = true;
    return said(`250 ${options.hostname}`);
  },
  STARTTLS: (state, options) =>
    state.secure || options.starttls === 'missing'
      ? said('502 5.5.1 STARTTLS is not available')
      : { reply: '220 2.0.0 Ready to start TLS', next: 'starttls' },
  AUTH: authenticate,
  MAIL: (state, options, argument) => {
    const path = /^FROM:\s*<([^<>]*)>/i.exec(argument)?.[1];
    if (!state.greeted) return said('503 5.5.1 EHLO first');
    if (state.reversePath !== undefined) return said('503 5.5.1 Nested MAIL');
    if (path === undefined) return said('501 5.5.4 Syntax: MAIL FROM:<address>');
    if (options.service === 'submission' && !state.user && options.relay !== 'open')
      return said(state.secure ? '530 5.7.0 Authentication required' : '530 5.7.0 Must issue a STARTTLS command first');
    state.reversePath = path.toLowerCase();
    return said('250 2.1.0 Ok');
  },
  RCPT: (state, options, argument) => {
    const path = /^TO:\s*<([^<>]+)>/i.exec(argument)?.[1];
    if (state.reversePath === undefined) return said('503 5.5.1 MAIL first');
    if (path === undefined) return said('501 5.5.4 Syntax: RCPT TO:<address>');
    const refusal = refusalOf(state.reversePath, path.toLowerCase(), state.user, options);
    if (refusal) return said(refusal);
    state.recipients.push(path);
    return said('250 2.1.5 Ok');
  },
  DATA: (state, options) => {
    if (state.recipients.length === 0) return said('503 5.5.1 RCPT first');
    if (options.relay === 'until-data' && !state.user) return said('554 5.7.1 Relay access denied');
    return { reply: '354 End data with <CR><LF>.<CR><LF>', next: 'message' };
  },
  RSET: (state) => {
    forgetTransaction(state);
    return said('250 2.0.0 Ok');
  },
  NOOP: () => said('250 2.0.0 Ok'),
  VRFY: () => said('252 2.0.0 Send some mail, and see'),
  QUIT: () => ({ reply: '221 2.0.0 Bye', next: 'close' }),
};

const said = (reply: string): Answer => ({ reply });

function forgetTransaction(state: State): void {
  state.reversePath = undefined;
  state.recipients = [];
}

const mayAuthenticate = (state: State, options: SmtpOptions): boolean =>
  options.users !== undefined && (state.secure || options.authInClear === true);

function keywords(state: State, options: SmtpOptions): string[] {
  return [
    'PIPELINING',
    'SIZE 26214400',
    ...(state.secure || options.starttls === 'missing' ? [] : ['STARTTLS']),
    ...(mayAuthenticate(state, options) ? ['AUTH PLAIN LOGIN'] : []),
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
  ];
}

/** RFC 4954, PLAIN (RFC 4616) and LOGIN. */
function authenticate(state: State, options: SmtpOptions, argument: string): Answer {
  const [mechanism, initial] = argument.split(/\s+/);
  if (!options.users) return said('502 5.5.1 AUTH is not available');
  if (!mayAuthenticate(state, options)) return said('530 5.7.0 Must issue a STARTTLS command first');
  if (state.user) return said('503 5.5.1 Already authenticated');
  const check = (user: string, password: string): Answer => {
    if (options.users?.[user] !== password) return said('535 5.7.8 Authentication credentials invalid');
    state.user = user.toLowerCase();
    return said('235 2.7.0 Authentication successful');
  };
  const ask = (prompt: string, take: (text: string) => Answer): Answer => {
    state.expecting = (line) => (line === '*' ? said('501 5.7.0 Authentication cancelled') : take(decoded(line)));
    return said(`334 ${prompt}`);
  };
  const plain = (text: string): Answer => check(text.split('\0')[1] ?? '', text.split('\0')[2] ?? '');
  const login = (user: string): Answer => ask('UGFzc3dvcmQ6', (password) => check(user, password));
  switch (mechanism?.toUpperCase()) {
    case 'PLAIN':
      return initial ? plain(decoded(initial)) : ask('', plain);
    case 'LOGIN':
      return initial ? login(decoded(initial)) : ask('VXNlcm5hbWU6', login);
    default:
      return said('504 5.5.4 Mechanism not supported');
  }
}

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');
