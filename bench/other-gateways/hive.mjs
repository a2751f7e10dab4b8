// Runs Hive Gateway on the hub's supergraph, with the planner in JavaScript or in Rust (argument `js` or `rust`), in
// one process. It receives over IPC the subgraphs' addresses and tokens; it need not check callers.
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
    // Set the header here, not when a request is sent: the gateway combines requests in flight whose headers are equal
    // by then.
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, subgraphName }) => ({
        authorization: tickets[request.headers.get('authorization')]?.[subgraphName.toLowerCase()],
      }),
    },
  });
  const server = createServer(gateway);
  server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }));
}
