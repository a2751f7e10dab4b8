export { compileFilter, matchPosition } from './filter';
export { bounds } from './bounds';
