import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidConfiguration, parseConfig, settings } from '../platform/config';

describe('configuration', () => {
  it('is listed in .env.example, setting by setting, with what each is for', () => {
    const text = readFileSync(join(__dirname, '../.env.example'), 'utf8');
    const listed = [...text.matchAll(/^# ([^\n]+)\n# ([A-Z_]+)=(.*)$/gm)].map(([, about, name]) => ({ about, name }));
    expect(listed).toEqual(Object.entries(settings).map(([name, { description }]) => ({ about: description, name })));
  });

  it('has defaults in .env.example that are the defaults', () => {
    const text = readFileSync(join(__dirname, '../.env.example'), 'utf8');
    const asSet = Object.fromEntries(
      [...text.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, name = '', value]) => [name, value]),
    );
    expect(parseConfig(asSet)).toEqual(parseConfig({}));
  });

  it.each([
    ['PORT', 'eighty', 'PORT'],
    ['MONGODB_URI', 'http://somewhere:27017', 'must look like mongodb://'],
    ['MONGODB_URI', 'mongodb://host:port/', 'must look like mongodb://'],
    ['MONGODB_URI', 'mongodb://one,,two/', 'must look like mongodb://'],
    ['MONGODB_URI', 'mongodb://one:27017,/', 'must look like mongodb://'],
    ['SUBGRAPH_URLS', 'hospital', 'must look like hospital=http://'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL'],
    ['DEMO', 'yes', 'DEMO'],
  ])('refuses %s=%s and names it', (name, value, reported) => {
    expect(() => parseConfig({ [name]: value })).toThrow(InvalidConfiguration);
    expect(() => parseConfig({ [name]: value })).toThrow(reported);
  });

  it.each([
    'mongodb://one.example:27017,two.example:27018,[::1]:27019/?replicaSet=rs0',
    'mongodb+srv://hub:p%40ss@cluster.example/?retryWrites=true&w=majority',
    'mongodb://127.0.0.1',
  ])('takes %s', (uri) => {
    expect(parseConfig({ MONGODB_URI: uri }).MONGODB_URI).toBe(uri);
  });

  it('never repeats a value that may hold a password', () => {
    const attempt = () => parseConfig({ MONGODB_URI: 'mongo://hub:s3cret@store:27017' });
    expect(attempt).toThrow('MONGODB_URI');
    expect(attempt).not.toThrow('s3cret');
  });

  it('asks production for what a trial does without', () => {
    expect(() => parseConfig({ NODE_ENV: 'production' })).toThrow(
      'In production these must be set: MONGODB_URI, OIDC_ISSUER, OIDC_JWKS_URI, HUB_KEYS.',
    );
  });
});
