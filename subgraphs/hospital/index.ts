import { defineSector } from '../../kit/sector/define-sector';

export const hospital = defineSector({
  code: 'hospital',
  label: 'Hospitals',
  folder: __dirname,
  staff: ['ward', 'manager'],
  resolvers: {},
  completed: (passport) => passport,
  desk: (common) => common,
});
