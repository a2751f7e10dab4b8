import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The time for a request whose body is still arriving when the server stops. */
const arrivingMilliseconds = 3_000;

/**
 * Stops a server without cutting off the work that it has begun. It waits for answers and also for work whose client
 * has disconnected. A closed connection does not show that its work is done. Anything that closes after the server (a
 * store, say) may close only then.
 */
export class GracefulShutdown {
  private readonly work = new Set<Promise<unknown>>();
  private readonly connections = new Set<Socket>();
  private readonly answers = new Set<ServerResponse>();
  private isStopping = false;
  private isOver = false;

  /** @param server without routes so far: it does not wait for handlers that are there already */
  constructor(private readonly server: FastifyInstance) {
    server.server.on('connection', (socket: Socket) => {
      this.connections.add(socket);
      socket.once('close', () => this.connections.delete(socket));
    });
    server.server.prependListener('request', (_request, answer: ServerResponse) => {
      this.answers.add(answer);
      answer.once('close', () => this.answers.delete(answer));
      if (this.isStopping) endWith(answer);
    });
    server.addHook('onRoute', (route) => {
      const { handler } = route;
      route.handler = (request, reply) =>
        this.isOver ? nobodyWaitsFor(reply) : this.during(handler.call(server, request, reply));
    });
  }

  /** Makes the server wait for work that begins before a handler does. Returns its argument. */
  during<Result>(work: Result): Result {
    if (!(work instanceof Promise)) return work;
    const forget = () => void this.work.delete(ended);
    const ended: Promise<void> = work.then(forget, forget);
    this.work.add(ended);
    return work;
  }

  /** Accepts no more connections, and closes each open one once it is answered. Resolves when all work is done. */
  async stop(): Promise<void> {
    this.isStopping = true;
    const { server } = this.server;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const answer of this.answers) endWith(answer);
    const enough = setTimeout(() => this.hangUpOnTheSlow(), arrivingMilliseconds);
    await closed;
    clearTimeout(enough);
    while (this.work.size > 0) await Promise.all(this.work);
    this.isOver = true;
    await this.server.close();
  }

  /** A client that has not sent its whole request has not made one yet. */
  private hangUpOnTheSlow(): void {
    const complete = [...this.answers].filter(({ req }) => req.complete).map(({ req }) => req.socket);
    const answering = new Set(complete);
    for (const connection of this.connections) if (!answering.has(connection)) connection.destroy();
  }
}

/** Node would keep a connection that is not idle when the server closes, and wait for its next request. */
function endWith(answer: ServerResponse): void {
  const { socket } = answer.req;
  if (!answer.headersSent) answer.setHeader('connection', 'close');
  else answer.once('finish', () => socket.end());
}

/** The client has disconnected, so skip the reply. */
function nobodyWaitsFor(reply: FastifyReply): FastifyReply {
  return reply.hijack();
}
