import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, Kind, parse, type DefinitionNode, type OperationDefinitionNode } from 'graphql';
import { z } from 'zod';
import { InvalidConfiguration, type Config } from '../../platform/config';
import { HubError } from '../../platform/errors/hub-error';

const manifestFile = join(__dirname, '../../schema/generated/trusted-documents.json');

const manifest = z.object({
  operations: z.array(z.object({ id: z.string(), name: z.string(), body: z.string() })),
});

/** The registered documents, by the SHA-256 of their text (without white space at its ends). */
export class TrustedDocuments {
  private readonly byId = new Map<string, string>();

  constructor(
    bodies: readonly string[],
    /** Whether the hub answers only registered documents. */
    readonly only: boolean,
  ) {
    for (const body of bodies) this.byId.set(documentId(body), body.trim());
  }

  static read({ NODE_ENV, TRUSTED_DOCUMENTS_ONLY, TRUSTED_DOCUMENTS_DIR }: Config): TrustedDocuments {
    const own = manifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8'))).operations.map(({ body }) => body);
    const further = TRUSTED_DOCUMENTS_DIR === undefined ? [] : documentsIn(TRUSTED_DOCUMENTS_DIR);
    return new TrustedDocuments([...own, ...further], TRUSTED_DOCUMENTS_ONLY ?? NODE_ENV === 'production');
  }

  /** Returns the names of the registered operations. */
  names(): ReadonlySet<string> {
    const operations = [...this.byId.values()].map((body) => parse(body).definitions.find(isOperation)?.name?.value);
    return new Set(operations.filter((name) => name !== undefined));
  }

  bodies(): Iterable<string> {
    return this.byId.values();
  }

  /**
   * Returns the document of a request that names a hash, brings a text, or both. Returns undefined for a hash that may
   * still be an automatic persisted query. Throws for unregistered documents where only registered ones are answered.
   */
  resolve(id: string | undefined, text: string | undefined): string | undefined {
    const registered = id === undefined ? undefined : this.byId.get(id.replace(/^sha256:/, ''));
    if (registered !== undefined) return registered;
    if (!this.only) return text;
    if (text === undefined)
      throw new HubError('DOCUMENT_NOT_FOUND', 'No registered document has this hash, and no other is answered here.');
    const same = this.byId.get(documentId(text));
    if (same !== undefined) return same;
    throw new HubError(
      'DOCUMENT_NOT_TRUSTED',
      'Only registered documents are answered here, and this is none of them.',
    );
  }
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}

export function documentId(body: string): string {
  return createHash('sha256').update(body.trim()).digest('hex');
}

/**
 * Reads every document of a folder. Throws InvalidConfiguration for a file that is no document with a named operation.
 */
export function documentsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => named(readFileSync(join(folder, file), 'utf8'), file));
  } catch (error) {
    if (error instanceof InvalidConfiguration) throw error;
    throw new InvalidConfiguration(`TRUSTED_DOCUMENTS_DIR: ${folder} cannot be read.`, { cause: error });
  }
}

function named(body: string, file: string): string {
  try {
    const operations = parse(body).definitions.filter(isOperation);
    if (operations.length === 1) return body;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  throw new InvalidConfiguration(`TRUSTED_DOCUMENTS_DIR: ${file} is not a GraphQL document with one operation.`);
}
