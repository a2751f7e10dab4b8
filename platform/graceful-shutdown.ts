import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** How long a request that has begun to come in may take to come to its end, once the server stops. */
const arrivingMilliseconds = 3_000;

/**
 * Stops a server without cutting short what it has taken in: neither an answer that somebody waits for, nor work whose asker has hung
 * up. A closed connection says nothing of the work that was asked over it; what closes after the server (a store, say) may close
 * only when that is done.
 */
export class GracefulShutdown {
  private readonly work = new Set<Promise<unknown>>();
  private readonly connections = new Set<Socket>();
  private readonly answers = new Set<ServerResponse>();
  private isStopping = false;
  private isOver = false;

  /** @param server whose routes are still to be made: the handlers of those that are there already are not waited for */
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

  /** Has the server wait for work that begins before a handler does. Answers what it is given. */
  during<Result>(work: Result): Result {
    if (!(work instanceof Promise)) return work;
    const forget = () => void this.work.delete(ended);
    const ended: Promise<void> = work.then(forget, forget);
    this.work.add(ended);
    return work;
  }

  /** Takes no more connections, and closes each that is open once it is answered. Comes back when everything is done, and the server closed. */
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

  /** Whoever has not come to the end of their request has asked nothing yet. */
  private hangUpOnTheSlow(): void {
    const complete = [...this.answers].filter(({ req }) => req.complete).map(({ req }) => req.socket);
    const answering = new Set(complete);
    for (const connection of this.connections) if (!answering.has(connection)) connection.destroy();
  }
}

/** Node would keep a connection that is not idle when the server closes, and wait for what is asked over it next. */
function endWith(answer: ServerResponse): void {
  const { socket } = answer.req;
  if (!answer.headersSent) answer.setHeader('connection', 'close');
  else answer.once('finish', () => socket.end());
}

/** They hung up, or they would be waited for. */
function nobodyWaitsFor(reply: FastifyReply): FastifyReply {
  return reply.hijack();
}
