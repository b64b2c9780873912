import { answerLines } from '../../derive/dns.js';
import { allValidate } from '../../derive/validation.js';
import type { DnssecAnswer } from '../../evidence/types.js';
import { defineCheck, type Verdict } from '../check.js';
import { notValidating } from '../dnssec-proof.js';
import { emptySlot } from '../inconclusive.js';

export default defineCheck({
  id: 'dnssec',
  topic: 'transport',
  about: 'name',
  essential: false,
  needs: ['dnssec'],
  title: 'Name is signed with DNSSEC, and the signatures hold',
  why: 'Without signatures a forged MX or address leads mail elsewhere, and DANE does not work. With wrong ones the name does not exist for every receiver and sender that validates.',
  references: ['RFC 4035 §5', 'RFC 7672 §2.2', 'RFC 9364'],
  findings: {
    unsigned: {
      says: '{name} is not signed with DNSSEC',
      fix: 'Turn signing on at whoever runs the zone, then hand the DS record to the registrar.',
      severity: 'notice',
    },
    bogus: {
      says: '{name} has wrong DNSSEC signatures: {type} of {asked} is refused by a validating resolver',
      fix: 'Sign the zone anew and compare the DS record at the registrar with the DNSKEY (`delv {asked} {type}` and dnsviz.net show what is wrong). If it cannot be mended at once, have the DS record removed.',
      severity: 'error',
    },
  },
  evaluate({ dnssec }, { run, name }) {
    const answers = dnssec.flatMap(({ answer, unchecked }) => [answer, unchecked]);
    const open = notValidating(run, answers);
    if (open) return open;
    if (dnssec.length === 0) return emptySlot(undefined, name);
    const bogus = dnssec.find(({ answer, unchecked }) => !answer.ok && unchecked?.ok);
    if (bogus && allValidate(run))
      return {
        outcome: 'fail',
        code: 'bogus',
        values: { name, asked: bogus.name, type: bogus.type },
        seen: 'SERVFAIL, and an answer with checking disabled',
        wanted: 'an answer that validates',
        proof: bogus.unchecked?.ok ? answerLines(bogus.name, bogus.type, bogus.unchecked.value) : [],
      };
    const failed = dnssec.find(({ answer }) => !answer.ok);
    if (failed && !failed.answer.ok)
      return { outcome: 'inconclusive', reason: failed.answer.error.kind, message: failed.answer.error.message };
    return signed(name, dnssec);
  },
});

function signed(name: string, answers: readonly DnssecAnswer[]): Verdict {
  const insecure = answers.find(({ answer }) => answer.ok && !answer.value.ad);
  const seen = answers.map(({ type, answer }) => `${type} ${answer.ok && answer.value.ad ? 'secure' : 'insecure'}`);
  return insecure
    ? { outcome: 'fail', code: 'unsigned', values: { name }, seen: seen.join(', '), wanted: 'secure answers' }
    : { outcome: 'pass', seen: seen.join(', ') };
}
