import type { DemoBrief } from '../demo-part';
import { seededId, type Random } from '../random';
import { addDays } from '../../../platform/calendar-date';
import type { CardApplication } from '../../../subgraphs/community/models/card-application';
import type { CarersAssessment } from '../../../subgraphs/community/models/carers-assessment';

const few = 12;

/**
 * Returns a few carers who hold another card and have applied for Hertfordshire's, so that its manager has cases to
 * decide.
 */
export function waitingApplications({ members, today }: DemoBrief, random: Random): CardApplication[] {
  const schemeId = 'sc_herts_carers_card';
  const others = members.filter(({ joins }) => joins.every((join) => join.schemeId !== schemeId));
  return others.slice(0, few).map(({ ref }) => ({
    _id: seededId('ap', random),
    carerRef: ref,
    schemeId,
    organisation: 'og_carers_in_herts',
    appliedOn: addDays(today, -random.below(30)),
    state: 'WAITING',
    waitingFor: `${ref}|${schemeId}`,
    route: random.pick(['GP_REFERRAL', 'LIBRARY', 'ONLINE']),
    answers: {},
    connectTo: [],
    version: 1,
  }));
}

/** Returns a few council assessments of carers' needs, and the agreed support. */
export function madeAssessments({ members, today }: DemoBrief, random: Random): CarersAssessment[] {
  return members.slice(-few).map(({ ref }) => {
    const closedOn = addDays(today, -random.below(200));
    return {
      _id: seededId('ap', random),
      carerRef: ref,
      schemeId: 'sc_ealing_carers_register',
      organisation: 'og_ealing_council',
      appliedOn: addDays(closedOn, -20 - random.below(40)),
      state: 'GRANTED',
      closedOn,
      support: [random.pick(['BREAKS', 'DIRECT_PAYMENT', 'EQUIPMENT', 'PEER_SUPPORT'])],
      version: 1,
    };
  });
}
