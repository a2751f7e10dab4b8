import { writeFileSync } from 'node:fs';
import { archiveQuery } from './register/archive';

// node -r @swc-node/register scripts/my-record.ts my-record.json < token
// Writes all data of the hub about one carer, whose access token comes on stdin, as one file. HUB_URL names the hub.

const url = process.env['HUB_URL'] ?? 'http://127.0.0.1:4000/graphql';

async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined)
    throw new Error('Say where to: scripts/my-record.ts my-record.json, with the token on stdin.');
  let token = '';
  for await (const chunk of process.stdin) token += String(chunk);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token.trim()}` },
    body: JSON.stringify({ query: archiveQuery }),
  });
  const { data, errors } = (await response.json()) as { data?: { me: object | null }; errors?: { message: string }[] };
  // An incomplete record would look complete.
  if (errors || !data?.me) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'Nobody signs in so.');
  writeFileSync(file, `${JSON.stringify(data.me, null, 2)}\n`, { mode: 0o600 });
  console.log(`Everything that is held is in ${file}.`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'The record could not be fetched.');
  process.exitCode = 1;
});
