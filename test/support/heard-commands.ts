import type { Connection, mongo } from 'mongoose';

/** The tests of this file can hear what their connections ask of the store; to be called before they connect. */
export function hearCommands(): void {
  const uri = process.env['TEST_STORE_URI'];
  if (uri !== undefined) process.env['TEST_STORE_URI'] = `${uri}&monitorCommands=true`;
}

/** What a connection asks of the store while something is done: the command, and the collection where it is one. */
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
