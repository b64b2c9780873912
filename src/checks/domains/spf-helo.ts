import { allowing, mechanismFor, ownSpf, publicAddresses } from '../../derive/spf-advice.js';
import { withoutSending } from '../applies.js';
import { defineCheck, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import { IN_PLACE, recordPastes } from '../pastes/records.js';

export default defineCheck({
  id: 'spf-helo',
  topic: 'domains',
  about: 'host',
  essential: false,
  needs: ['spfHelo'],
  title: 'SPF does not forbid the addresses to use the name of the host',
  why: 'Receivers check the EHLO name by SPF too, and for bounces, which have no sender, nothing else.',
  references: ['RFC 7208 §2.3', 'RFC 7208 §2.4', 'RFC 7208 §10.1.3'],
  findings: {
    fail: {
      says: 'SPF of the EHLO name {host} answers {result} for {client} ({comment})',
      fix: 'Let the address use the name: `{host}. IN TXT "v=spf1 {mechanism} -all"`.',
      severity: 'warning',
      pastes({ host, domains }) {
        const own = domains.find(({ domain }) => domain === host.host);
        const present = own && ownSpf(own);
        const record = allowing(present ?? 'v=spf1', publicAddresses(host));
        return recordPastes(host.host, 'TXT', [present ? record : `${record} -all`], IN_PLACE);
      },
    },
  },
  excludes: ({ host }) => withoutSending({ host }),
  evaluate({ spfHelo }, { host: { host, addresses } }) {
    const results = publicAddresses({ addresses }).map((client) => [client, spfHelo[client]] as const);
    if (results.length === 0) return { outcome: 'not-applicable', message: `${host} has no public address` };
    const verdicts = results.flatMap(([client, slot]): Verdict[] => {
      if (!slot?.ok) return [emptySlot(slot, `SPF for ${client}`)];
      const { result, comment } = slot.value;
      if (result === 'temperror') return [{ outcome: 'inconclusive', reason: 'dns-servfail', message: comment }];
      // A record that cannot be read is refused like one that forbids (RFC 7208 §8.7).
      if (result !== 'fail' && result !== 'permerror') return [];
      const values = { result, comment, client, mechanism: mechanismFor(client) };
      return [{ outcome: 'fail', code: 'fail', values, seen: `${result} for ${client}`, wanted: 'pass' }];
    });
    const seen = results
      .map(([client, slot]) => `${slot?.ok ? slot.value.result : 'unknown'} for ${client}`)
      .join(', ');
    return verdicts.length > 0 ? verdicts : { outcome: 'pass', seen };
  },
});
