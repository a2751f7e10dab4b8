import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PhotoUnusable } from '../kit/card/photo-file';
import { cardPhotoFrom, largePhoto } from '../kit/card/photo-thread';
import { HubError, unauthenticated } from '../platform/errors/hub-error';
import { QueueFull } from '../platform/threads/short-queue';
import { AskLater } from './limits/refusals';
import { Graph } from './print/graph';
import type { PrintAccount } from './print/print-room';

const asked = z.object({ passportId: z.string().min(1).max(200), idempotencyKey: z.string().min(1).max(200) });

const mutation = `mutation ($input: SetCardPhotoInput!) { setCardPhoto(input: $input) {
  __typename ... on CardPhotoSet { passportId } ... on UserError { message } } }`;
const answer = z.object({
  setCardPhoto: z.object({
    __typename: z.string(),
    passportId: z.string().exactOptional(),
    message: z.string().exactOptional(),
  }),
});

/** Photos that come in at once. Each takes as much memory as its file. */
const mostUploads = 4;
const retryAfterSeconds = 5;

/**
 * `POST /card-photo`: a photo as a telephone takes it, the file as the body. The photo is made small here and then given as the
 * caller with the mutation `setCardPhoto`: who may give it, what is logged and what is done once are decided there alone.
 */
export function openCardPhoto(server: FastifyInstance, account: PrintAccount): void {
  let uploads = 0;
  const busy = () =>
    new AskLater(
      'OVERLOADED',
      'Many photos are being given at present. Try again in a few seconds.',
      retryAfterSeconds,
    );

  server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largePhoto.bytes }, (_request, body, done) =>
      done(null, body),
    );
    const admit = async (request: FastifyRequest) => {
      await account.admit(request);
      // Before a byte of the body is read.
      if (uploads >= mostUploads) throw busy();
      uploads += 1;
      request.raw.once('close', () => (uploads -= 1));
    };
    scope.post('/card-photo', { onRequest: admit, bodyLimit: largePhoto.bytes }, async (request) => {
      const { authorization } = request.headers;
      if (authorization === undefined) throw unauthenticated();
      const input = asked.safeParse(request.query);
      if (!input.success || !Buffer.isBuffer(request.body))
        throw new HubError(
          'BAD_USER_INPUT',
          'Send the photo’s file as the body, and passportId and idempotencyKey in the address.',
        );
      try {
        const { file, milliseconds } = await cardPhotoFrom(request.body, largePhoto);
        await account.settle(request, milliseconds);
        const variables = { input: { ...input.data, photo: file.toString('base64') } };
        return { data: await new Graph(server, authorization).ask(mutation, variables, answer) };
      } catch (error) {
        if (error instanceof QueueFull) throw busy();
        if (!(error instanceof PhotoUnusable)) throw error;
        return { data: { setCardPhoto: { __typename: 'CardPhotoRefused', message: error.message } } };
      }
    });
  });
}
