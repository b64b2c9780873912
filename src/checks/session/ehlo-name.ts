import { isFqdn, sameName } from '../../derive/names.js';
import { nameIn, shown } from '../../derive/replies.js';
import { defineCheck, type Verdict } from '../check.js';
import { ehlosOf, withoutEhlo } from '../ehlo.js';
import { serverNamePastes } from '../pastes/server-name.js';

const FIX =
  'Postfix: `myhostname = {host}`. Exim: `primary_hostname = {host}`, and `smtp_active_hostname` unset or the same. OpenSMTPD: `listen on … hostname {host}`. Then reload.';

export default defineCheck({
  id: 'ehlo-name',
  topic: 'session',
  about: 'endpoint',
  essential: false,
  needs: ['greeting'],
  raw: ['ehlo', 'ehloInTls'],
  title: 'Answer to EHLO names the server as the greeting does',
  why: 'The first word of that answer is to be the name of the server. One that gives itself several names is misconfigured somewhere, or several servers answer for one.',
  references: ['RFC 5321 §4.1.1.1'],
  findings: {
    'no-name': {
      says: 'The answer of {address} port {port} to EHLO names no host',
      fix: FIX,
      severity: 'warning',
      pastes: serverNamePastes,
    },
    differs: {
      says: 'The answer of {address} port {port} to EHLO names {name}, the greeting {banner}',
      fix: `Let both say {host}. ${FIX}`,
      severity: 'warning',
      pastes: serverNamePastes,
    },
    'not-fqdn': {
      says: 'The answer of {address} port {port} to EHLO names `{name}`, which is no fully qualified name',
      fix: FIX,
      severity: 'warning',
      pastes: serverNamePastes,
    },
  },
  evaluate({ greeting }, { endpoint, host: { host } }): Verdict {
    const [ehlo] = ehlosOf(endpoint);
    if (!ehlo) return withoutEhlo(endpoint);
    const [name, banner] = [nameIn(ehlo.reply), nameIn(greeting)];
    const proof = [`S: ${shown(greeting)}`, `C: ${ehlo.verb}`, `S: ${ehlo.reply.code} ${ehlo.reply.lines[0] ?? ''}`];
    const fail = (code: string): Verdict => {
      return { outcome: 'fail', code, values: { name, banner }, seen: name || 'no name', wanted: host, proof };
    };
    if (name === '') return fail('no-name');
    if (!isFqdn(name)) return fail('not-fqdn');
    // A greeting that names none is the business of banner-fqdn.
    if (isFqdn(banner) && !sameName(name, banner)) return fail('differs');
    return { outcome: 'pass', seen: name };
  },
});
