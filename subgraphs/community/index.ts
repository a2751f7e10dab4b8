import { defineSector } from '../../kit/sector/define-sector';

export const community = defineSector({
  code: 'community',
  label: 'Community',
  folder: __dirname,
  staff: ['manager'],
  resolvers: {},
  completed: (passport) => passport,
  desk: (common) => common,
});
