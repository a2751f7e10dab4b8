import type { Passport } from '../passport/passport';
import { carerNotEligible, refusal } from '../sector/refusal-messages';
import type { SectorContext } from '../sector/sector-context';
import type { TransferRequest, RecogniseRequest } from './transfer-service';
import type { Scheme } from '../scheme/scheme';

type FieldMap = Readonly<Record<string, unknown>>;

interface Input<T> {
  readonly input: T;
}

/** Resolves all fields of transfer.template.graphql, for the sector with this type prefix. */
export function transferResolvers(prefix: string): { scheme: FieldMap; passport: FieldMap; mutations: FieldMap } {
  return {
    scheme: {
      recognises: async (
        { organisation }: Scheme,
        _args: unknown,
        { transferAgreements, schemeById, today }: SectorContext,
      ) => {
        const agreements = await transferAgreements.inForce(organisation, today);
        const schemes = await Promise.all(agreements.map(({ schemeId }) => schemeById.load(schemeId)));
        return schemes.filter((scheme) => scheme !== undefined);
      },
    },
    passport: {
      transferredFrom: async ({ transferredFrom }: Passport, _args: unknown, { schemeById }: SectorContext) =>
        transferredFrom && { on: transferredFrom.on, scheme: await schemeById.load(transferredFrom.schemeId) },
    },
    mutations: {
      [`recognise${prefix}Scheme`]: async (
        _root: unknown,
        { input }: Input<RecogniseRequest>,
        context: SectorContext,
      ) => {
        const outcome = await context.transferService.recognise(input);
        return 'refused' in outcome
          ? refusal(outcome.refused)
          : { __typename: `${prefix}SchemeRecognised`, scheme: outcome.done };
      },
      [`transfer${prefix}Passport`]: async (
        _root: unknown,
        { input }: Input<TransferRequest>,
        context: SectorContext,
      ) => {
        const outcome = await context.transferService.transfer(input);
        if ('notEligible' in outcome) return carerNotEligible(outcome);
        return 'refused' in outcome
          ? refusal(outcome.refused)
          : { __typename: `${prefix}PassportTransferred`, passport: outcome.done };
      },
    },
  };
}
