import { trialNetwork } from '../auth/trial';
import type { DevelopmentIssuer } from '../auth/development-issuer';
import { canonicalOperations } from '../federation/canonical-operations';

/**
 * Returns the GraphiQL page, which fetches nothing from elsewhere: the four main operations as tabs, each with its
 * persona's token.
 */
export async function graphiqlPage(issuer: DevelopmentIssuer | undefined): Promise<string> {
  // The script has 9 MB and most runs never show it, so it is loaded on first use.
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
