export { applyUpdate, type UpdateOptions } from './apply';
export { replaceDocument } from './replace';
export { upsertSeed } from './seed';
