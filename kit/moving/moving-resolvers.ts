import type { Passport } from '../passport/passport';
import { carerNotEligible, refusal } from '../sector/refusal-messages';
import type { SectorDesk } from '../sector/sector-desk';
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
        { moveAgreements, schemeById, today }: SectorDesk,
      ) => {
        const agreements = await moveAgreements.inForce(organisation, today);
        const schemes = await Promise.all(agreements.map(({ schemeId }) => schemeById.load(schemeId)));
        return schemes.filter((scheme) => scheme !== undefined);
      },
    },
    passport: {
      movedFrom: async ({ movedFrom }: Passport, _args: unknown, { schemeById }: SectorDesk) =>
        movedFrom && { on: movedFrom.on, scheme: await schemeById.load(movedFrom.schemeId) },
    },
    mutations: {
      [`recognise${prefix}Scheme`]: async (_root: unknown, { input }: Input<RecogniseRequest>, desk: SectorDesk) => {
        const outcome = await desk.moveOffice.recognise(input);
        return 'refused' in outcome
          ? refusal(outcome.refused)
          : { __typename: `${prefix}SchemeRecognised`, scheme: outcome.done };
      },
      [`move${prefix}Passport`]: async (_root: unknown, { input }: Input<MoveRequest>, desk: SectorDesk) => {
        const outcome = await desk.moveOffice.move(input);
        if ('notEligible' in outcome) return carerNotEligible(outcome);
        return 'refused' in outcome
          ? refusal(outcome.refused)
          : { __typename: `${prefix}PassportMoved`, passport: outcome.done };
      },
    },
  };
}
