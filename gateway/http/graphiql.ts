import { trialNetwork } from '../auth/trial';
import type { DevelopmentIssuer } from '../auth/development-issuer';
import { canonicalOperations } from '../federation/canonical-operations';

/** A page to ask from, which fetches nothing from elsewhere: the four questions as tabs, each with its persona's token. */
export async function graphiqlPage(issuer: DevelopmentIssuer | undefined): Promise<string> {
  // 9 MB of script that most runs never show: loaded when somebody looks.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const trial = trialNetwork();
  const defaultTabs = await Promise.all(
    canonicalOperations().map(async ({ query, variables, persona }) => ({
      query,
      variables: JSON.stringify(variables, null, 2),
      headers:
        issuer && trial
          ? JSON.stringify({ authorization: `Bearer ${await issuer.tokenFor(trial.personas[persona])}` }, null, 2)
          : null,
    })),
  );
  return renderGraphiQL({ title: 'Carer Passport Hub', endpoint: '/graphql', defaultTabs });
}
