/** The hub lacks settings for the requested wallet pass; the message names the setting and its fault. */
export class WalletNotConfigured extends Error {
  override readonly name = 'WalletNotConfigured';

  constructor(
    wallet: 'Apple Wallet' | 'Google Wallet',
    readonly problems: readonly string[],
  ) {
    super(`${wallet} is not configured: ${problems.join('; ')}. Cards on paper and as images work without it.`);
  }
}

/** True if every setting has a value. */
export function isComplete<Name extends string>(
  names: readonly Name[],
  settings: Readonly<Partial<Record<Name, string | undefined>>>,
): settings is Readonly<Record<Name, string>> {
  return missingFrom(names, settings).length === 0;
}

export function missingFrom<Name extends string>(
  names: readonly Name[],
  settings: Readonly<Partial<Record<Name, string | undefined>>>,
): string[] {
  return names.filter((name) => !settings[name]).map((name) => `${name} is missing`);
}
