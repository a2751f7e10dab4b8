import type { Passport } from '../passport/passport';
import { carerNotEligible, refusal } from '../sector/refusal-messages';
import type { SectorContext } from '../sector/sector-context';
import type { MoveRequest, RecogniseRequest } from './move-office';
import type { Scheme } from '../scheme/scheme';

type FieldMap = Readonly<Record<string, unknown>>;

interface Input<T> {
  readonly input: T;
}

/** Answers everything in moving.template.graphql, for the sector whose types begin so. */
export function movingResolvers(prefix: string): { scheme: FieldMap; passport: FieldMap; mutations: FieldMap } {
  return {
    scheme: {
      recognises: async (
        { organisation }: Scheme,
        _args: unknown,
        { moveAgreements, schemeById, today }: SectorContext,
      ) => {
        const agreements = await moveAgreements.inForce(organisation, today);
        const schemes = await Promise.all(agreements.map(({ schemeId }) => schemeById.load(schemeId)));
        return schemes.filter((scheme) => scheme !== undefined);
      },
    },
    passport: {
      movedFrom: async ({ movedFrom }: Passport, _args: unknown, { schemeById }: SectorContext) =>
        movedFrom && { on: movedFrom.on, scheme: await schemeById.load(movedFrom.schemeId) },
    },
    mutations: {
      [`recognise${prefix}Scheme`]: async (_root: unknown, { input }: Input<RecogniseRequest>, context: SectorContext) => {
        const outcome = await context.moveOffice.recognise(input);
        return 'refused' in outcome
          ? refusal(outcome.refused)
          : { __typename: `${prefix}SchemeRecognised`, scheme: outcome.done };
      },
      [`move${prefix}Passport`]: async (_root: unknown, { input }: Input<MoveRequest>, context: SectorContext) => {
        const outcome = await context.moveOffice.move(input);
        if ('notEligible' in outcome) return carerNotEligible(outcome);
        return 'refused' in outcome
          ? refusal(outcome.refused)
          : { __typename: `${prefix}PassportMoved`, passport: outcome.done };
      },
    },
  };
}
