// Sends requests to one address as fast as they are answered, from a process of its own. Options come as JSON on
// standard input, and the report goes to standard output. Each request takes the next body and the next sender;
// `[<id>]` in it is replaced by a new text each time.
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';

const { url, authorizations, bodies, clients, seconds } = JSON.parse(await text(process.stdin));
let next = 0;
const run = randomUUID();
const answering = autocannon({
  url,
  connections: clients,
  duration: seconds,
  method: 'POST',
  requests: [
    {
      setupRequest: (request) => {
        next += 1;
        return {
          ...request,
          headers: {
            ...request.headers,
            'content-type': 'application/json',
            authorization: authorizations[next % authorizations.length],
          },
          body: bodies[next % bodies.length].replace('[<id>]', `${run} ${next}`),
        };
      },
    },
  ],
});
// autocannon's own histogram counts whole milliseconds.
const milliseconds = [];
answering.on('response', (_client, _status, _bytes, took) => milliseconds.push(took));
const result = await answering;
milliseconds.sort((one, other) => one - other);
const quantile = (share) => milliseconds[Math.floor(milliseconds.length * share)] ?? 0;
console.log(
  JSON.stringify({
    requests: result.requests.total,
    perSecond: result.requests.average,
    p50: quantile(0.5),
    p99: quantile(0.99),
    failed: result.requests.total - result['2xx'] + result.errors,
  }),
);
