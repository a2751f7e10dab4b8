import { Schema } from 'mongoose';
import { applicationCollection, type Application } from '../../../domain/application/application';
import type { SignUpRoute } from '../../../domain/passport/passport-statistics';
import type { CarerExclusion } from '../../../domain/rules/scheme-rules';
import { schemaOptions } from '../../../platform/mongo/collection';

/** What a carer says of themselves when they apply: no more than the scheme's rules ask. */
export interface ApplicantAnswers {
  readonly age?: number;
  readonly hoursADay?: number;
  readonly hoursAWeek?: number;
  readonly isA?: readonly CarerExclusion[];
}

/** A carer asks for a card through the hub; of those who ask on paper `application-model.ts` keeps a count. */
export interface CardApplication extends Application {
  readonly route: SignUpRoute;
  /** Kept while it waits, because the rules may change before it is decided; gone with the decision. */
  readonly answers?: ApplicantAnswers;
  readonly connectTo: readonly string[];
  /** The passport that came of it. */
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

/** What is kept of an application once it is decided: nothing that its carer said of themselves. */
export function withoutAnswers({ answers: _said, ...rest }: CardApplication): CardApplication {
  return rest;
}
