import { Schema } from 'mongoose';
import type { CheckOutcome, CheckPurpose } from '../../../domain/membership/events';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';
import type { StaffRole } from '../../../platform/viewer';
import type { ConsentPurpose } from './carer';

export type AccessPurpose =
  CheckPurpose | ConsentPurpose | 'JOINING' | 'MATCHING' | 'REGISTER' | 'CARD' | 'RENEWAL' | 'MISUSE';
export type AccessOutcome =
  | CheckOutcome
  | 'NAME_SHOWN'
  | 'INTRODUCED'
  | 'INVITED'
  | 'EVIDENCE_SHOWN'
  | 'JOINED'
  | 'MATCHED'
  | 'CONFIRMED'
  | 'NEW_SIGN_IN_ASKED'
  | 'NEW_SIGN_IN_REFUSED'
  | 'KEPT_APART'
  | 'PARTED'
  | 'CARD_SHOWN'
  | 'ADDRESS_SHOWN'
  | 'PHOTO_TAKEN'
  | 'CARD_CANCELLED'
  | 'LOOKS_COPIED'
  | 'COMPARED'
  | 'DETAILS_CORRECTED'
  | 'NUMBER_PASSED_ON'
  | 'NOT_RECOGNISED_THERE';

/** Staff, or the operator of the hub, who imports a register's file for its scheme. */
export type AccessRole = StaffRole | 'operator';

/** One time that a person asked about a carer. Only ever added; see services/access-chain.ts for how the entries hang together. */
export interface AccessEntry {
  /** The check's or introduction's id, where it was one. */
  readonly _id: string;
  readonly carerId: string;
  /** From 1, without a gap. */
  readonly sequence: number;
  readonly at: Date;
  readonly role: AccessRole;
  /** Who in the organisation, as their sign-in names them. For an audit; not shown. */
  readonly subject: string;
  readonly organisation: string;
  /** Where in the organisation, or for which scheme. */
  readonly place?: string;
  readonly purpose: AccessPurpose;
  readonly outcome: AccessOutcome;
  /** The hash of the entry before; the first has none. */
  readonly previous?: string;
  readonly hash: string;
}

/** Where a carer's log ends. Outlives the carer's details, so that the log can be verified after an erasure. */
export interface AccessHead {
  /** The carer's id. */
  readonly _id: string;
  readonly length: number;
  readonly hash: string;
  /** Of the three above, under a key that the store does not hold: anyone who writes the whole log anew cannot make it. */
  readonly signature: string;
}

export const accessEntryCollection: Collection<AccessEntry> = {
  name: 'accesslog',
  schema: new Schema<AccessEntry>(
    {
      _id: { type: String, required: true },
      carerId: { type: String, required: true },
      sequence: { type: Number, required: true },
      at: { type: Date, required: true },
      role: { type: String, required: true },
      subject: { type: String, required: true },
      organisation: { type: String, required: true },
      place: String,
      purpose: { type: String, required: true },
      outcome: { type: String, required: true },
      previous: String,
      hash: { type: String, required: true },
    },
    schemaOptions,
  ).index({ carerId: 1, sequence: 1 }, { unique: true }),
};

export const accessHeadCollection: Collection<AccessHead> = {
  name: 'accessheads',
  schema: new Schema<AccessHead>(
    {
      _id: { type: String, required: true },
      length: { type: Number, required: true },
      hash: { type: String, required: true },
      signature: { type: String, required: true },
    },
    schemaOptions,
  ),
};
