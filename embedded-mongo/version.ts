/** The MongoDB whose behaviour this store follows, as far as it goes. */
export const version = '8.0.0';
export const versionArray = [8, 0, 0, 0] as const;
/** MongoDB 8.0's: drivers then send `sort` with updates, and bulk writes across collections. */
export const wireVersion = 25;
