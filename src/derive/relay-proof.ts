import type { EndpointEvidence } from '../evidence/types.js';

/** The probe hung up behind the 354 that proves a relay: what it had still to ask there was not asked. */
export const endsAtProof = ({ relay }: Pick<EndpointEvidence, 'relay'>): boolean =>
  relay?.ok === true &&
  relay.value.askedFor === undefined &&
  relay.value.attempts.some(({ data }) => data?.code === 354);

export const ENDED_AT_PROOF =
  'not asked: the probe itself hung up when the server was ready to relay its mail (354), so that none is sent; run again when that is mended';
