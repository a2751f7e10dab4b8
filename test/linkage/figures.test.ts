import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  ConfigurationError,
  evaluate,
  readConfiguration,
  type Evaluation,
} from '../../subgraphs/identity/services/linkage/evaluation/evaluate';

const DATA = process.env.SHARED_DATA ?? join(__dirname, '..', '..', '..', 'shared', 'data');
const CONFIGURATIONS = join(__dirname, '..', '..', 'subgraphs', 'identity', 'services', 'linkage', 'evaluation');

const hasData = existsSync(join(DATA, 'linkage'));
if (!hasData) process.stdout.write(`Skipped: the figures of the linkage, for want of ${join(DATA, 'linkage')}\n`);

async function evaluationOf(name: string): Promise<Evaluation> {
  return evaluate(await readConfiguration(join(CONFIGURATIONS, `${name}.json`)), DATA);
}

(hasData ? describe : describe.skip)('at the fixed thresholds', () => {
  it('FEBRL 3 without its identity number', async () => {
    const {
      records,
      truePairs,
      asImported: { certain, offered },
    } = await evaluationOf('febrl-3');
    expect([records, truePairs]).toEqual([5_000, 6_538]);
    expect(offered.f1).toBeGreaterThan(0.99);
    expect(offered.precision).toBeGreaterThan(0.999);
    expect(certain.precision).toBeGreaterThan(0.999);
  });

  it('fake_1000', async () => {
    const {
      truePairs,
      asImported: { certain, offered },
    } = await evaluationOf('fake-1000');
    expect(truePairs).toBe(2_031);
    expect(offered.f1).toBeGreaterThan(0.86);
    expect(offered.precision).toBeGreaterThan(0.98);
    expect(certain.precision).toBeGreaterThan(0.98);
  });

  it('a column that is not there is named', async () => {
    const configuration = await readConfiguration(join(CONFIGURATIONS, 'fake-1000.json'));
    await expect(evaluate({ ...configuration, id: 'no_such_column' }, DATA)).rejects.toThrow(
      new ConfigurationError('linkage/fake_1000.csv has no column "no_such_column"'),
    );
  });
});

it('a configuration that is no configuration is refused', async () => {
  await expect(readConfiguration(join(__dirname, '..', '..', 'package.json'))).rejects.toThrow(ConfigurationError);
});
