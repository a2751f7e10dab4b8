import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Drawing, SchemeDrawing } from '../../../packages/documents/draw';
import type { PrintRun } from '../../../packages/documents/paper';
import { drawInThread } from '../../../packages/documents/print-thread';
import { appleSettingsOf } from '../../../packages/documents/wallet/apple-settings';
import { googleWalletLink } from '../../../packages/documents/wallet/google-pass';
import type { WalletCard } from '../../../packages/documents/wallet/wallet-card';
import { WalletNotConfigured } from '../../../packages/documents/wallet/wallet-not-configured';
import { dayOf } from '../../../platform/calendar-date';
import type { Clock } from '../../../platform/clock';
import type { Config } from '../../../platform/config';
import { HubError } from '../../../platform/errors/hub-error';
import type { Logger } from '../../../platform/log';
import { isOverloaded } from '../../../platform/threads/overloaded';
import { ShortQueue } from '../../../platform/threads/short-queue';
import type { GraphClient } from '../../graph-client';
import { AskLater } from '../../limits/refusals';
import { cardFor, emergencyCardFor, renewalLetterFor, walletCardFor } from './passport-documents';
import { drawingOfScheme, schemeDocuments } from './scheme-documents';
import { PrintCache } from './print-cache';

const run = { language: z.enum(['en', 'cy']).default('en'), large: z.boolean().default(false) };
const ofPassport = z.object({ ...run, passportId: z.string().min(1) });
const order = z.discriminatedUnion('document', [
  ofPassport.extend({ document: z.literal('card'), discreet: z.boolean().optional() }),
  ofPassport.extend({ document: z.literal('renewal-letter') }),
  ofPassport.extend({ document: z.literal('emergency-card'), pin: z.string().regex(/^\d{4,12}$/) }),
  ofPassport.extend({ document: z.literal('apple-wallet') }),
  ofPassport.extend({ document: z.literal('google-wallet') }),
  z.object({
    ...run,
    document: z.enum(schemeDocuments),
    sector: z.string().min(1),
    schemeId: z.string().min(1),
    area: z.string().optional(),
  }),
]);

type Order = z.infer<typeof order>;

/** The most orders in progress or waiting: the last of them is done within some seconds. */
const mostOrders = 8;
const retryAfterSeconds = 5;

/** Checks that a caller may print, and charges the cost. */
export interface PrintRoomParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface PrintAccount {
  /** Throws where this caller may not print, or not now. */
  readonly admit: (request: FastifyRequest) => Promise<void>;
  /** The graph, asked as the caller of this request. */
  readonly graphFor: (request: FastifyRequest) => GraphClient;
  /** Charges this caller the time that drawing took; no time where the document was cached. */
  readonly settle: (request: FastifyRequest, milliseconds: number) => Promise<void>;
}

/**
 * `POST /print`: prints any of the hub's documents, for a signed-in caller who may read its content. Printing is a
 * client of the graph: it queries as its caller, and has no access rules of its own. Orders are done one after another,
 * and drawn in another thread, so that a ward never waits for them.
 */
export function registerPrintRoutes(
  server: FastifyInstance,
  { config, clock, log }: PrintRoomParts,
  account: PrintAccount,
): void {
  const orders = new ShortQueue(mostOrders);
  const cache = new PrintCache();

  /** Returns the bytes of a document, from the cache where it was drawn before and contains no personal data. */
  const drawn = async (drawing: Drawing, request: FastifyRequest): Promise<Buffer> => {
    const scheme = isOfScheme(drawing) ? drawing : undefined;
    const before = scheme && cache.get(scheme);
    if (before) {
      await account.settle(request, 0);
      return asBuffer(before);
    }
    const answer = await drawInThread(drawing);
    await account.settle(request, answer.milliseconds);
    if ('refused' in answer) {
      const isOfWallet = answer.refused.name === 'WalletNotConfigured';
      throw new HubError(isOfWallet ? 'WALLET_NOT_CONFIGURED' : 'NOT_PRINTABLE', answer.refused.message);
    }
    if (scheme) cache.put(scheme, answer.bytes);
    return asBuffer(answer.bytes);
  };

  const print = async (variables: Order, graph: GraphClient, request: FastifyRequest, reply: FastifyReply) => {
    const now = clock();
    const { language, large } = variables;
    const how: PrintRun = { language, large, printedOn: dayOf(now) };
    switch (variables.document) {
      case 'apple-wallet': {
        const card = await walletCardFor(variables.passportId, how, graph);
        const pass = await drawn(
          { document: variables.document, of: card, settings: appleSettingsOf(config), now },
          request,
        );
        return reply.type('application/vnd.apple.pkpass').send(pass);
      }
      case 'google-wallet':
        return reply.send({ url: await linkFor(await walletCardFor(variables.passportId, how, graph), config, now) });
      default: {
        const bytes = await drawn(await drawingFor(variables, how, graph), request);
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${variables.document}-${language}.pdf"`)
          .send(bytes);
      }
    }
  };

  server.post('/print', { onRequest: account.admit }, async (request, reply) => {
    const variables = order.safeParse(request.body);
    if (!variables.success) {
      const fields = variables.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
      throw new HubError('BAD_USER_INPUT', `Say what to print, and of what; see docs/print.md. ${fields}`);
    }
    try {
      return await orders.run(() => print(variables.data, account.graphFor(request), request, reply));
    } catch (error) {
      if (!isOverloaded(error, log)) throw error;
      throw new AskLater(
        'OVERLOADED',
        'Other documents are being printed. Try again in a few seconds.',
        retryAfterSeconds,
      );
    }
  });
}

function drawingFor(
  variables: Exclude<Order, { document: 'apple-wallet' | 'google-wallet' }>,
  how: PrintRun,
  graph: GraphClient,
): Promise<Drawing> {
  switch (variables.document) {
    case 'card':
      return cardFor(variables.passportId, variables.discreet, how, graph);
    case 'renewal-letter':
      return renewalLetterFor(variables.passportId, how, graph);
    case 'emergency-card':
      return emergencyCardFor(variables.passportId, variables.pin, how, graph);
    default:
      return drawingOfScheme(variables.document, variables, how, graph);
  }
}

async function linkFor(card: WalletCard, config: Config, now: Date): Promise<string> {
  try {
    return await googleWalletLink(card, config, now);
  } catch (error) {
    throw error instanceof WalletNotConfigured ? new HubError('WALLET_NOT_CONFIGURED', error.message) : error;
  }
}

function isOfScheme(drawing: Drawing): drawing is SchemeDrawing {
  return schemeDocuments.some((document) => document === drawing.document);
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
