import { z } from 'zod';
import { refuse } from '../../../platform/access/access-directive';
import type { CarerResolvers } from '../generated/resolvers';

/** The fields of the carer from identity, which the gateway adds to the reference. */
const carerReference = z.object({
  directoryRef: z.string(),
  age: z.number().nullish(),
  activeSchemes: z.array(z.string()).nullish(),
});

export const carer: CarerResolvers = {
  offers: async (reference, args, { viewer, offerList }) => {
    const { directoryRef, age, activeSchemes } = carerReference.parse(reference);
    // The schemes belong to one carer; no other caller may see their offers.
    if (viewer.role !== 'carer' || viewer.ref !== directoryRef) return refuse(viewer);
    return offerList.forCarer(args, activeSchemes ?? [], age ?? undefined);
  },
};
