import { InvalidConfiguration } from '../platform/config';
import { runProgram } from '../platform/program';
import { generateKeys } from '../platform/tokens/key-ring';
import { rotateAtRest } from './keys/at-rest';
import { rotateCardKeys, withdrawCardKey } from './keys/of-cards';

/**
 * `npm run --silent keys > deploy/keys.json`: makes new keys for a hub in production. Keep them secret; losing them
 * loses every pseudonym.
 *
 * `npm run keys -- rotate`, with the hub stopped: makes new keys at rest. After an interruption, it continues where it
 * was.
 *
 * `npm run keys -- rotate-cards`: makes a new key for cards made from now on.
 *
 * `npm run keys -- withdraw-card-key <kid>`: withdraws a stolen card key.
 */
const usage = 'Usage: npm run keys [-- rotate | rotate-cards | withdraw-card-key <kid>]';

const [command, kid, ...others] = process.argv.slice(2);
if (command === undefined) console.log(JSON.stringify(generateKeys(), null, 2));
else
  runProgram((program) => {
    if (command === 'rotate' && kid === undefined) return rotateAtRest(program);
    if (command === 'rotate-cards' && kid === undefined) return rotateCardKeys(program);
    if (command === 'withdraw-card-key' && kid !== undefined && others.length === 0)
      return withdrawCardKey(program, kid);
    throw new InvalidConfiguration(usage);
  });
