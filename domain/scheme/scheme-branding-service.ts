import { isDeepStrictEqual } from 'node:util';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../platform/mutation';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { isEmail, isTelephone, isWebsite } from '../identifiers/contact';
import { ColourRefused, paletteOf } from '../../packages/documents/colours';
import { printable, UnprintableCharacter } from '../../packages/documents/typeface';
import { schemeChanged, type SchemeChanged } from '../sector/events';
import type { Scheme } from './scheme';
import type { SchemeBranding } from './scheme-branding';
import type { SchemeRepository } from './scheme-repository';

type Maybe<T> = T | null | undefined;

/** SetSchemeBrandingInput of schema/shared/branding.graphql. */
export interface SetBrandingRequest {
  readonly schemeId: string;
  readonly colour: string;
  readonly nameInWelsh?: Maybe<string>;
  readonly telephone?: Maybe<string>;
  readonly email?: Maybe<string>;
  readonly website?: Maybe<string>;
  readonly address: readonly string[];
  readonly emergencyTelephone?: Maybe<string>;
  readonly howToRenew: readonly string[];
  readonly idempotencyKey: string;
}

export interface BrandingFault {
  readonly field: string;
  readonly message: string;
}

const notATelephone = 'This is not a telephone number. Write it like 01632 960 001.';
const longestLine = 120;
const mostLines = 6;

/** Sets up the branding of one sector's schemes on paper, for one viewer. */
export class SchemeBrandingService {
  constructor(
    private readonly sector: string,
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly schemes: SchemeRepository,
  ) {}

  async set(
    input: SetBrandingRequest,
  ): Promise<MutationResult<Scheme, 'SchemeNotYours'> | { readonly fault: BrandingFault }> {
    const branding = brandingFrom(input);
    const fault = faultOf(branding);
    if (fault) return { fault };
    const mutation = { viewer: this.viewer, operation: 'setSchemeBranding', input };
    const outcome = await runMutation<'SchemeNotYours'>(this.store, mutation, async ({ session, emit }) => {
      const scheme = await this.schemes.ofViewer(input.schemeId);
      if (!scheme) throw new MutationRefused('SchemeNotYours');
      const next: Scheme = { ...scheme, branding, version: scheme.version + 1 };
      await this.schemes.replaceOrFail(next, session);
      const reported: SchemeChanged = { sector: this.sector, scheme: next };
      emit(schemeChanged, scheme._id, reported);
      return scheme._id;
    });
    return answered(
      outcome,
      (id) => this.schemes.ofViewer(id),
      (scheme) => isDeepStrictEqual(scheme.branding, branding),
    );
  }
}

/** Returns the input without its empty lines and nulls. */
function brandingFrom({
  schemeId: _schemeId,
  idempotencyKey: _key,
  colour,
  address,
  howToRenew,
  ...lines
}: SetBrandingRequest) {
  const reported = Object.entries(lines).flatMap(([name, line]) =>
    line?.trim() ? [[name, line.trim()] as const] : [],
  );
  const filled = (list: readonly string[]) => list.map((line) => line.trim()).filter((line) => line !== '');
  const branding: SchemeBranding = {
    colour: colour.trim(),
    address: filled(address),
    howToRenew: filled(howToRenew),
    ...Object.fromEntries(reported),
  };
  return branding;
}

function faultOf({ colour, address, howToRenew, ...lines }: SchemeBranding): BrandingFault | undefined {
  try {
    paletteOf(colour);
  } catch (error) {
    if (error instanceof ColourRefused) return { field: 'colour', message: error.message };
    throw error;
  }
  const reported = [...Object.entries(lines), ...listed('address', address), ...listed('howToRenew', howToRenew)];
  for (const [field, line] of reported) {
    if (line.length > longestLine)
      return { field, message: `A line has at most ${String(longestLine)} characters on paper.` };
    try {
      printable(line);
    } catch (error) {
      if (error instanceof UnprintableCharacter) return { field, message: error.message };
      throw error;
    }
  }
  return contactFault(lines) ?? linesFault(address, howToRenew);
}

function contactFault({
  telephone,
  emergencyTelephone,
  email,
  website,
}: Partial<SchemeBranding>): BrandingFault | undefined {
  if (telephone !== undefined && !isTelephone(telephone)) return { field: 'telephone', message: notATelephone };
  if (emergencyTelephone !== undefined && !isTelephone(emergencyTelephone))
    return { field: 'emergencyTelephone', message: notATelephone };
  if (email !== undefined && !isEmail(email))
    return { field: 'email', message: 'This is not an e-mail address. Write it like name@example.org.' };
  if (website !== undefined && !isWebsite(website))
    return {
      field: 'website',
      message: 'This is not the address of a website. Write it like https://www.example.org.',
    };
  return undefined;
}

function linesFault(address: readonly string[], howToRenew: readonly string[]): BrandingFault | undefined {
  if (address.length > mostLines || howToRenew.length > mostLines)
    return {
      field: address.length > mostLines ? 'address' : 'howToRenew',
      message: `At most ${String(mostLines)} lines have room.`,
    };
  return undefined;
}

function listed(field: string, lines: readonly string[]): [string, string][] {
  return lines.map((line) => [field, line]);
}
