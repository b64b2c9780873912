import { reverseName } from '../../derive/addresses.js';
import { ptrLines, ptrNames, withoutPtr } from '../../derive/dns.js';
import { ptrClass } from '../../derive/ptr-class.js';
import { defineCheck } from '../check.js';
import { ptrPastes } from '../pastes/records.js';

const FIX =
  'Have the PTR record changed to a name of your own: `{reverse}. IN PTR {host}.` (the owner of the address does it).';

export default defineCheck({
  id: 'ptr-not-generic',
  topic: 'identity',
  about: 'address',
  essential: true,
  needs: ['ptr'],
  title: 'PTR name is a name of its own',
  why: 'Receivers take a name that a provider generated for a home connection or an unconfigured server: GMX, T-Online and Comcast refuse mail over it, Yahoo advises against it.',
  references: [
    'https://senders.yahooinc.com/best-practices/',
    'https://postmaster.gmx.net/en/requirements-and-recommendations',
    'https://www.xfinity.com/support/articles/email-errors',
  ],
  findings: {
    dynamic: {
      says: 'The PTR {ptr} looks like that of an access line ({because})',
      fix: `${FIX} If it really is an access line, send through the mail server of its provider.`,
      severity: 'error',
      pastes: ptrPastes,
    },
    generic: {
      says: 'The PTR {ptr} looks like the default of a hosting provider ({because})',
      fix: FIX,
      severity: 'warning',
      pastes: ptrPastes,
    },
  },
  excludes: withoutPtr,
  evaluate({ ptr }, { address: { address }, host: { host } }) {
    const names = ptrNames(ptr);
    const classes = names.map((name) => ({ name, ...ptrClass(name, address, host) }));
    const worst =
      classes.find(({ kind }) => kind === 'dynamic') ?? classes.find(({ kind }) => kind === 'generic-hosting');
    const [seen, proof] = [names.join(', '), ptrLines(address, ptr)];
    if (!worst) return { outcome: 'pass', seen, proof };
    const values = { ptr: worst.name, because: worst.because, reverse: reverseName(address) };
    const code = worst.kind === 'dynamic' ? 'dynamic' : 'generic';
    return { outcome: 'fail', code, values, seen, wanted: host, proof };
  },
});
