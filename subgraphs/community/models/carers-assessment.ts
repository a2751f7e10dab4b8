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

/** A carer asks for a look at what they need; granted, it was made. Dates and kinds, and no words about anybody. */
export interface CarersAssessment extends Application {
  readonly support?: readonly AgreedSupport[];
}

export const carersAssessmentCollection = applicationCollection<CarersAssessment>('carers_assessments', {
  support: { type: [String], default: undefined },
});
