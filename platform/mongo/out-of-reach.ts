import mongoose from 'mongoose';
import { StoreUnavailable } from './connect';

const { MongoNetworkError, MongoServerSelectionError } = mongoose.mongo;

/** Returns true if no answer came from the store. That is no defect, and the request may be sent again. */
export function isOutOfReach(error: unknown): boolean {
  return (
    error instanceof MongoNetworkError ||
    error instanceof MongoServerSelectionError ||
    error instanceof StoreUnavailable
  );
}
