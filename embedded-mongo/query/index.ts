export { compileFilter, compilePosition, matchPosition, type FilterOptions } from './filter';
export { bounds, type PathBounds } from './bounds';
