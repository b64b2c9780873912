/** Would fail2ban, with the filters it ships, ban us for what is in a log? */

import { rootOf } from './packages.mjs';
import { run } from './process.mjs';

/** jail.conf: the fifth match within ten minutes bans. */
export const MATCHES_ALLOWED = 4;

/** As in jail.conf. */
const MODES = { postfix: 'more', exim: 'normal' };

/** Lines of a server's log that its filter takes for an attack. */
export const matches = (log, kind) =>
  run('chroot', [rootOf('debian12'), '/usr/bin/fail2ban-regex', '--out', 'msg', log, `${kind}[mode=${MODES[kind]}]`])
    .split('\n')
    .filter(Boolean);
