import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';
import type { StaffRole } from '../../../platform/viewer';

/** A sign-in that asked to take the place of another one, and waits so that the other one can object. */
export interface NewSignIn {
  /** The blind index of the account, or the carer who asked while signed in. */
  readonly claimant: string;
  /** From when the invitation can be used up. */
  readonly from: Date;
  /** When the old sign-in objected: then the invitation is void. */
  readonly refusedAt?: Date;
}

/** A code that a scheme gives to one of its holders, on paper or by telephone, to sign in with for the first time. */
export interface Invitation {
  readonly _id: string;
  /** The record of the scheme's register that it is for. */
  readonly carerId: string;
  readonly schemeId: string;
  readonly organisation: string;
  /** Who in the organisation made it; missing in those of version 0.1. */
  readonly invitedBy?: { readonly role: StaffRole; readonly subject: string };
  /** The code's blind index, by which it is found. */
  readonly code: string;
  /** The code, sealed under the holder's key, for the scheme that asks again with the same idempotency key. */
  readonly sealed: string;
  /** Whether it may take the place of a sign-in that the holder has lost. */
  readonly newSignIn: boolean;
  readonly waiting?: NewSignIn;
  readonly expiresAt: Date;
  readonly usedAt?: Date;
  /** How many birth dates were tried that were wrong, or are being looked at. */
  readonly birthDates?: number;
}

/** After so many wrong birth dates an invitation is void, whichever sign-in tried them. */
export const mostBirthDates = 5;

export const invitationCollection: Collection<Invitation> = {
  name: 'invitations',
  schema: new Schema<Invitation>(
    {
      _id: { type: String, required: true },
      carerId: { type: String, required: true },
      schemeId: { type: String, required: true },
      organisation: { type: String, required: true },
      invitedBy: new Schema(
        { role: { type: String, required: true }, subject: { type: String, required: true } },
        schemaOptions,
      ),
      code: { type: String, required: true },
      sealed: { type: String, required: true },
      newSignIn: { type: Boolean, required: true },
      waiting: new Schema<NewSignIn>(
        { claimant: { type: String, required: true }, from: { type: Date, required: true }, refusedAt: Date },
        schemaOptions,
      ),
      expiresAt: { type: Date, required: true },
      usedAt: Date,
      birthDates: Number,
    },
    schemaOptions,
  )
    .index({ code: 1 }, { unique: true })
    .index({ carerId: 1 }),
};
