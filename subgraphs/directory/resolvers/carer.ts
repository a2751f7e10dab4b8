import { z } from 'zod';
import { refuse } from '../../../platform/access/access-directive';
import type { CarerResolvers } from '../generated/resolvers';

/** What identity says of the carer, which the gateway puts beside the reference. */
const carerReference = z.object({
  directoryRef: z.string(),
  age: z.number().nullish(),
  activeSchemes: z.array(z.string()).nullish(),
});

export const carer: CarerResolvers = {
  offers: async (reference, args, { viewer, offerList }) => {
    const { directoryRef, age, activeSchemes } = carerReference.parse(reference);
    // The schemes were told of one carer; nobody else is shown what they give.
    if (viewer.role !== 'carer' || viewer.ref !== directoryRef) return refuse(viewer);
    return offerList.forCarer(args, activeSchemes ?? [], age ?? undefined);
  },
};
