import type { Store } from '../../platform/mongo/open-store';
import { parseConfig, type Config } from '../../platform/config';
import { trialNetwork } from '../auth/trial';
import { hasDevelopmentIssuer } from '../auth/development-issuer';
import { canonicalOperations } from '../federation/canonical-operations';

/**
 * Returns the text shown when the hub is ready: its address, its store, and the four main operations as commands to
 * paste.
 */
export function banner(address: string, store: Omit<Store, 'stop'> | undefined, config: Config): string {
  const lines = [
    '',
    `Carer Passport Hub is ready: ${address}/graphql`,
    `Store: ${store?.description ?? 'none here; every subgraph runs in a process of its own'}.`,
  ];
  if (config.NODE_ENV !== 'production') lines.push(`Ask from a browser: ${address}/`);
  const trial = trialNetwork();
  if (trial && hasDevelopmentIssuer(config)) {
    lines.push('', 'The four questions, ready to paste into another terminal in this folder:');
    for (const { operation, persona } of canonicalOperations())
      lines.push(
        '',
        `# ${operation}, asked by ${trial.personas[persona].label}`,
        commandOf(address, operation, persona, config),
      );
  }
  return `${lines.join('\n')}\n\n`;
}

function commandOf(address: string, operation: string, persona: string, { DATA_DIR }: Config): string {
  // The signing key is in this hub's folder, but another terminal would use the default folder.
  const where = DATA_DIR === parseConfig({}).DATA_DIR ? '' : `DATA_DIR=${quoted(DATA_DIR)} `;
  return [
    `curl -s ${address}/graphql -H 'content-type: application/json' \\`,
    `  -H "authorization: Bearer $(${where}npm run --silent token -- ${persona})" \\`,
    `  -d "$(npm run --silent operation -- ${operation})"`,
  ].join('\n');
}

/** Quotes a text for a shell. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
