import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

export type ConsentPurpose = 'EMPLOYER_REVIEW';

/** UK GDPR, article 6. */
type LawfulBasis = 'CONSENT' | 'CONTRACT' | 'LEGAL_OBLIGATION' | 'PUBLIC_TASK' | 'LEGITIMATE_INTERESTS';

/** One use of a carer's details by one organisation. Withdrawn and given again, it is a new record: the old one stays. */
export interface Consent {
  readonly _id: string;
  readonly sector: string;
  readonly organisation: string;
  readonly purpose: ConsentPurpose;
  readonly lawfulBasis: LawfulBasis;
  readonly givenAt: Date;
  readonly withdrawnAt?: Date;
}

/**
 * A carer, as one register or the carer told us. Everything that says who it is lies sealed in `details`, under a key that
 * is nobody else's. Records that were found to be one person stay as they are, and all but one name that one: taking the
 * name away again brings back exactly what was before.
 */
export interface Carer {
  readonly _id: string;
  readonly key?: string;
  readonly details: string;
  /** GSS code of the authority that the carer lives in. */
  readonly area: string;
  /** The carer's pseudonyms, each as `subgraph:ref`: one index finds a carer by any of them, of a new sector too. */
  readonly refs: readonly string[];
  readonly consents: readonly Consent[];
  /** The record that stands for the person, where this is not it. */
  readonly person?: string;
  /** The record that this one was joined to, by a match; it leads to `person`, perhaps over others. */
  readonly joinedTo?: string;
  /** Keyed hashes of the record's blocking keys (linkage/blocking.ts), by which records that may be the same are found. */
  readonly blocks?: readonly string[];
  /** The blocking keys are still to be worked out: before the next register comes in. */
  readonly unindexed?: true;
  /** Whether it is what the carer says of themselves, which nobody has checked: no evidence for a match. */
  readonly ownWord?: boolean;
  /** Counts the carer's own changes. Each writes it, so that none of them can be stored beside an erasure. */
  readonly acts?: number;
  readonly version: number;
}

/** The record that stands for the person whose record this is. */
export function personOf({ _id, person }: Pick<Carer, '_id' | 'person'>): string {
  return person ?? _id;
}

const consentSchema = new Schema<Consent>(
  {
    _id: { type: String, required: true },
    sector: { type: String, required: true },
    organisation: { type: String, required: true },
    purpose: { type: String, required: true },
    lawfulBasis: { type: String, required: true },
    givenAt: { type: Date, required: true },
    withdrawnAt: Date,
  },
  schemaOptions,
);

export const carerCollection: Collection<Carer> = {
  name: 'carers',
  schema: new Schema<Carer>(
    {
      _id: { type: String, required: true },
      key: String,
      details: { type: String, required: true },
      area: { type: String, required: true },
      refs: { type: [String], required: true },
      consents: { type: [consentSchema], required: true },
      person: String,
      joinedTo: String,
      blocks: { type: [String], default: undefined },
      unindexed: Boolean,
      ownWord: Boolean,
      acts: Number,
      version: { type: Number, required: true },
    },
    schemaOptions,
  )
    .index({ refs: 1 })
    .index({ person: 1 }, { sparse: true })
    .index({ blocks: 1 }, { sparse: true })
    .index({ unindexed: 1 }, { sparse: true }),
};
