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
 * One record of a carer: a row of a register, or what the carer says of themselves. `details` is sealed under the record's own
 * key. Two kinds of link lead from a record to another one (docs/trust.md): a confirmed link opens both to one person, a match
 * only counts both as one in the figures. Each link is written into the record that it starts from, so it can be taken away again.
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
  /** What the carer reported of a change, sealed. The carer and letters read it; it is no evidence of who the carer is. */
  readonly reported?: string;
  /** Records that have a confirmed link with this one, where the link was made from here. */
  readonly confirmedWith?: readonly string[];
  /** Records that this one is matched with, where the match was made from here. */
  readonly matchedWith?: readonly string[];
  /** The record that stands for the person, where this is not it. Follows from the confirmed links. */
  readonly person?: string;
  /** The record that stands for all records counted as one carer, where this is not it. Follows from both kinds of links. */
  readonly group?: string;
  /** Keyed hashes of the record's blocking keys (linkage/blocking.ts), by which records that may be the same are found. */
  readonly blocks?: readonly string[];
  /** The blocking keys are still to be worked out: before the next register comes in. */
  readonly unindexed?: true;
  /** Whether it is what the carer says of themselves, which no one has checked: no evidence for a match. */
  readonly ownWord?: boolean;
  /** Counts the carer's own changes. Each writes it, so that none of them can be stored beside an erasure. */
  readonly acts?: number;
  readonly version: number;
}

/** The record that stands for the person whose record this is: one sign-in, one access log, one ward check. */
export function personOf({ _id, person }: Pick<Carer, '_id' | 'person'>): string {
  return person ?? _id;
}

/** The record that stands for all records that are counted as one carer. */
export function groupOf({ _id, group }: Pick<Carer, '_id' | 'group'>): string {
  return group ?? _id;
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
      reported: String,
      confirmedWith: { type: [String], default: undefined },
      matchedWith: { type: [String], default: undefined },
      person: String,
      group: String,
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
    .index({ group: 1 }, { sparse: true })
    .index({ blocks: 1 }, { sparse: true })
    .index({ unindexed: 1 }, { sparse: true }),
};
