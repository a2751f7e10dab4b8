import { canonicalOperations } from '../gateway/federation/canonical-operations';

/** Prints one of the four main operations as the body of a request: the query and a ready set of variables. */
const [operation = ''] = process.argv.slice(2);
const canonical = canonicalOperations().find((known) => known.operation === operation);
if (canonical) console.log(JSON.stringify({ query: canonical.query, variables: canonical.variables }));
else {
  console.error(
    `Say which question: ${canonicalOperations()
      .map((known) => known.operation)
      .join(' | ')}`,
  );
  process.exitCode = 1;
}
