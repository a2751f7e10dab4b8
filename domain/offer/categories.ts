/** The subjects of offers. A table and not an enum: a new category needs no change in any other subgraph. */
export const offerCategories = {
  accessibility: 'Access and adjustments',
  advice: 'Advice and information',
  bursary: 'Bursaries and fees',
  discount: 'Discounts',
  emergency: 'Emergency plans',
  flexibility: 'Flexible hours',
  food: 'Food and drink',
  groups: 'Groups and company',
  health: 'Health and well-being',
  leave: 'Leave',
  leisure: 'Leisure and culture',
  overnight: 'Staying overnight',
  parking: 'Parking and travel',
  study: 'Study and exams',
  visiting: 'Visiting and taking part in care',
} as const;

export type OfferCategoryCode = keyof typeof offerCategories;

export function isOfferCategory(code: string): code is OfferCategoryCode {
  return Object.hasOwn(offerCategories, code);
}
