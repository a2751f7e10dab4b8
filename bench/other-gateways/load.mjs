// Asks one address as fast as it is answered, from a process of its own: options as JSON on standard input, the report on
// standard output. Each request takes the next body and the next asker; `[<id>]` in it is another text every time.
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';

const { url, authorizations, bodies, clients, seconds } = JSON.parse(await text(process.stdin));
let next = 0;
const run = randomUUID();
const result = await autocannon({
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
console.log(
  JSON.stringify({
    requests: result.requests.total,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.requests.total - result['2xx'] + result.errors,
  }),
);
