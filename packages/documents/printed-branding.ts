/** How a scheme shows itself on paper, in the language of the print. */
export interface PrintedBranding {
  readonly name: string;
  /** Its colour, "#" and six hexadecimal digits. */
  readonly colour: string;
}

/** How to reach a scheme; each line as it is to be printed. At least one is needed on whatever asks people to get in touch. */
export interface SchemeContact {
  readonly telephone?: string;
  readonly email?: string;
  readonly website?: string;
  /** Postal address, line by line. */
  readonly address?: readonly string[];
}

export function contactLines({ telephone, email, website, address = [] }: SchemeContact): string[] {
  return [telephone, email, website, address.join(', ')].filter(
    (line) => line !== undefined && line !== '',
  ) as string[];
}
