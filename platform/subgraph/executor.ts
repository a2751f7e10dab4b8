import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import { formatError, type Defect } from '../errors/format-error';
import type { ViewerContext } from './subgraph';
import type { RunningSubgraph } from './running-subgraph';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

const maximumDocuments = 500;

type Prepared = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Answers a subgraph's requests, whichever door they come through. Documents are parsed and validated once. */
export class SubgraphExecutor {
  private readonly documents = new Map<string, Prepared>();

  constructor(
    private readonly running: RunningSubgraph,
    private readonly report: (defect: Defect) => void,
  ) {}

  async execute(request: SubgraphRequest, contextValue: ViewerContext): Promise<FormattedExecutionResult> {
    const prepared = this.prepare(request.query);
    if ('errors' in prepared) return this.formatted({ errors: prepared.errors });
    return this.formatted(
      await execute({
        schema: this.running.schema,
        document: prepared.document,
        contextValue,
        ...(request.variables && { variableValues: request.variables }),
        operationName: request.operationName,
      }),
    );
  }

  private formatted({ data, errors }: ExecutionResult): FormattedExecutionResult {
    // Without data nothing was carried out, because a variable does not fit its type: the asker's to put right.
    const told = data === undefined ? errors?.map(asBadInput) : errors;
    return {
      ...(data !== undefined && { data }),
      ...(told && { errors: told.map((error) => formatError(error.toJSON(), error, this.report)) }),
    };
  }

  private prepare(query: string): Prepared {
    const known = this.documents.get(query);
    if (known) {
      this.documents.delete(query);
      this.documents.set(query, known);
      return known;
    }
    const prepared = this.read(query);
    this.documents.set(query, prepared);
    if (this.documents.size > maximumDocuments) {
      for (const oldest of this.documents.keys()) {
        this.documents.delete(oldest);
        break;
      }
    }
    return prepared;
  }

  private read(query: string): Prepared {
    try {
      const document = parse(query);
      const errors = validate(this.running.schema, document);
      return errors.length === 0
        ? { document }
        : { errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
      throw error;
    }
  }
}

function asBadInput(error: GraphQLError): GraphQLError {
  return error.extensions['code'] === undefined ? coded(error, 'BAD_USER_INPUT') : error;
}

function coded(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code } });
}
