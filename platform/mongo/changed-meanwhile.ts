import mongoose from 'mongoose';
import { HubError } from '../errors/hub-error';

/** Another request changed the record, or made one with the same unique value, between the reading and the writing. */
export class ChangedMeanwhile extends HubError {
  constructor() {
    super(
      'CHANGED_MEANWHILE',
      'This was changed at the same time by others. Look at it again, then repeat the change.',
    );
  }
}

const duplicateKey = 11_000;

/** Returns true if the change may succeed, or be refused by its own rules, when it is made again. */
export function isChangedMeanwhile(error: unknown): boolean {
  return (
    error instanceof ChangedMeanwhile ||
    (error instanceof mongoose.mongo.MongoError && 'code' in error && error.code === duplicateKey)
  );
}

/** An error that makes the driver begin a transaction again. */
export function beginAgain(cause: unknown): Error {
  const error = new mongoose.mongo.MongoError('a transaction begins again', cause instanceof Error ? { cause } : {});
  error.addErrorLabel('TransientTransactionError');
  return error;
}
