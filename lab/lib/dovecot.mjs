/** One Dovecot that knows the users of all servers (SASL only, no mail protocol). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSWORD, usersOf } from './mailboxes.mjs';
import { STATE } from './namespaces.mjs';
import { daemon, untilFile } from './process.mjs';

const DIR = join(STATE, 'dovecot');
/** Reached by Postfix and Exim. */
export const AUTH_SOCKET = join(DIR, 'run/sasl');

export async function startDovecot(domains) {
  mkdirSync(join(DIR, 'run'), { recursive: true });
  writeFileSync(
    join(DIR, 'users'),
    domains
      .flatMap(usersOf)
      .map((user) => `${user}:{PLAIN}${PASSWORD}::::::\n`)
      .join(''),
  );
  const config = `base_dir = ${DIR}/run
state_dir = ${DIR}/run
instance_name = lab
protocols =
log_path = /dev/stderr
auth_mechanisms = plain login cram-md5
auth_failure_delay = 0
disable_plaintext_auth = no
ssl = no
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${DIR}/users
}
userdb {
  driver = static
  args = uid=1000 gid=1000 home=/nonexistent
}
service auth {
  unix_listener sasl {
    mode = 0666
  }
}
`;
  writeFileSync(join(DIR, 'dovecot.conf'), config);
  daemon('debian12', '/usr/sbin/dovecot', ['-F', '-c', join(DIR, 'dovecot.conf')], join(DIR, 'log'));
  await untilFile(AUTH_SOCKET);
}
