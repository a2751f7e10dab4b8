import type { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { z } from 'zod';
import { errorCodes, type ErrorCode } from '../platform/errors/codes';
import { HubError } from '../platform/errors/hub-error';
import { RequestContext, type Caller } from './auth/request-context';
import type { GatewayContext } from './federation/data-source';
import type { Admission } from './limits/admission';
import type { RequestLog } from './observability/request-log';

/** The caller on whose behalf the hub asks, and the HTTP request from which it does so. */
export interface Requester {
  readonly caller: Caller;
  /** The address that the request came from. */
  readonly address: string;
  readonly requestId: string;
}

interface Dependencies {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly admission: Admission;
  readonly requestLog: RequestLog;
}

/**
 * Asks the graph within the process, as a caller. The limits, the rates, the rules of access and the logs are those of a request
 * over HTTP. The documents are constants of the hub's own code, so they need not be registered.
 */
export class GraphClient {
  constructor(
    private readonly deps: Dependencies,
    private readonly requester: Requester,
  ) {}

  /** Throws HubError for what the limits refuse. */
  async execute(query: string, variables: Readonly<Record<string, unknown>>): Promise<FormattedExecutionResult> {
    const { apollo, admission, requestLog } = this.deps;
    const { caller, address, requestId } = this.requester;
    const began = performance.now();
    await admission.admitText(query, variables, caller, address);
    const logEntry = { operation: 'other', codes: [], defects: [] };
    const contextValue = { requestContext: new RequestContext(caller, requestId), logEntry };
    const { body, http } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
    requestLog.answered(logEntry, requestId, http.status ?? 200, performance.now() - began);
    if (body.kind !== 'single') throw new Error('the hub asked for an answer in parts');
    return body.singleResult;
  }

  /** Returns the data of the answer. Throws the first error of the answer, as the graph words it. */
  async ask<T>(query: string, variables: Readonly<Record<string, unknown>>, shape: z.ZodType<T>): Promise<T> {
    const { data, errors: [error] = [] } = await this.execute(query, variables);
    if (error) throw new HubError(codeOf(error.extensions?.['code']), error.message);
    return shape.parse(data);
  }
}

function codeOf(code: unknown): ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : 'INTERNAL_SERVER_ERROR';
}
