import { applicationCollection, type Application } from '../../../domain/application/application';

/** A student carer asks for a bursary. */
export interface BursaryApplication extends Application {
  /** The bursary's id, as an offer. */
  readonly offerId: string;
}

export const bursaryApplicationCollection = applicationCollection<BursaryApplication>('bursary_applications', {
  offerId: { type: String, required: true },
});
