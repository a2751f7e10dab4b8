import { GraphQLError, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { badInput } from '../errors/hub-error';
import { formatError, type Defect } from '../errors/format-error';
import { storeFull, unavailable } from '../errors/unavailable';
import { StoreUnavailable } from '../mongo/connect';
import { isOutOfReach } from '../mongo/out-of-reach';
import { isOutOfSpace, noteOutOfSpace } from '../mongo/out-of-space';
import { whileStoreAnswers } from '../mongo/patience';
import { coded, PreparedDocuments } from './prepared-documents';
import type { ViewerContext } from './subgraph';
import type { RunningSubgraph } from './running-subgraph';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** The cost limit of one request to the gateway (LIMIT_COST) leads to fewer. */
const mostRepresentations = 10_000;

/** Answers a subgraph's requests, from every endpoint. */
export class SubgraphExecutor {
  private readonly documents: PreparedDocuments;

  constructor(
    private readonly running: RunningSubgraph,
    private readonly report: (defect: Defect, request: string) => void,
    /** Receives each error of a store that is out of reach or full, which is no defect, with a line for the log. */
    private readonly missed: (error: unknown, request: string, line: string) => void = () => undefined,
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
    const work = prepared.answer(context, variables, operationName);
    try {
      return this.formatted(await whileStoreAnswers(this.running.store.connection, work), request);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return this.formatted({ data: null, errors: [new GraphQLError('', { originalError: error })] }, request);
    }
  }

  private formatted({ data, errors }: ExecutionResult, request: string): FormattedExecutionResult {
    // Without data nothing was run, because a variable does not fit its type: a fault of the caller's request.
    const reported = data === undefined ? errors?.map(asBadInput) : errors;
    return {
      ...(data !== undefined && { data }),
      ...(reported && {
        errors: reported
          .map((error) => this.asUnavailable(error, request))
          .map((error) => formatError(error.toJSON(), error, (defect) => this.report(defect, request))),
      }),
    };
  }

  private asUnavailable(error: GraphQLError, request: string): GraphQLError {
    const { originalError, path } = error;
    const { name, subgraph, store } = this.running;
    const part = { name, label: subgraph.label };
    const isFull = isOutOfSpace(originalError);
    if (!isFull && !isOutOfReach(originalError)) return error;
    if (isFull) noteOutOfSpace(store.connection);
    this.missed(originalError, request, isFull ? 'the disk of the store is full' : 'the store did not answer');
    const { message, extensions } = isFull ? storeFull(part) : unavailable(part);
    return new GraphQLError(message, { path, extensions });
  }
}

function asBadInput(error: GraphQLError): GraphQLError {
  return error.extensions['code'] === undefined ? coded(error, 'BAD_USER_INPUT') : error;
}
