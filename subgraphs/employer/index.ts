import { defineSector } from '../../kit/sector/define-sector';

export const employer = defineSector({
  code: 'employer',
  label: 'Employers',
  folder: __dirname,
  staff: ['hr'],
  resolvers: {},
  completed: (passport) => passport,
  desk: (common) => common,
});
