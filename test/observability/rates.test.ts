import { Rates } from '../../gateway/limits/rates';

it('counts what a caller spends at several processes as if they were one', async () => {
  const [here, there] = [new Rates(10, 100), new Rates(10, 100)];
  const nurse = { role: 'ward', subject: 'a nurse', organisation: 'RWH' } as const;
  expect(here.spent()).toEqual({ viewers: [], addresses: [] });
  await here.countFor(nurse, 8);
  await there.countFor(nurse, 2);
  await there.add(here.spent());
  await expect(there.countFor(nurse, 1)).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
  await expect(there.countFor({ ...nurse, subject: 'another' }, 10)).resolves.toBeUndefined();
  expect(here.spent()).toEqual({ viewers: [], addresses: [] });
});
