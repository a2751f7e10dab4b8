import { createHash } from 'node:crypto';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { z } from 'zod';
import type { Config } from '../../platform/config';
import { HubError } from '../../platform/errors/hub-error';
import type { Caller } from '../auth/request-context';
import { checkAliases } from './aliases';
import { costOf } from './cost';
import { checkShape } from './document-shape';
import { checkText } from './document-text';
import type { Rates } from './rates';
import type { SupergraphRules } from './supergraph-rules';
import { documentId, type TrustedDocuments } from '../federation/trusted-documents';

/** Only documents of the size that people write are cached, so that clients with larger ones cannot fill the memory. */
const mostCached = 500;
const longestCached = 8_192;

/** The parameters as in a body, or as in an address, where all are text. */
export type GraphQLParams = Record<string, unknown>;

const persisted = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });
const variables = z.record(z.string(), z.unknown());

interface Dependencies {
  readonly config: Config;
  readonly trusted: TrustedDocuments;
  readonly rates: Rates;
  readonly rules: () => SupergraphRules;
  readonly schema: () => GraphQLSchema;
}

/** Decides which requests are answered: registered documents, within the limits, within each caller's rate. */
export class Admission {
  private readonly checked = new Map<string, DocumentNode>();
  /** The rules that the aliases of an operation last passed: a new supergraph has new rules. */
  private readonly sound = new WeakMap<OperationDefinitionNode, SupergraphRules>();

  constructor(private readonly deps: Dependencies) {}

  /** Puts the registered text into a request that names one. Throws HubError for a refused request. */
  async admit(params: GraphQLParams, caller: Caller, address: string): Promise<void> {
    const id = documentIdIn(params);
    const sent = typeof params['query'] === 'string' && params['query'] !== '' ? params['query'] : undefined;
    // A later step reports a request without a document.
    if (id === undefined && sent === undefined) return;
    const text = this.deps.trusted.resolve(id, sent);
    if (text === undefined) return;
    refuseOtherHash(params, sent);
    // An empty name names no operation, as in a GET.
    if (params['operationName'] === '') delete params['operationName'];
    // No lookup is left once the text is there. Only an unregistered text may be cached by its hash.
    if (text !== sent || this.deps.trusted.only) {
      params['query'] = text;
      delete params['extensions'];
    }
    await this.admitText(text, variablesIn(params), caller, address, params['operationName']);
  }

  /** Admits a text that need not be registered, such as a document of the hub's own code. Throws HubError for what is refused. */
  async admitText(
    text: string,
    supplied: Readonly<Record<string, unknown>>,
    caller: Caller,
    address: string,
    operationName?: unknown,
  ): Promise<void> {
    const document = this.read(text);
    const operation = document && operationOf(document, operationName);
    const cost = operation ? this.costOfOperation(document, operation, supplied) : 1;
    if (cost > this.deps.config.LIMIT_COST)
      throw new HubError(
        'COST_TOO_HIGH',
        `The question could cost ${cost}; ${this.deps.config.LIMIT_COST} is the most.`,
      );
    if (operation) this.checkAliasesOf(document, operation);
    await this.count(cost, caller, address);
  }

  /** Returns whether a registered document keeps the limits and the alias rules, so that it may be planned. */
  isPlannable(text: string): boolean {
    try {
      const document = this.read(text);
      for (const each of document?.definitions ?? [])
        if (each.kind === Kind.OPERATION_DEFINITION && document) this.checkAliasesOf(document, each);
      return true;
    } catch (error) {
      if (error instanceof HubError) return false;
      throw error;
    }
  }

  /** Counts the cost of a request for its caller. Throws RATE_LIMITED. */
  async count(cost: number, caller: Caller, address: string): Promise<void> {
    await this.deps.rates.countAt(address, cost);
    await this.deps.rates.countFor(caller, cost);
  }

  private costOfOperation(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    supplied: Readonly<Record<string, unknown>>,
  ): number {
    if (operation.operation === OperationTypeNode.SUBSCRIPTION)
      throw new HubError('GRAPHQL_VALIDATION_FAILED', 'There are no subscriptions here.');
    return Math.max(1, costOf(this.deps.schema(), this.deps.rules().cost, document, operation, supplied));
  }

  /** Throws ALIAS_RESERVED. */
  private checkAliasesOf(document: DocumentNode, operation: OperationDefinitionNode): void {
    const rules = this.deps.rules();
    if (this.sound.get(operation) === rules) return;
    checkAliases(this.deps.schema(), rules.reservedNames, document, operation);
    this.sound.set(operation, rules);
  }

  /** Returns the document, or undefined where it is no GraphQL: a later step reports the error. */
  private read(text: string): DocumentNode | undefined {
    const known = this.checked.get(text);
    if (known) return known;
    try {
      const { LIMIT_TOKENS, LIMIT_DEPTH, LIMIT_ALIASES, LIMIT_ROOT_FIELDS, LIMIT_FRAGMENTS, LIMIT_DIRECTIVES } =
        this.deps.config;
      checkText(text, LIMIT_TOKENS);
      const document = parse(text, { noLocation: true });
      checkShape(document, {
        depth: LIMIT_DEPTH,
        aliases: LIMIT_ALIASES,
        rootFields: LIMIT_ROOT_FIELDS,
        fragments: LIMIT_FRAGMENTS,
        directives: LIMIT_DIRECTIVES,
      });
      this.cacheDocument(text, document);
      return document;
    } catch (error) {
      if (error instanceof GraphQLError && !(error instanceof HubError)) return undefined;
      throw error;
    }
  }

  private cacheDocument(text: string, document: DocumentNode): void {
    if (text.length > longestCached) return;
    this.checked.set(text, document);
    const [oldest] = this.checked.size > mostCached ? this.checked.keys() : [];
    if (oldest !== undefined) this.checked.delete(oldest);
  }
}

function operationOf(document: DocumentNode, name: unknown): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const isNamed = typeof name === 'string' && name !== '';
  const request = isNamed ? operations.find((each) => each.name?.value === name) : operations[0];
  if (operations.length > 0 && (!request || (!isNamed && operations.length > 1)))
    throw new HubError('BAD_REQUEST', 'operationName must name one of the operations in the document.');
  return request;
}

/** Throws BAD_REQUEST for a text sent with the hash of another. A registered text takes precedence over it. */
function refuseOtherHash({ documentId: id, extensions }: GraphQLParams, sent: string | undefined): void {
  const hash = persisted.safeParse(asObject(extensions)).data?.persistedQuery.sha256Hash;
  if (typeof id === 'string' || hash === undefined || sent === undefined) return;
  if (createHash('sha256').update(sent).digest('hex') !== hash && documentId(sent) !== hash.replace(/^sha256:/, ''))
    throw new HubError('BAD_REQUEST', 'The hash is not the SHA-256 of the document that was sent with it.');
}

function documentIdIn(params: GraphQLParams): string | undefined {
  if (typeof params['documentId'] === 'string') return params['documentId'];
  return persisted.safeParse(asObject(params['extensions'])).data?.persistedQuery.sha256Hash;
}

function variablesIn(params: GraphQLParams): Readonly<Record<string, unknown>> {
  return variables.safeParse(asObject(params['variables'])).data ?? {};
}

function asObject(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
