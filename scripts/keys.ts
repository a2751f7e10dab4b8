import { generateKeys } from '../platform/tokens/key-ring';

/** npm run --silent keys > deploy/keys.json: new keys for a hub in production. Keep them secret; losing them loses every pseudonym. */
console.log(JSON.stringify(generateKeys(), null, 2));
