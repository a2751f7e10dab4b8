import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const subgraphs = readdirSync(new URL('subgraphs', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** `target` may import from `allowed` and from nowhere else in the repository. */
const only = (target, allowed, message) => ({
  target: `./${target}`,
  from: './',
  except: [...allowed, 'node_modules'].map((folder) => `./${folder}`),
  message,
});

/** Which folder may import which: the table of ARCHITECTURE.md. test/architecture.test.ts proves each line. */
const zones = [
  only('platform', ['platform'], 'platform knows no domain: it imports nothing else of the repository'),
  only(
    'domain',
    [
      'domain',
      'platform',
      'packages/reference-data',
      'packages/card',
      'packages/documents/colours.ts',
      'packages/documents/typeface.ts',
    ],
    'domain knows no sector: it imports platform and the packages that need no domain',
  ),
  only('packages/card/verifier', ['packages/card/verifier'], 'the verifier stands alone, in a browser too'),
  only(
    'packages/card/credential',
    ['packages/card', 'platform'],
    'the credential imports the layout of a card, and platform',
  ),
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

const behindTheRepository = {
  regex: '(^mongoose$|^mongodb$|/models/|platform/mongo/)',
  message: 'only a repository and its model speak to the store',
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.data/',
      '**/dist/',
      'coverage/',
      '**/generated/**',
      'bench/node_modules/',
      '*.config.js',
      '**/*.mjs',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })] },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }], 'import-x/no-cycle': 'error' },
  },
  {
    files: ['subgraphs/*/resolvers/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            behindTheRepository,
            { regex: '/repositories/', message: 'a resolver calls a service', allowTypeImports: true },
          ],
        },
      ],
    },
  },
  { files: ['scripts/**', 'bench/**', 'packages/embedded-mongo/bin/**'], rules: { 'no-console': 'off' } },
);
