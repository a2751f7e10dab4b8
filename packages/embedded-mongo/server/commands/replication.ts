import { isDocument } from '../../bson/document';
import { canonicalKey } from '../../bson/key';
import { CommandError } from '../../errors';
import { document } from '../arguments';
import type { Command, Context } from '../context';

/**
 * These are open to the local machine before any sign-in, because mongodb-memory-server sends them so when it starts on an
 * existing folder. They tell nothing but the address, and change nothing without rights.
 */
export const replSetInitiate: Command = {
  access: 'open',
  fields: [],
  async run(context) {
    checkLocal(context);
    const { server, connection, command } = context;
    const config = command['replSetInitiate'];
    await server.replicaSet.initiate(isDocument(config) ? config : {}, connection.localAddress);
    return {};
  },
};

export const replSetGetConfig: Command = {
  access: 'open',
  fields: ['commitmentStatus'],
  run(context) {
    checkLocal(context);
    return { config: configOf(context) };
  },
};

export const replSetReconfig: Command = {
  access: 'open',
  fields: ['force'],
  async run(context) {
    checkLocal(context);
    const { server, connection, command } = context;
    const wanted = document(command, 'replSetReconfig');
    const current = configOf(context);
    const unchanged = canonicalKey(wanted['members']) === canonicalKey(current['members']);
    if (server.options.auth && !connection.user && !unchanged) {
      throw new CommandError(13, 'Unauthorized', 'command replSetReconfig requires authentication');
    }
    await server.replicaSet.reconfigure(wanted);
    return {};
  },
};

export const replSetGetStatus: Command = {
  access: 'cluster',
  fields: [],
  run(context) {
    const { server, now } = context;
    const { _id: set = '' } = configOf(context);
    const name = server.replicaSet.hello()['me'] ?? '';
    return {
      set,
      date: now,
      myState: 1,
      members: [{ _id: 0, name, health: 1, state: 1, stateStr: 'PRIMARY', self: true }],
    };
  },
};

function configOf({ server }: Context) {
  const { config } = server.replicaSet;
  if (!config) throw new CommandError(94, 'NotYetInitialized', 'no replset config has been received');
  return config;
}

function checkLocal({ server, connection }: Context): void {
  if (!server.options.auth || connection.user || connection.isLocal) return;
  throw new CommandError(13, 'Unauthorized', 'command requires authentication');
}
