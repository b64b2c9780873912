import { ptrLines, ptrNames } from '../../derive/dns.js';
import { isFqdn, sameName, sameOrganisation } from '../../derive/names.js';
import { nameIn, shown } from '../../derive/replies.js';
import { defineCheck, type Verdict } from '../check.js';
import { ptrPastes } from '../pastes/records.js';
import { serverNamePastes } from '../pastes/server-name.js';

const FIX =
  'Let the greeting begin with {host}. Postfix: `myhostname = {host}`, and `smtpd_banner` begins with `$myhostname`. Exim: `primary_hostname = {host}`. OpenSMTPD: `listen on … hostname {host}`. Then reload.';

export default defineCheck({
  id: 'banner-fqdn',
  topic: 'session',
  about: 'endpoint',
  essential: true,
  needs: ['greeting'],
  raw: ['ptr'],
  title: 'Greeting names the expected FQDN',
  why: 'The first word of the greeting is the name by which a server goes. Where it differs from the PTR name or DNS, the server most likely gives the same wrong name when it sends, and receivers hold that against it.',
  references: ['RFC 5321 §4.2', 'RFC 5321 §4.3.1', 'RFC 5321 §2.3.5'],
  findings: {
    'no-name': {
      says: 'The greeting of {address} port {port} names no host',
      fix: FIX,
      severity: 'error',
      pastes: serverNamePastes,
    },
    'not-fqdn': {
      says: 'The greeting of {address} port {port} names `{name}`, which is no fully qualified name',
      fix: FIX,
      severity: 'error',
      pastes: serverNamePastes,
    },
    'differs-from-expected': {
      says: 'The greeting of {address} port {port} names {name}, not {host}',
      fix: FIX,
      severity: 'error',
      pastes: serverNamePastes,
    },
    'differs-from-ptr': {
      says: 'The greeting of {address} port {port} names {name}, but its PTR is {ptr}',
      fix: 'Have the PTR of {address} changed to {host}; or name {ptr} as the expected FQDN, if that is what the server is to be called, and let the greeting begin with it.',
      severity: 'error',
      pastes: ptrPastes,
    },
    'same-domain': {
      says: 'The greeting of {address} port {port} names {name}, not {host}; only the domain agrees',
      fix: FIX,
      severity: 'warning',
      pastes: serverNamePastes,
    },
    masked: {
      says: 'Something in front of {address} port {port} masks its greeting: `{name}`',
      fix: 'Turn the SMTP inspection of the firewall off (Cisco: `no fixup protocol smtp 25`, or `no inspect esmtp`): it hides extensions too, STARTTLS among them.',
      severity: 'warning',
    },
  },
  excludes: ({ endpoint: { greeting } }) =>
    greeting?.ok && greeting.value.code !== 220 && (greeting.value.code < 400 || greeting.value.code >= 500)
      ? 'the server does not greet as one that takes mail'
      : undefined,
  evaluate({ greeting }, { host: { host }, address: { address, ptr } }): Verdict {
    const proof = [`S: ${shown(greeting)}`];
    if (greeting.code !== 220)
      return {
        outcome: 'inconclusive',
        reason: 'throttled',
        message: `the server puts us off: ${shown(greeting)}`,
        proof,
      };
    const name = nameIn(greeting);
    const fail = (code: string, values: Record<string, string> = {}): Extract<Verdict, { outcome: 'fail' }> => ({
      outcome: 'fail',
      code,
      values: { name, ...values },
      seen: name || 'no name',
      wanted: host,
      proof,
    });
    if (name === '') return fail('no-name');
    // PIX firewalls leave only 2, 0 and blanks of a greeting as they are.
    if (/^[*02]*\*{2}[*02]*$/.test(name)) return fail('masked');
    if (!isFqdn(name)) return fail('not-fqdn');
    if (!sameName(name, host)) return fail(sameOrganisation(name, host) ? 'same-domain' : 'differs-from-expected');
    if (!ptr)
      return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the PTR name was not looked up', proof };
    if (!ptr.ok) return { outcome: 'inconclusive', reason: ptr.error.kind, message: ptr.error.message, proof };
    const names = ptrNames(ptr.value);
    if (names.length > 0 && !names.some((ptrName) => sameName(ptrName, name)))
      return {
        ...fail('differs-from-ptr', { ptr: names.join(', ') }),
        seen: `PTR ${names.join(', ')}`,
        proof: [...proof, ...ptrLines(address, ptr.value)],
      };
    const wanted = names.length > 0 ? 'the expected FQDN, which is the PTR name too' : 'the expected FQDN';
    return { outcome: 'pass', seen: name, wanted, proof };
  },
});
