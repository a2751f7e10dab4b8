import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** PROBABLE: a person decides. JOINED: one person, by whomever decided. APART: nobody of them. PARTED: joined once, and undone. */
export type MatchState = 'PROBABLE' | 'JOINED' | 'APART' | 'PARTED';

export interface MatchDecision {
  readonly at: Date;
  readonly state: MatchState;
  /** Who in the organisation; missing where the evidence was certain and nobody looked. */
  readonly subject?: string;
  /** Why, in words, sealed for the record whose match it is. */
  readonly reason?: string;
}

/** That a record of a register may be, or was found to be, somebody who is known already. Holds nothing of either. */
export interface Match {
  readonly _id: string;
  /** The record that came in. */
  readonly carerId: string;
  /** Whom it may be, the likeliest first. */
  readonly candidates: readonly string[];
  /** Whom it was found to be. */
  readonly joinedTo?: string;
  readonly schemeId: string;
  /** Whose registrars decide: the organisation of the register. */
  readonly organisation: string;
  readonly state: MatchState;
  readonly decisions: readonly MatchDecision[];
  readonly version: number;
}

export const matchCollection: Collection<Match> = {
  name: 'matches',
  schema: new Schema<Match>(
    {
      _id: { type: String, required: true },
      carerId: { type: String, required: true },
      candidates: { type: [String], required: true },
      joinedTo: String,
      schemeId: { type: String, required: true },
      organisation: { type: String, required: true },
      state: { type: String, required: true },
      decisions: {
        type: [
          new Schema<MatchDecision>(
            {
              at: { type: Date, required: true },
              state: { type: String, required: true },
              subject: String,
              reason: String,
            },
            schemaOptions,
          ),
        ],
        required: true,
      },
      version: { type: Number, required: true },
    },
    schemaOptions,
  )
    .index({ organisation: 1, state: 1, _id: 1 })
    .index({ carerId: 1 })
    .index({ candidates: 1 }),
};
