import { familyOf } from '../../derive/addresses.js';
import { addressesIn, answerLines } from '../../derive/dns.js';
import { defineCheck, type Verdict } from '../check.js';
import { addressPastes } from '../pastes/records.js';

export default defineCheck({
  id: 'host-addresses',
  topic: 'identity',
  about: 'host',
  essential: true,
  needs: [],
  raw: ['a', 'aaaa'],
  title: 'DNS holds the addresses that the host was named with',
  why: 'An address that DNS does not hold gets no mail, and its PTR record cannot be confirmed; one too many sends mail to a machine that nobody meant.',
  references: ['RFC 5321 §5.1', 'RFC 1912 §2.1'],
  findings: {
    absent: {
      says: 'DNS does not hold {addresses} for {host}',
      fix: 'Add the record: `{host}. IN {type} {addresses}`. If the address is wrong, correct it where the host is named.',
      severity: 'error',
      pastes: (_, { host = '', addresses = '' }) => addressPastes(host, addresses.split(', ')),
    },
    unexpected: {
      says: 'DNS holds {addresses} for {host}, which was not named with it',
      fix: 'Delete the record `{host}. IN {type} {addresses}`, or name the address with the host.',
      severity: 'error',
    },
  },
  excludes: ({ host: { host, declared } }) =>
    declared.length > 0
      ? undefined
      : `no address was named with ${host}: a line \`ADDRESS = ${host}\` in \`hosts\` has DNS compared with it`,
  evaluate(_, { host: { host, declared, a, aaaa } }) {
    const verdicts = ([4, 6] as const).flatMap((family): Verdict[] => {
      const named = declared.filter((address) => familyOf(address) === family);
      if (named.length === 0) return [];
      const [slot, type] = family === 4 ? [a, 'A'] : [aaaa, 'AAAA'];
      if (!slot) return [{ outcome: 'inconclusive', reason: 'not-gathered', message: `${type} was not looked up` }];
      if (!slot.ok) return [{ outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message }];
      const held = addressesIn(slot.value);
      const differences = {
        absent: named.filter((address) => !held.includes(address)),
        unexpected: held.filter((address) => !named.includes(address)),
      };
      return Object.entries(differences)
        .filter(([, addresses]) => addresses.length > 0)
        .map(([code, addresses]) => ({
          outcome: 'fail',
          code,
          values: { type, addresses: addresses.join(', ') },
          seen: held.join(', ') || 'no address',
          wanted: named.join(', '),
          proof: answerLines(host, type, slot.value),
        }));
    });
    return verdicts.length > 0 ? verdicts : { outcome: 'pass', seen: declared.join(', ') };
  },
});
