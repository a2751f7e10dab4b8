import { version } from './release.json';

/** The MongoDB whose behaviour this store follows, as far as it goes. */
export { version };
export const versionArray = [...version.split('.').map(Number), 0];
/** MongoDB 8.0's: drivers then send `sort` with updates, and bulk writes across collections. */
export const wireVersion = 25;
