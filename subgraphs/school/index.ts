import { defineSector } from '../../kit/sector/define-sector';

export const school = defineSector({
  code: 'school',
  label: 'Schools',
  folder: __dirname,
  staff: ['manager'],
  resolvers: {},
  completed: (passport) => passport,
  desk: (common) => common,
});
