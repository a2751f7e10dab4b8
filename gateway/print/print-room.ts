import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ColourRefused } from '../../kit/print/colours';
import type { PrintRun } from '../../kit/print/paper';
import { PhotoRefused } from '../../kit/print/photo';
import { TextTooLong } from '../../kit/print/sheet';
import { UnprintableCharacter } from '../../kit/print/typeface';
import { applePass } from '../../kit/print/wallet/apple-pass';
import { googleWalletLink } from '../../kit/print/wallet/google-pass';
import { WalletNotConfigured } from '../../kit/print/wallet/wallet-not-configured';
import { dayOf } from '../../platform/calendar-date';
import type { Clock } from '../../platform/clock';
import type { Config } from '../../platform/config';
import { HubError, unauthenticated } from '../../platform/errors/hub-error';
import { Graph } from './graph';
import { cardFor, emergencyCardFor, renewalLetterFor, walletCardFor } from './of-passport';
import { printOfScheme, schemeDocuments } from './of-scheme';

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

/**
 * `POST /print`: any of the hub's documents, for whoever is signed in and may read what stands on it. Printing is one more
 * client of the graph: it asks as its caller, and knows no rule of access of its own.
 */
export function openPrintRoom(
  server: FastifyInstance,
  config: Config,
  clock: Clock,
  /** Throws where nothing is printed for this caller, or not now. */
  admit: (request: FastifyRequest) => Promise<void>,
): void {
  server.post('/print', { onRequest: admit }, async (request, reply) => {
    const { authorization } = request.headers;
    if (authorization === undefined) throw unauthenticated();
    const asked = order.safeParse(request.body);
    if (!asked.success) {
      const fields = asked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
      throw new HubError('BAD_USER_INPUT', `Say what to print, and of what; see docs/print.md. ${fields}`);
    }
    try {
      return await print(asked.data, new Graph(server, authorization), config, clock, reply);
    } catch (error) {
      throw forPerson(error);
    }
  });
}

async function print(
  asked: z.infer<typeof order>,
  graph: Graph,
  config: Config,
  clock: Clock,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const now = clock();
  const { document, language, large } = asked;
  const how: PrintRun = { language, large, printedOn: dayOf(now) };
  const pdf = (bytes: Buffer) =>
    reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${document}-${language}.pdf"`)
      .send(bytes);
  switch (asked.document) {
    case 'card':
      return pdf(await cardFor(asked.passportId, asked.discreet, how, graph));
    case 'renewal-letter':
      return pdf(await renewalLetterFor(asked.passportId, how, graph));
    case 'emergency-card':
      return pdf(await emergencyCardFor(asked.passportId, asked.pin, how, graph));
    case 'apple-wallet': {
      const pass = applePass(await walletCardFor(asked.passportId, how, graph), config, now);
      return reply.type('application/vnd.apple.pkpass').send(Buffer.from(pass));
    }
    case 'google-wallet':
      return reply.send({
        url: await googleWalletLink(await walletCardFor(asked.passportId, how, graph), config, now),
      });
    default:
      return pdf(await printOfScheme(asked.document, asked, how, graph));
  }
}

/** What somebody can put right is said; the rest is a defect. */
function forPerson(error: unknown): unknown {
  if (error instanceof WalletNotConfigured) return new HubError('WALLET_NOT_CONFIGURED', error.message);
  const isOfPaper =
    error instanceof TextTooLong ||
    error instanceof UnprintableCharacter ||
    error instanceof ColourRefused ||
    error instanceof PhotoRefused;
  return isOfPaper ? new HubError('NOT_PRINTABLE', error.message) : error;
}
