import { learnModel, startingModel, withoutNames, type LinkageModel } from '../linkage';
import type { LearntWeightsRepository } from '../../repositories/learnt-weights-repository';

/** Below so many rows a register teaches too little, and is weighed as any other. */
export const fewestToLearnFrom = 1_000;
/** More rows would teach hardly more, and take longer. */
export const mostToLearnFrom = 20_000;

/**
 * By what weights a scheme's records are compared: those that its register has taught, once a file of some size came in. Learnt
 * from the file alone, before any of it is taken in, so that a file that is cut off and begun again is weighed as it was.
 */
export class WeightService {
  constructor(private readonly learnt: LearntWeightsRepository) {}

  async of(schemeId: string): Promise<LinkageModel> {
    const known = await this.learnt.findById(schemeId);
    return known ? withoutNames(known) : startingModel();
  }

  async learn(schemeId: string, importId: string, people: Parameters<typeof learnModel>[0]): Promise<void> {
    const before = await this.learnt.findById(schemeId);
    if (before?.importId === importId) return;
    const { records, householdPairs, probabilities } = learnModel(people);
    const version = (before?.version ?? 0) + 1;
    await this.learnt.put({ _id: schemeId, importId, version, records, householdPairs, probabilities });
  }
}
