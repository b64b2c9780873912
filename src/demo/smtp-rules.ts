import type { SmtpOptions } from './smtp-options.js';

/** Why this recipient is refused; undefined when it is taken. */
export function refusalOf(
  reversePath: string,
  path: string,
  user: string | undefined,
  options: SmtpOptions,
): string | undefined {
  // A source route is stripped (RFC 5321 §4.1.1.3).
  const recipient = path.replace(/^@[^:]*:/, '');
  if (domainOf(recipient).endsWith('.invalid')) return `550 5.1.2 <${recipient}>: Domain not found`;
  if (user && !maySendAs(reversePath, user, options))
    return `553 5.7.1 <${reversePath}>: Sender address rejected: not owned by user ${user}`;
  if (!user && !options.domains.includes(domainOf(recipient)) && !relaysFor(reversePath, options))
    return `554 5.7.1 <${path}>: Relay access denied`;
  if (options.domains.includes(domainOf(recipient)) && !hasMailbox(recipient, options))
    return `550 5.1.1 <${recipient}>: User unknown`;
  if (!user && options.domains.includes(domainOf(reversePath)) && !relaysFor(reversePath, options))
    return `550 5.7.1 <${reversePath}>: Sender address rejected: own domain, but no login`;
  return options.greylist ? '450 4.2.0 Greylisted, please come again later' : undefined;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

const hasMailbox = (address: string, { users = {} }: SmtpOptions): boolean =>
  /^(postmaster|abuse)@/.test(address) || Object.keys(users).includes(address);

function maySendAs(reversePath: string, user: string, { senderCheck = 'own-address' }: SmtpOptions): boolean {
  const allowed = {
    'own-address': reversePath === user,
    'own-domain': domainOf(reversePath) === domainOf(user),
    none: true,
  };
  return allowed[senderCheck];
}

function relaysFor(reversePath: string, { relay = 'closed', domains }: SmtpOptions): boolean {
  const relays = {
    closed: false,
    open: true,
    'until-data': true,
    'by-null-sender': reversePath === '',
    'by-own-sender': domains.includes(domainOf(reversePath)),
  };
  return relays[relay];
}
