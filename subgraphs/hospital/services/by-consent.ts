import type { CaredForConsent, ConsentState, WardEntitlement } from '../models/trust';

/**
 * Returns the entitlements that the cared-for person's decisions allow. They cannot refuse one that reveals nothing
 * about them.
 */
export function byConsent(
  opens: readonly WardEntitlement[],
  consent: CaredForConsent | undefined,
): { open: WardEntitlement[]; closed: string[] } {
  const open: WardEntitlement[] = [];
  const closed: string[] = [];
  for (const entitlement of opens) {
    const { needsConsent, title } = entitlement;
    const state = consent?.decisions.find(({ topic }) => topic === needsConsent)?.state;
    if (needsConsent === undefined || state === 'GIVEN') open.push(entitlement);
    else closed.push(`${title}: ${consentWords[state ?? 'NOT_ASKED']}`);
  }
  return { open, closed };
}

const consentWords: Readonly<Record<Exclude<ConsentState, 'GIVEN'> | 'NOT_ASKED', string>> = {
  REFUSED: 'the person cared for does not agree; listening to the carer needs nobody’s consent.',
  CANNOT_BE_GIVEN: 'the person cared for cannot decide this now; the team decides in their best interests.',
  NOT_ASKED: 'the person cared for has not been asked yet.',
};
