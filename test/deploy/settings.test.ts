import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Deployment } from 'kubernetes-models/apps/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';
import { settings } from '../../platform/config';

const folder = join(__dirname, '../../deploy');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Reads the manifests of `deploy/kubernetes`, for the models of Kubernetes' own schema to check. */
function manifestsOf(text: string): [Deployment, Service, PodDisruptionBudget] {
  const [deployment, service, budget] = parseAllDocuments(text).map((each) => each.toJS() as unknown);
  return [
    new Deployment(deployment as Deployment),
    new Service(service as Service),
    new PodDisruptionBudget(budget as PodDisruptionBudget),
  ];
}

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

  it('the manifests are what Kubernetes knows under their names', () => {
    const text = read('kubernetes/hub.yaml');
    const manifests = manifestsOf(text);
    expect(manifests.map(({ kind }) => kind)).toEqual(['Deployment', 'Service', 'PodDisruptionBudget']);
    for (const each of manifests) expect(() => each.validate()).not.toThrow();
    const [misread] = manifestsOf(text.replace('replicas: 2', 'replicas: two'));
    expect(() => misread.validate()).toThrow('replicas');
  });

  // The test is skipped if docker compose is not installed.
  const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;
  (hasCompose ? it : it.skip)('compose.yaml is one that Compose reads', () => {
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
