import { crash } from './crash';

// The whole hundred rounds: ROUNDS=100 node -r @swc-node/register packages/embedded-mongo/test/crash/crash.ts
it('loses nothing it has acknowledged, and halves no transaction, when it is killed at any moment', async () => {
  const { passed, failures, acknowledged, transactions } = await crash({ rounds: 5, seed: 42, print: () => undefined });
  expect(failures).toEqual([]);
  expect(passed).toBe(5);
  expect(acknowledged).toBeGreaterThan(50);
  expect(transactions).toBeGreaterThan(10);
}, 120_000);
