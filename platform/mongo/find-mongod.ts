import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server';

/** A `mongod` on the PATH. */
export function mongodOnPath(searchPath = process.env['PATH'] ?? ''): string | undefined {
  const name = process.platform === 'win32' ? 'mongod.exe' : 'mongod';
  return searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** A `mongod` that mongodb-memory-server has fetched before; undefined too where MongoDB makes none for this system. */
export async function mongodInCache(): Promise<string | undefined> {
  try {
    return await DryMongoBinary.locateBinary(DryMongoBinary.getEnsuredOptions());
  } catch {
    return undefined;
  }
}

const downloads = 'https://fastdl.mongodb.org/';
const patienceMilliseconds = 3_000;

/** Fetches a `mongod` with mongodb-memory-server, if the server that has them answers soon. */
export async function mongodDownloaded(report: (line: string) => void): Promise<string | undefined> {
  try {
    await fetch(downloads, { method: 'HEAD', signal: AbortSignal.timeout(patienceMilliseconds) });
    report('Fetching MongoDB from mongodb.org; this happens once.');
    return await MongoBinary.getPath();
  } catch {
    return undefined;
  }
}
