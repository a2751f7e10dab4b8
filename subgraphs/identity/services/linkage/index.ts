export { blockingKeys } from './blocking';
export { decide, type Decision, type KnownPerson, type Match } from './decide';
export type { Doubt } from './doubts';
export {
  learnModel,
  linkRegister,
  type LinkedRegister,
  type LinkRegisterOptions,
  type NotTheSamePair,
  type People,
  type RefusedPair,
  type ScoredPair,
} from './link';
export { startingModel, withoutNames, type LinkageModel, type Probabilities } from './model';
export { LinkReach } from './reach';
export { standardise, type Person, type StandardPerson } from './person';
export { LARGEST_BLOCK, LARGEST_CLUSTER } from './thresholds';
export { weigh, type Comparison, type Evidence } from './weigh';
