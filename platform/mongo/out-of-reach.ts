import mongoose from 'mongoose';
import { StoreUnavailable } from './connect';

const { MongoNetworkError, MongoServerSelectionError } = mongoose.mongo;

/** Whether the store could not be asked, or not be heard: that is no defect, and what was asked may be asked again. */
export function isOutOfReach(error: unknown): boolean {
  return (
    error instanceof MongoNetworkError ||
    error instanceof MongoServerSelectionError ||
    error instanceof StoreUnavailable
  );
}
