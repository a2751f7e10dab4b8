import { CommandError } from '../../errors';
import type { Command } from '../context';

/** Atlas Search is a service beside MongoDB; a server that has none, as most, says so in these words. */
export function searchNotEnabled(): CommandError {
  return new CommandError(
    31082,
    'SearchNotEnabled',
    'Using Atlas Search Database Commands and the $listSearchIndexes aggregation stage requires additional configuration. ' +
      'Please connect to Atlas or an AtlasCLI local deployment to enable.',
  );
}

export const searchIndexCommand: Command = {
  access: 'own',
  fields: 'any',
  run() {
    throw searchNotEnabled();
  },
};
