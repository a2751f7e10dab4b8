export default async function stopStore(): Promise<void> {
  await globalThis.storeOfThisRun?.stop();
}
