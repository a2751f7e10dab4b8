import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/**
 * PROBABLE: a registrar decides. MATCHED: counted as one, and nothing else. CONFIRMED: opened to one person. APART: decided to be
 * different people. PARTED: matched or confirmed once, and undone.
 */
export type MatchState = 'PROBABLE' | 'MATCHED' | 'CONFIRMED' | 'APART' | 'PARTED';

export interface MatchDecision {
  readonly at: Date;
  readonly state: MatchState;
  /** The organisation whose registrar decided; missing where the evidence was certain, or where the carer decided. */
  readonly organisation?: string;
  /** The registrar, as their sign-in names them. */
  readonly subject?: string;
  /** The registrar's reason, sealed for the record that came in. */
  readonly reason?: string;
}

/** A record of a register that may be, or was found to be, a carer whom the hub holds already. Holds no details of either. */
export interface MatchRecord {
  readonly _id: string;
  /** The record that came in. */
  readonly carerId: string;
  /** The records that stand for those it may be, the likeliest first. */
  readonly candidates: readonly string[];
  /** The record that it is linked to. */
  readonly other?: string;
  readonly schemeId: string;
  /** The organisation of the register that the record came in with. */
  readonly organisation: string;
  /** All organisations whose registrars decide: that one, and those that hold a record of a candidate. */
  readonly organisations: readonly string[];
  readonly state: MatchState;
  readonly decisions: readonly MatchDecision[];
  readonly version: number;
}

/** The id of the match of a register's row: each row has one. */
export function matchIdOf({ _id }: { readonly _id: string }): string {
  return _id.replace(/^cr_/, 'ma_');
}

export const matchCollection: Collection<MatchRecord> = {
  name: 'matches',
  schema: new Schema<MatchRecord>(
    {
      _id: { type: String, required: true },
      carerId: { type: String, required: true },
      candidates: { type: [String], required: true },
      other: String,
      schemeId: { type: String, required: true },
      organisation: { type: String, required: true },
      organisations: { type: [String], required: true },
      state: { type: String, required: true },
      decisions: {
        type: [
          new Schema<MatchDecision>(
            {
              at: { type: Date, required: true },
              state: { type: String, required: true },
              organisation: String,
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
    .index({ organisations: 1, state: 1, _id: 1 })
    .index({ carerId: 1 })
    .index({ other: 1 }, { sparse: true })
    .index({ candidates: 1 }),
};
