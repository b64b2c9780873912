import { familyOf } from '../../derive/addresses.js';
import { isFqdn } from '../../derive/names.js';
import { softwareAt } from '../../derive/server-software.js';
import type { AddressEvidence, EndpointEvidence, HostEvidence, Protocol } from '../../evidence/types.js';
import type { Paste } from './paste.js';

export interface At {
  host: HostEvidence;
  address: AddressEvidence;
  endpoint: EndpointEvidence;
}
type Server = 'postfix' | 'exim' | 'opensmtpd' | 'dovecot';
type Setting = Omit<Paste, 'into'>;
/** A setting for each server that has one; a text alone goes where {@link WHERE} says. */
export type Settings = Partial<Record<Server, string | Setting | undefined>>;

const WHERE: Record<Server, string> = {
  postfix: 'main.cf, then postfix reload',
  exim: 'main section, in place of the same options, then reload Exim',
  opensmtpd: 'smtpd.conf, then restart smtpd',
  dovecot: 'dovecot.conf, then doveadm reload',
};

/** The setting for the server that was recognised at the endpoint; of one that was not, nothing. */
export function settingsFor({ address, endpoint }: Omit<At, 'host'>, settings: Settings): Paste[] {
  const software = softwareAt(address, endpoint);
  if (software === undefined || !(software in WHERE)) return [];
  const into = software as Server;
  const setting = settings[into];
  if (setting === undefined) return [];
  return [typeof setting === 'string' ? { into, where: WHERE[into], text: setting } : { into, ...setting }];
}

/** Postfix without the obsolete versions of TLS, in words that all its releases know. */
export const POSTFIX_MODERN_TLS = ['smtpd_tls_protocols', 'smtpd_tls_mandatory_protocols']
  .map((name) => `${name} = !SSLv2, !SSLv3, !TLSv1, !TLSv1.1`)
  .join('\n');

const SERVICES: Record<Protocol, { port: number; name: string }> = {
  mx: { port: 25, name: 'smtp' },
  submission: { port: 587, name: 'submission' },
  // Its name is `submissions` or `smtps`, as /etc/services has it.
  submissions: { port: 465, name: '465' },
};

const serviceName = ({ protocol, port }: EndpointEvidence): string =>
  SERVICES[protocol].port === port ? SERVICES[protocol].name : String(port);

const optionLines = (options: readonly string[]): string => options.map((option) => `  -o ${option}`).join('\n');

/** Options of the service of Postfix that the endpoint is. */
export const serviceOptions = (endpoint: EndpointEvidence, ...options: string[]): Setting => ({
  where: `master.cf, below the service of port ${endpoint.port}, in place of the same options, then postfix reload`,
  text: optionLines(options),
});

/** What each service of Postfix needs beyond main.cf. */
const SERVICE_OPTIONS: Record<Protocol, string[]> = {
  mx: [],
  submission: ['smtpd_tls_security_level=encrypt', 'smtpd_tls_auth_only=yes'],
  submissions: ['smtpd_tls_wrappermode=yes'],
};
const LOGIN_OPTIONS = ['smtpd_sasl_auth_enable=yes', 'smtpd_relay_restrictions=permit_sasl_authenticated,reject'];

/** The service of Postfix for the endpoint, whole. */
const service = (endpoint: EndpointEvidence): Setting => ({
  where: `master.cf, in place of any service of port ${endpoint.port}, then postfix reload`,
  text: [
    `${serviceName(endpoint)} inet n - - - - smtpd`,
    optionLines([...SERVICE_OPTIONS[endpoint.protocol], ...(endpoint.protocol === 'mx' ? [] : LOGIN_OPTIONS)]),
  ]
    .filter((line) => line !== '')
    .join('\n'),
});

/** Ports that Exim is to listen on: those of the address that answer, and this one. */
function eximPorts({ address: { endpoints }, endpoint }: Omit<At, 'host'>): string {
  const answering = endpoints.filter(({ connect }) => connect?.ok);
  const listening = [...answering, endpoint].sort((one, other) => one.port - other.port);
  const portsOf = (served: readonly EndpointEvidence[]) => [...new Set(served.map(({ port }) => port))].join(' : ');
  const implicit = portsOf(listening.filter(({ protocol }) => protocol === 'submissions'));
  return [
    `daemon_smtp_ports = ${portsOf(listening)}`,
    ...(implicit === '' ? [] : [`tls_on_connect_ports = ${implicit}`]),
  ].join('\n');
}

const certificateFiles = (host: string) => {
  const folder = `/etc/letsencrypt/live/${host}`;
  return { chain: `${folder}/fullchain.pem`, key: `${folder}/privkey.pem` };
};
const AS_CERTBOT = 'paths as certbot has them';

/** Where each server finds key and certificate. `further` are lines in front. */
export function certificateSettings(host: string, further: Partial<Record<'postfix' | 'exim', string>> = {}): Settings {
  if (!isFqdn(host)) return {};
  const { chain, key } = certificateFiles(host);
  const lines = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join('\n');
  return {
    postfix: {
      where: `main.cf (3.4 or later; ${AS_CERTBOT}), then postfix reload`,
      text: lines(further.postfix, `smtpd_tls_chain_files = ${key}, ${chain}`),
    },
    exim: {
      where: `main section, in place of the same options (${AS_CERTBOT}; Exim must be able to read the key), then reload Exim`,
      text: lines(further.exim, `tls_certificate = ${chain}`, `tls_privatekey = ${key}`),
    },
    opensmtpd: {
      where: `smtpd.conf (${AS_CERTBOT}), then restart smtpd`,
      text: pkiLines(host),
    },
  };
}

function pkiLines(host: string): string {
  const { chain, key } = certificateFiles(host);
  return `pki ${host} cert "${chain}"\npki ${host} key "${key}"`;
}

const LISTENERS: Record<Protocol, string> = { mx: 'tls', submission: 'tls-require', submissions: 'smtps' };

/**
 * The listener of OpenSMTPD for the endpoint, whole; the others stay as they are.
 *
 * @param further options behind those that its protocol wants
 */
export function listener(
  { host: { host }, address: { address }, endpoint: { protocol, port } }: At,
  ...further: string[]
): Setting | undefined {
  if (!isFqdn(host)) return undefined;
  const any = familyOf(address) === 4 ? '0.0.0.0' : '::';
  const login = protocol === 'mx' ? [] : ['auth'];
  return {
    where: `smtpd.conf (${AS_CERTBOT}), in place of the listener of port ${port}, then restart smtpd`,
    text: [
      pkiLines(host),
      ['listen on', any, 'port', port, LISTENERS[protocol], 'pki', host, ...login, ...further].join(' '),
    ].join('\n'),
  };
}

/** The service that is to listen at the endpoint, for the server that it or the other ports of the address show. */
export const listenPastes = (at: At): Paste[] =>
  settingsFor(at, { postfix: service(at.endpoint), exim: eximPorts(at), opensmtpd: listener(at) });

/** A statement of an access control list of Exim. */
export const eximStatement = (acl: 'acl_smtp_mail' | 'acl_smtp_rcpt', ...lines: string[]): Setting => ({
  where: `the first statement of the ACL that ${acl} names, then reload Exim`,
  text: lines.map((line, index) => (index === 0 ? `  ${line}` : `       ${line}`)).join('\n'),
});
