import { questions } from '../gateway/questions';

/** Prints one of the four questions as the body of a request: the query and a ready set of variables. */
const [operation = ''] = process.argv.slice(2);
const question = questions().find((known) => known.operation === operation);
if (question) console.log(JSON.stringify({ query: question.query, variables: question.variables }));
else {
  console.error(
    `Say which question: ${questions()
      .map((known) => known.operation)
      .join(' | ')}`,
  );
  process.exitCode = 1;
}
