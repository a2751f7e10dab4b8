import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().min(1);
const flag = z.enum(['0', '1']).transform((value) => value === '1');

const optionalText = (about: string) => z.string().min(1).optional().describe(about);

/** User and password, one or more hosts with their ports, and the rest. The driver ends the process over a bad host. */
const host = String.raw`(\[[\da-f:.]+\]|[^\s/,:@?[\]]+)(:\d{1,5})?`;
const mongodbUri = new RegExp(String.raw`^mongodb(\+srv)?://([^\s/@]+@)?${host}(,${host})*([/?]\S*)?$`, 'i');

/**
 * All configuration, parsed once. `.env.example` lists the same names, and a test compares the two. Values come from
 * the environment only. Nothing else in the hub reads `process.env`, except for the PATH to find a mongod.
 */
export const settings = {
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('production refuses everything made for trials: the demo network, the development issuer, GraphiQL'),
  HOST: z.string().min(1).default('127.0.0.1').describe('address that the gateway listens on'),
  PORT: port.default(4000).describe('port that the gateway listens on; 0 takes any free one'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('warn')
    .describe('how much goes to the log on stderr'),
  WORKERS: count
    .max(64)
    .optional()
    .describe('processes that answer; without it one for each core of this machine, at most 4'),
  METRICS_PORT: port.optional().describe('port for Prometheus (/metrics); without it nothing is published'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe('collector of OpenTelemetry traces (OTLP over HTTP); without it none are made'),
  SUPERGRAPH_FILE: optionalText(
    'the composed supergraph; without it that of schema/. A change of the file is taken in while the hub runs',
  ),
  TRUSTED_PROXIES: z
    .string()
    .min(1)
    .optional()
    .describe('addresses (or CIDR ranges) of proxies in front, with commas, whose X-Forwarded-For says who asks'),
  MONGODB_URI: z
    .string()
    .regex(mongodbUri, 'must look like mongodb://host:27017/?replicaSet=rs0')
    .optional()
    .describe('a MongoDB replica set or sharded cluster; without it the hub starts a store of its own in DATA_DIR'),
  MONGOMS_SYSTEM_BINARY: z
    .string()
    .min(1)
    .optional()
    .describe('a mongod to run the store of a trial on; without it one is looked for on the PATH'),
  STORE_DOWNLOAD: flag
    .default(true)
    .describe('1 lets a first start fetch a mongod from mongodb.org; 0 goes straight to the embedded store'),
  DATA_DIR: z.string().min(1).default('.data').describe('folder for the store and the keys of a trial'),
  DEMO: flag.default(true).describe('1 loads the demo network into an empty store; 0 does not'),
  DEMO_SCALE: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(1)
    .describe('how many times the demo network is multiplied'),
  OIDC_ISSUER: z.url().optional().describe('issuer of the access tokens of carers and staff; needed in production'),
  OIDC_AUDIENCE: z.string().min(1).default('carer-passport-hub').describe('audience that the access tokens must name'),
  OIDC_JWKS_URI: z.url().optional().describe('where the issuer publishes its keys; needed in production'),
  HUB_KEYS: z
    .string()
    .min(1)
    .optional()
    .describe('file with the hub’s own keys (JSON); in a trial they are made in DATA_DIR'),
  TRUSTED_DOCUMENTS_ONLY: flag
    .optional()
    .describe(
      '1 answers registered documents only, 0 any within the limits; without it 1 in production and 0 elsewhere',
    ),
  TRUSTED_DOCUMENTS_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('folder with further documents (*.graphql) that are registered beside those of the hub'),
  LIMIT_TOKENS: count.default(5_000).describe('tokens in a document'),
  LIMIT_DEPTH: count.default(20).describe('fields within fields'),
  LIMIT_ALIASES: count.default(50).describe('aliases in a document'),
  LIMIT_ROOT_FIELDS: count.default(20).describe('fields at the root of an operation'),
  LIMIT_FRAGMENTS: count.default(50).describe('fragments in a document'),
  LIMIT_DIRECTIVES: count.default(50).describe('directives in a document'),
  LIMIT_COST: count.default(10_000).describe('what one question may cost; docs/limits.md says how it is counted'),
  RATE_PER_VIEWER: count.default(200_000).describe('cost per minute that one signed-in caller may ask'),
  RATE_PER_ADDRESS: count
    .default(2_000_000)
    .describe('cost per minute that may come from one address, which a whole hospital may share'),
  LIMIT_CHECKS_PER_SIGN_IN: count
    .default(600)
    .describe('checks and codes that one sign-in may try in ten minutes; at most 30 of them may find nothing'),
  LIMIT_CHECKS_PER_TRUST: count.default(6_000).describe('checks that the wards of one trust may make in an hour'),
  LIMIT_EVENT_LOOP_DELAY: count
    .default(1_000)
    .describe('milliseconds that work may wait in this process before new questions are turned away with 503'),
  SUBGRAPH_URLS: z
    .string()
    .regex(
      /^([a-z]+=https?:\/\/[^\s,]+)(,[a-z]+=https?:\/\/[^\s,]+)*$/,
      'must look like hospital=http://host:4102/graphql,school=…',
    )
    .transform((text) =>
      Object.fromEntries(
        text.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
      ),
    )
    .optional()
    .describe('subgraphs that run in processes of their own; all others run inside the gateway'),
  SUBGRAPH_PORT: port.optional().describe('port of npm run subgraph; without it that of subgraphs/registry.ts'),
  PUBLIC_URL: z
    .url()
    .default('http://127.0.0.1:4000')
    .describe('where the gateway is reached from outside; the list of cancelled cards says it of itself'),
  CARD_LIST_INTERVAL: z.coerce
    .number()
    .int()
    .min(60)
    .max(7 * 86_400)
    .default(21_600)
    .describe('seconds for which a list of cancelled cards counts: a lost card stops working within that time'),
  APPLE_WALLET_PASS_TYPE: optionalText('Apple Wallet: the pass type identifier, pass.…'),
  APPLE_WALLET_TEAM: optionalText('Apple Wallet: the team identifier'),
  APPLE_WALLET_CERTIFICATE: optionalText('Apple Wallet: the pass type certificate, PEM'),
  APPLE_WALLET_PRIVATE_KEY: optionalText('Apple Wallet: the private key of that certificate, PEM'),
  APPLE_WALLET_WWDR_CERTIFICATE: optionalText('Apple Wallet: Apple’s intermediate certificate, PEM'),
  GOOGLE_WALLET_ISSUER: optionalText('Google Wallet: the issuer’s id, digits'),
  GOOGLE_WALLET_SERVICE_ACCOUNT: optionalText('Google Wallet: the e-mail address of the service account'),
  GOOGLE_WALLET_PRIVATE_KEY: optionalText('Google Wallet: the private key of the service account, PKCS #8 PEM'),
} as const;

const schema = z.object(settings);
export type Config = Readonly<z.infer<typeof schema>>;

/** A setting that cannot be used; the message names each one, and never repeats a value that may hold a password. */
export class InvalidConfiguration extends Error {
  override readonly name = 'InvalidConfiguration';
}

export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.keys(settings).map((name) => [name, environment[name] || undefined]));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new InvalidConfiguration(`The configuration cannot be used.\n  ${problems.join('\n  ')}`);
  }
  const config = parsed.data;
  if (config.NODE_ENV === 'production') {
    const missing = (['MONGODB_URI', 'OIDC_ISSUER', 'OIDC_JWKS_URI', 'HUB_KEYS'] as const).filter(
      (name) => !config[name],
    );
    if (missing.length > 0) throw new InvalidConfiguration(`In production these must be set: ${missing.join(', ')}.`);
  }
  return config;
}
