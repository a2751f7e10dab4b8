export const wardNotYours = {
  __typename: 'WardNotYours',
  message: 'There is no such ward, or it is another trust’s. The trust’s own wards are listed under trust.',
} as const;
