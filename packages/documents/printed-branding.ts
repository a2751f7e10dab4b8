/** The branding of a scheme on paper, in the language of the print. */
export interface PrintedBranding {
  readonly name: string;
  /** Its colour, "#" and six hexadecimal digits. */
  readonly colour: string;
}

/** A scheme's contact details; each line as printed. Documents that ask people to get in touch need at least one. */
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
