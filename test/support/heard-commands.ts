import type { Connection, mongo } from 'mongoose';

/** Lets the tests of this file observe their connections' commands to the store. Call it before they connect. */
export function hearCommands(): void {
  const uri = process.env['TEST_STORE_URI'];
  if (uri !== undefined) process.env['TEST_STORE_URI'] = `${uri}&monitorCommands=true`;
}

/** Returns a connection's commands to the store during `act`, each with its collection, if any. */
export async function heardWhile(connection: Connection, act: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const hear = ({ commandName, command }: mongo.CommandStartedEvent) => {
    const of: unknown = command[commandName];
    heard.push(typeof of === 'string' ? `${commandName} ${of}` : commandName);
  };
  const client = connection.getClient();
  client.on('commandStarted', hear);
  try {
    await act();
  } finally {
    client.off('commandStarted', hear);
  }
  return heard;
}
