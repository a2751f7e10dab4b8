import { Schema } from 'mongoose';
import { applicationCollection, type Application } from '../../../domain/application/application';
import type { SignUpRoute } from '../../../domain/passport/passport-statistics';
import type { CarerExclusion } from '../../../domain/rules/scheme-rules';
import { schemaOptions } from '../../../platform/mongo/collection';

/** A carer's answers about themselves in an application: no more than the scheme's rules ask. */
export interface ApplicantAnswers {
  readonly age?: number;
  readonly hoursADay?: number;
  readonly hoursAWeek?: number;
  readonly isA?: readonly CarerExclusion[];
}

/** A carer's application for a card through the hub. `application.ts` counts applications on paper. */
export interface CardApplication extends Application {
  readonly route: SignUpRoute;
  /** Stored while it waits, because the rules may change before the decision; deleted with the decision. */
  readonly answers?: ApplicantAnswers;
  readonly connectTo: readonly string[];
  /** The passport issued for it. */
  readonly passportId?: string;
}

export const cardApplicationCollection = applicationCollection<CardApplication>('card_applications', {
  route: { type: String, required: true },
  answers: new Schema<ApplicantAnswers>(
    { age: Number, hoursADay: Number, hoursAWeek: Number, isA: { type: [String], default: undefined } },
    schemaOptions,
  ),
  connectTo: { type: [String], required: true },
  passportId: String,
});

/** Returns the part of an application that is stored after the decision, without the carer's answers. */
export function withoutAnswers({ answers: _said, ...rest }: CardApplication): CardApplication {
  return rest;
}
