import { DevelopmentIssuer, hasDevelopmentIssuer } from '../gateway/auth/development-issuer';
import { systemClock } from '../platform/clock';
import { parseConfig } from '../platform/config';
import { isPersonaName, personas } from '../networks/demo/personas';

/** Prints an access token for a person of the demo network, and nothing else, so that a command can read it. */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  if (!hasDevelopmentIssuer(config))
    throw new Error('Tokens for made-up people are for trials: not in production, and not with OIDC_ISSUER set.');
  const [name = ''] = process.argv.slice(2);
  if (!isPersonaName(name))
    throw new Error(`Say whose token: npm run --silent token -- ${Object.keys(personas).join('|')}`);
  const issuer = await DevelopmentIssuer.open(config, systemClock);
  console.log(await issuer.tokenFor(personas[name]));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'The token could not be made.');
  process.exitCode = 1;
});
