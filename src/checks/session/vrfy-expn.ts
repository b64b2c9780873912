import { classOf, isAccepted, isPermanent, shown } from '../../derive/replies.js';
import type { Reply, VrfyEvidence } from '../../evidence/types.js';
import { defineCheck, type Verdict } from '../check.js';
import { openReply } from '../inconclusive.js';
import { settingsFor } from '../pastes/settings.js';
import { WAY_OUT } from '../recipients.js';

export default defineCheck({
  id: 'vrfy-expn',
  topic: 'session',
  about: 'endpoint',
  on: ['mx'],
  essential: false,
  needs: ['vrfy'],
  title: 'VRFY and EXPN tell nothing of mailboxes',
  why: 'Spammers ask them for names that exist and for the members of lists; nobody else does any more.',
  references: ['RFC 5321 §3.5.3', 'RFC 5321 §7.3'],
  findings: {
    'vrfy-reveals': {
      says: 'VRFY on {address} tells names that exist from those that do not',
      fix: 'Postfix: `disable_vrfy_command = yes`. Exim: no `acl_smtp_vrfy` that accepts. Sendmail: `novrfy` in `confPRIVACY_FLAGS`. Then reload.',
      severity: 'warning',
      pastes: (scope) => settingsFor(scope, { postfix: 'disable_vrfy_command = yes', exim: 'acl_smtp_vrfy =' }),
    },
    'expn-reveals': {
      says: 'EXPN on {address} tells who is behind an address',
      fix: 'Exim: no `acl_smtp_expn` that accepts. Sendmail: `noexpn` in `confPRIVACY_FLAGS`. Then reload.',
      severity: 'warning',
      pastes: (scope) => settingsFor(scope, { exim: 'acl_smtp_expn =' }),
    },
  },
  evaluate({ vrfy }): Verdict[] {
    const verdicts = [ofVrfy(vrfy), ofExpn(vrfy)];
    const [first] = verdicts;
    return verdicts.every(({ outcome }) => outcome === 'pass')
      ? [first!]
      : verdicts.filter(({ outcome }) => outcome !== 'pass');
  },
});

function ofVrfy({ existing, random }: VrfyEvidence): Verdict {
  const couldBe = 'vrfy-reveals';
  // Where it looks names up and has no postmaster, no other name is known that exists.
  if (classOf(existing) === 'user-unknown')
    return {
      outcome: 'inconclusive',
      reason: 'not-gathered',
      message: `VRFY looks names up, but there is no postmaster to compare with: ${shown(existing)}`,
      couldBe,
    };
  if (isPermanent(existing)) return { outcome: 'pass', seen: shown(existing) };
  if (!isAccepted(existing)) return { ...openReply(existing), couldBe };
  if (!random)
    return {
      outcome: 'inconclusive',
      reason: 'budget',
      message: `VRFY postmaster was answered ${shown(existing)}; a name that does not exist was not tried, so as not to be banned`,
      couldBe,
      fix: WAY_OUT,
    };
  if (!isAccepted(random) && !isPermanent(random)) return { ...openReply(random), couldBe };
  const seen = `postmaster: ${shown(existing)}; a name that does not exist: ${shown(random)}`;
  if (isAlike(existing, random)) return { outcome: 'pass', seen };
  const proof = ['C: VRFY postmaster', `S: ${shown(existing)}`, 'C: VRFY …', `S: ${shown(random)}`];
  return { outcome: 'fail', code: couldBe, seen, wanted: '252 for both', proof };
}

const isAlike = (existing: Reply, random: Reply): boolean =>
  existing.code === random.code && classOf(existing) === classOf(random);

function ofExpn({ expn }: VrfyEvidence): Verdict {
  const couldBe = 'expn-reveals';
  if (!expn)
    return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the dialogue ended before EXPN', couldBe };
  const seen = shown(expn);
  // RFC 5321 §3.5.3: 252 verifies nothing.
  if (isPermanent(expn) || expn.code === 252) return { outcome: 'pass', seen };
  if (!isAccepted(expn)) return { ...openReply(expn), couldBe };
  return { outcome: 'fail', code: couldBe, seen, wanted: '502 or 252', proof: ['C: EXPN postmaster', `S: ${seen}`] };
}
