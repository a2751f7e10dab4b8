// Hive Gateway on the hub's supergraph, with the planner in JavaScript or in Rust (argument `js` or `rust`), one process. It is
// told over IPC where the subgraphs are and with which tokens they let somebody in; it need not check who asks.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

const [planner] = process.argv.slice(2);
let tickets = {};

process.on('message', (message) => {
  if (message.tickets) tickets = message.tickets;
  if (message.start) start(message.start);
});

function start({ supergraphFile, urls }) {
  const gateway = createGatewayRuntime({
    supergraph: readFileSync(supergraphFile, 'utf8'),
    logging: false,
    maskedErrors: false,
    landingPage: false,
    graphiql: false,
    ...(planner === 'rust' && { unifiedGraphHandler }),
    transportEntries: Object.fromEntries(Object.entries(urls).map(([name, location]) => [name, { location }])),
    // Set so, and not as a request goes out: it puts those in flight together whose headers are the same by then.
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, subgraphName }) => ({
        authorization: tickets[request.headers.get('authorization')]?.[subgraphName.toLowerCase()],
      }),
    },
  });
  const server = createServer(gateway);
  server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }));
}
