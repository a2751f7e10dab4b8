import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PhotoUnusable } from '../../packages/card/credential/photo-file';
import { cardPhotoFrom, largePhoto } from '../../packages/card/credential/photo-thread';
import { HubError } from '../../platform/errors/hub-error';
import type { Logger } from '../../platform/log';
import { isOverloaded } from '../../platform/threads/overloaded';
import { AskLater } from '../limits/refusals';
import type { PrintAccount } from './print/print-routes';

const wanted = z.object({ passportId: z.string().min(1).max(200), idempotencyKey: z.string().min(1).max(200) });

const mutation = `mutation ($input: SetCardPhotoInput!) { setCardPhoto(input: $input) {
  __typename ... on CardPhotoSet { passportId } ... on UserError { message } } }`;
const answer = z.object({
  setCardPhoto: z.object({
    __typename: z.string(),
    passportId: z.string().exactOptional(),
    message: z.string().exactOptional(),
  }),
});

/** The most photos received or resized at once. Each takes as much memory as its file. */
const mostUploads = 4;
const retryAfterSeconds = 5;

/** The account's functions that the upload needs for its caller. */
export interface PhotoAccount extends PrintAccount {
  /** Returns a name of the caller's sign-in: the same for each of its requests. */
  readonly signInOf: (request: FastifyRequest) => string;
}

/** One of the places for photos. */
interface Place {
  /** Whether the whole photo has arrived and is being resized. */
  isWorking: boolean;
  readonly leave: () => void;
}

/**
 * `POST /card-photo`: accepts a photo as a phone takes it, the file as the body. The photo is resized here and saved as
 * the caller with the mutation `setCardPhoto`. That mutation alone decides permission, logging and idempotency.
 */
export function openCardPhoto(server: FastifyInstance, log: Logger, account: PhotoAccount): void {
  /** The sign-ins whose photos are being received or resized now. */
  const uploading = new Set<string>();
  const places = new WeakMap<FastifyRequest, Place>();
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
    const admit = async (request: FastifyRequest, reply: FastifyReply) => {
      await account.admit(request);
      // Check this before reading the body.
      const signIn = account.signInOf(request);
      if (uploading.has(signIn))
        throw new AskLater(
          'RATE_LIMITED',
          'You are giving another photo. Wait until it is there, then try again.',
          retryAfterSeconds,
        );
      if (uploading.size >= mostUploads) throw busy();
      uploading.add(signIn);
      const place: Place = { isWorking: false, leave: () => uploading.delete(signIn) };
      places.set(request, place);
      // A caller who disconnects early frees the place. Once the whole photo has arrived, the place is held until the
      // work is done.
      reply.raw.once('close', () => {
        if (!place.isWorking) place.leave();
      });
    };
    const take = async (request: FastifyRequest) => {
      const input = wanted.safeParse(request.query);
      if (!input.success || !Buffer.isBuffer(request.body))
        throw new HubError(
          'BAD_USER_INPUT',
          'Send the photo’s file as the body, and passportId and idempotencyKey in the address.',
        );
      try {
        const { file, milliseconds } = await cardPhotoFrom(request.body, largePhoto);
        await account.settle(request, milliseconds);
        const variables = { input: { ...input.data, photo: file.toString('base64') } };
        return { data: await account.graphFor(request).ask(mutation, variables, answer) };
      } catch (error) {
        if (isOverloaded(error, log)) throw busy();
        if (!(error instanceof PhotoUnusable)) throw error;
        return { data: { setCardPhoto: { __typename: 'CardPhotoRefused', message: error.message } } };
      }
    };
    scope.post('/card-photo', { onRequest: admit, bodyLimit: largePhoto.bytes }, async (request) => {
      const place = places.get(request);
      if (!place) throw new Error('a photo came in without a place');
      place.isWorking = true;
      try {
        return await take(request);
      } finally {
        place.leave();
      }
    });
  });
}
