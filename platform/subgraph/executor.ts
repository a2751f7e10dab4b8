import { GraphQLError, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { badInput } from '../errors/hub-error';
import { formatError, type Defect } from '../errors/format-error';
import { unavailable } from '../errors/unavailable';
import { isOutOfReach } from '../mongo/out-of-reach';
import { coded, PreparedDocuments } from './prepared-documents';
import type { ViewerContext } from './subgraph';
import type { RunningSubgraph } from './running-subgraph';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** What one question to the gateway may cost (LIMIT_COST) leads to fewer. */
const mostRepresentations = 10_000;

/** Answers a subgraph's requests, whichever door they come through. */
export class SubgraphExecutor {
  private readonly documents: PreparedDocuments;

  constructor(
    private readonly running: RunningSubgraph,
    private readonly report: (defect: Defect, request: string) => void,
    /** Told of each error that the store was out of reach; who asked is told that this subgraph is. */
    private readonly missed: (error: unknown, request: string) => void = () => undefined,
  ) {
    this.documents = new PreparedDocuments(() => running.schema);
  }

  async execute(
    { query, variables, operationName }: SubgraphRequest,
    context: ViewerContext,
    /** The id of the request, for the log. */
    request = '',
  ): Promise<FormattedExecutionResult> {
    const representations = variables?.['representations'];
    if (Array.isArray(representations) && representations.length > mostRepresentations)
      return this.formatted(
        { errors: [badInput(`At most ${mostRepresentations} representations are read at once.`)] },
        request,
      );
    const prepared = this.documents.of(query);
    if ('errors' in prepared) return this.formatted({ errors: prepared.errors }, request);
    return this.formatted(await prepared.answer(context, variables, operationName), request);
  }

  private formatted({ data, errors }: ExecutionResult, request: string): FormattedExecutionResult {
    // Without data nothing was carried out, because a variable does not fit its type: the asker's to put right.
    const told = data === undefined ? errors?.map(asBadInput) : errors;
    return {
      ...(data !== undefined && { data }),
      ...(told && {
        errors: told
          .map((error) => this.asUnavailable(error, request))
          .map((error) => formatError(error.toJSON(), error, (defect) => this.report(defect, request))),
      }),
    };
  }

  private asUnavailable(error: GraphQLError, request: string): GraphQLError {
    const { originalError, path } = error;
    if (!isOutOfReach(originalError)) return error;
    this.missed(originalError, request);
    const { name, subgraph } = this.running;
    const { message, extensions } = unavailable({ name, label: subgraph.label });
    return new GraphQLError(message, { path, extensions });
  }
}

function asBadInput(error: GraphQLError): GraphQLError {
  return error.extensions['code'] === undefined ? coded(error, 'BAD_USER_INPUT') : error;
}
