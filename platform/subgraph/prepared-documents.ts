import {
  execute,
  GraphQLError,
  Kind,
  parse,
  validate,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { ErrorCode } from '../errors/codes';

const mostDocuments = 500;
/** Compiling a document costs as much as answering it a few times, so it waits until the document has come back. */
const runsBeforeCompiled = 2;

export type Prepared = PreparedDocument | { readonly errors: readonly GraphQLError[] };

/** A document that is valid for the schema of a subgraph, ready to be answered. */
export class PreparedDocument {
  private runs = 0;
  /** By the name of the operation; null where graphql-jit cannot compile it. */
  private readonly compiled = new Map<string | undefined, CompiledQuery | null>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {}

  async answer(
    contextValue: unknown,
    variables: Readonly<Record<string, unknown>> | undefined,
    operationName: string | undefined,
  ): Promise<ExecutionResult> {
    this.runs += 1;
    const compiled = this.runs > runsBeforeCompiled ? this.compiledFor(operationName) : null;
    if (compiled) {
      const result = await compiled.query(undefined, contextValue, variables);
      // No data: a variable does not fit and nothing has been run. graphql-js gives the best message.
      if (result.data !== undefined) return result;
    }
    return execute({
      schema: this.schema,
      document: this.document,
      contextValue,
      ...(variables && { variableValues: variables }),
      operationName,
    });
  }

  private compiledFor(operationName: string | undefined): CompiledQuery | null {
    const known = this.compiled.get(operationName);
    if (known !== undefined) return known;
    const compiled = hasVariableInLiteral(this.document) ? null : this.compile(operationName);
    this.compiled.set(operationName, compiled);
    return compiled;
  }

  private compile(operationName: string | undefined): CompiledQuery | null {
    const made = compileQuery(this.schema, this.document, operationName, { disablingCapturingStackErrors: true });
    return isCompiledQuery(made) ? made : null;
  }
}

/** graphql-jit loses a variable inside a literal of a scalar such as `_Any`. */
function hasVariableInLiteral(document: DocumentNode): boolean {
  let found = false;
  const within = (value: ValueNode): void => {
    if (value.kind === Kind.VARIABLE) found = true;
    if (value.kind === Kind.LIST) value.values.forEach(within);
    if (value.kind === Kind.OBJECT) value.fields.forEach((field) => within(field.value));
  };
  visit(document, {
    Argument: ({ value }) => {
      if (value.kind !== Kind.VARIABLE) within(value);
    },
  });
  return found;
}

/** The latest documents of a subgraph: parsed and validated once, and compiled once they come back. */
export class PreparedDocuments {
  private readonly documents = new Map<string, Prepared>();

  constructor(private readonly schema: () => GraphQLSchema) {}

  of(query: string): Prepared {
    const prepared = this.documents.get(query) ?? this.prepare(query);
    // The document used last is evicted last.
    this.documents.delete(query);
    this.documents.set(query, prepared);
    const [oldest] = this.documents.size > mostDocuments ? this.documents.keys() : [];
    if (oldest !== undefined) this.documents.delete(oldest);
    return prepared;
  }

  private prepare(query: string): Prepared {
    const schema = this.schema();
    try {
      const document = parse(query);
      const errors = validate(schema, document);
      return errors.length === 0
        ? new PreparedDocument(schema, document)
        : { errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
      throw error;
    }
  }
}

export function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code } });
}
