/** Which folder may import which: the table of ARCHITECTURE.md. test/architecture.test.ts proves each line. */
const zones = [
  only('platform', ['platform'], 'platform knows no domain: it imports nothing else of the repository'),
  only(
    'domain',
    ['domain', 'platform', 'packages/reference-data', 'packages/card', 'packages/documents/colours.ts', 'packages/documents/typeface.ts'],
    'domain knows no sector: it imports platform and the packages that need no domain',
  ),
  only('packages/card/verifier', ['packages/card/verifier'], 'the verifier stands alone, in a browser too'),
  only('packages/card/credential', ['packages/card', 'platform'], 'the credential imports the layout of a card, and platform'),
  only(
    'packages/embedded-mongo',
    ['packages/embedded-mongo'],
    'the embedded store could be lifted out: it imports nothing of the hub',
  ),
  only('packages/reference-data', ['packages/reference-data'], 'reference data imports nothing of the hub'),
  only(
    'packages/documents',
    ['packages/documents', 'packages/card', 'domain', 'platform'],
    'documents print what the domain describes: they know no subgraph and no gateway',
  ),
  ...subgraphs.map((name) =>
    only(
      `subgraphs/${name}`,
      [`subgraphs/${name}`, 'domain', 'platform', 'packages'],
      'a subgraph never imports another, only entity keys in SDL',
    ),
  ),
  only(
    'gateway',
    ['gateway', 'platform', 'domain', 'packages', 'subgraphs/registry.ts'],
    'the gateway knows the supergraph; subgraphs reach it through the registry',
  ),
];
