/** Would fail2ban, with the filters it ships, ban us for what is in a log? */
import { run } from './process.mjs';
import { rootOf } from './packages.mjs';

/** jail.conf: the fifth match within ten minutes bans. */
export const MATCHES_ALLOWED = 4;

/** As in jail.conf. */
const MODES = { postfix: 'more', exim: 'normal' };

/** Lines of a server's log that match the filter of its kind. */
export function matches(log, kind) {
  const out = run('chroot', [rootOf('debian12'), '/usr/bin/fail2ban-regex', log, `${kind}[mode=${MODES[kind]}]`]);
  const counted = /(\d+) matched/.exec(out);
  if (!counted) throw new Error(`fail2ban-regex said nothing of matches: ${out}`);
  return Number(counted[1]);
}
