import { shown } from '../../derive/replies.js';
import { defineCheck, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';

const SLOW_MS = 5_000;
const VERY_SLOW_MS = 30_000;

export default defineCheck({
  id: 'greeting-delay',
  topic: 'session',
  about: 'endpoint',
  essential: false,
  needs: [],
  raw: ['connect', 'greeting', 'tls'],
  title: 'Server greets without delay',
  why: 'Senders wait for a greeting, but not all as patiently as they should: some give up after half a minute, and mail programs show an error.',
  references: ['RFC 5321 §4.5.3.2.1'],
  findings: {
    slow: {
      says: '{address} port {port} takes {seconds} s to greet',
      fix: 'Most often the server waits for a DNS answer about the client: see that its resolver answers, for PTR lookups and block lists too. A delay on purpose (postscreen, `greet_pause`, an Exim `delay`) may stay; 6 s is enough.',
      severity: 'notice',
    },
    'very-slow': {
      says: '{address} port {port} has not greeted within 30 s',
      fix: 'See that the resolver of the server answers, that it has processes left (Postfix: `default_process_limit`, `maxproc` in master.cf), and shorten a delay on purpose to a few seconds.',
      severity: 'warning',
    },
  },
  evaluate(_, { endpoint: { protocol, connect, greeting, tls } }): Verdict {
    const wanted = 'at most 5 s';
    if (!greeting?.ok) {
      const waited = connect?.ok && (protocol !== 'submissions' || tls?.ok) && greeting?.error.kind === 'timeout';
      return waited
        ? { outcome: 'fail', code: 'very-slow', seen: greeting.error.message, wanted }
        : emptySlot(greeting, 'the greeting');
    }
    const { ms, lines } = greeting.value;
    const seconds = (ms / 1000).toFixed(1);
    const seen = `after ${seconds} s`;
    if (ms <= SLOW_MS) return { outcome: 'pass', seen };
    const proof = [`S: ${shown(greeting.value)}`];
    const code = ms > VERY_SLOW_MS ? 'very-slow' : 'slow';
    // postscreen sends the first line, `postscreen_greet_banner`, and waits to see who talks too early.
    return code === 'slow' && lines.length > 1
      ? {
          outcome: 'fail',
          code,
          says: `The greeting takes ${seconds} s, in two parts: on purpose, as postscreen does to find out who does not wait`,
          seen,
          wanted,
          proof,
        }
      : { outcome: 'fail', code, values: { seconds }, seen, wanted, proof };
  },
});
