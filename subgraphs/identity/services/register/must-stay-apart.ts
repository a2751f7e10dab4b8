import { LARGEST_CLUSTER, startingModel, weigh } from '../linkage';
import type { Carer } from '../../models/carer';
import type { KnownPersonService } from './known-person-service';

const model = startingModel();

/** Two valid NHS numbers that differ, or more records than one person can have: the alarm for a link that joins crowds. */
export function mustStayApart(people: KnownPersonService, own: readonly Carer[], others: readonly Carer[]): boolean {
  // What a carer says of themselves is no evidence, and one person may have introduced themselves to many schemes.
  const verified = [...own, ...others].filter(({ ownWord }) => !ownWord);
  if (verified.length > LARGEST_CLUSTER) return true;
  const formsOf = (records: readonly Carer[]) => records.flatMap((record) => people.open(record) ?? []);
  return formsOf(own).some((one) => formsOf(others).some((other) => weigh(model, one, other).conflict));
}
