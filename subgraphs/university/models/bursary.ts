import { applicationCollection, type Application } from '../../../domain/application/application';

/** A student carer's application for a bursary. */
export interface BursaryApplication extends Application {
  /** The id of the bursary's offer. */
  readonly offerId: string;
}

export const bursaryApplicationCollection = applicationCollection<BursaryApplication>('bursary_applications', {
  offerId: { type: String, required: true },
});
