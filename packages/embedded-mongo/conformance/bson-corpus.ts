import { decode, encode } from '../bson/document';
import type { Outcome } from './report';

/** The parts of a BSON corpus file that this runner uses. */
export interface CorpusFile {
  readonly description: string;
  readonly bson_type: string;
  readonly deprecated?: boolean;
  readonly valid?: readonly {
    readonly description: string;
    readonly canonical_bson: string;
    readonly degenerate_bson?: string;
    readonly canonical_extjson: string;
    readonly lossy?: boolean;
  }[];
  readonly decodeErrors?: readonly { readonly description: string; readonly bson: string }[];
}

/** Bytes must come back from decoding and encoding as they went in, degenerate ones as the canonical ones, and bad ones never. */
export function* runCorpus(file: CorpusFile): Generator<Outcome> {
  for (const { description: name, canonical_bson: canonical, degenerate_bson: degenerate, lossy } of file.valid ?? []) {
    const results = [canonical, ...(degenerate === undefined ? [] : [degenerate])].map((hex) => roundTrip(hex));
    const wrong = results.find((result) => result !== canonical.toLowerCase());
    if (wrong === undefined || lossy) yield { name, kind: 'passed' };
    else yield { name, kind: 'failed', reason: `came back as ${wrong.slice(0, 100)}` };
  }
  for (const { description: name, bson } of file.decodeErrors ?? []) {
    const accepted = !roundTrip(bson).startsWith('error');
    yield accepted ? { name, kind: 'failed', reason: 'was accepted' } : { name, kind: 'passed' };
  }
}

function roundTrip(hex: string): string {
  try {
    return Buffer.from(encode(decode(Buffer.from(hex, 'hex')))).toString('hex');
  } catch (error) {
    return `error: ${error instanceof Error ? error.message : ''}`;
  }
}
