import type { EndpointEvidence, Protocol, Reply } from '../../src/evidence/types.js';
import type { Talk } from '../../src/gather/talk.js';
import type { SmtpSession } from '../../src/net/session.js';
import type { HostPlan } from '../../src/plan/types.js';
import { ADDRESS, planOf } from './visit.js';

/** A reply of one line, as `250 ok`. */
export const replyOf = (line: string): Reply => ({ code: Number(line.slice(0, 3)), lines: [line.slice(4)], ms: 1 });

/** A dialogue without a connection, with all the refusals left but those `used`; the lines that were said. */
export function fakeTalk(
  answer: (line: string, last: string) => string,
  { protocol = 'mx', used = 0, host = {} }: { protocol?: Protocol; used?: number; host?: Partial<HostPlan> } = {},
): { talk: Talk; session: SmtpSession; lines: string[] } {
  const lines: string[] = [];
  const command = async (line: string) => {
    const reply = replyOf(answer(line, lines.at(-1) ?? ''));
    lines.push(line);
    return { ok: true as const, value: reply };
  };
  const session = {
    alive: true,
    negatives: 0,
    command,
    group: async (all: string[]) => {
      const replies = [];
      for (const line of all) replies.push(await command(line));
      return replies;
    },
  };
  const plan = planOf({});
  const endpoint: EndpointEvidence = { protocol, port: 25, required: true, transcript: [] };
  const talk = {
    context: { plan, network: { token: (length: number) => 'x'.repeat(length) } },
    host: { ...plan.hosts[0]!, ...host },
    endpoint,
    target: { address: ADDRESS, port: 25 },
    refusals: { count: used, limit: 4 },
    batteries: new Map(),
    turns: new Map(),
    unasked: new Set([endpoint]),
    submissionDone: Promise.resolve(),
    tlsSeen() {},
  };
  return { talk: talk as unknown as Talk, session: session as unknown as SmtpSession, lines };
}
