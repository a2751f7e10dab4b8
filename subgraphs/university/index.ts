import { defineSector } from '../../kit/sector/define-sector';

export const university = defineSector({
  code: 'university',
  label: 'Universities and colleges',
  folder: __dirname,
  staff: ['manager'],
  resolvers: {},
  completed: (passport) => passport,
  desk: (common) => common,
});
