import { runChaos } from './chaos';

jest.setTimeout(300_000);

it('loses nothing and doubles nothing while its store and subgraphs are killed and its connections cut', async () => {
  const { kills, checks, passports, last, answered, whole, wrong } = await runChaos({
    seed: 8,
    seconds: 15,
    say: () => undefined,
  });
  const after = `${last} was killed last; the hub answered after ${answered} ms, and with nothing missing after ${whole} ms`;
  process.stdout.write(`Chaos: ${after}.\n`);
  expect(wrong).toEqual([]);
  expect(kills).toBeGreaterThan(1);
  expect(checks).toBeGreaterThan(0);
  expect(passports).toBeGreaterThan(0);
  expect(answered).toBeLessThan(5_000);
});
