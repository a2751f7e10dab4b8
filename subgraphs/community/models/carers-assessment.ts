import { applicationCollection, type Application } from '../../../domain/application/application';

export type AgreedSupport =
  | 'BREAKS'
  | 'DIRECT_PAYMENT'
  | 'EQUIPMENT'
  | 'HELP_AT_HOME'
  | 'TRAINING'
  | 'PEER_SUPPORT'
  | 'COUNSELLING'
  | 'EMERGENCY_PLAN'
  | 'WORK_AND_STUDY';

/**
 * A carer's request for an assessment of their needs; granted means made. Holds dates and kinds, and no text about a
 * person.
 */
export interface CarersAssessment extends Application {
  readonly support?: readonly AgreedSupport[];
}

export const carersAssessmentCollection = applicationCollection<CarersAssessment>('carers_assessments', {
  support: { type: [String], default: undefined },
});
