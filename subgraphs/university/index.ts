import { defineSector } from '../../kit/sector/define-sector';
import { demo } from './demo';
import { universityDesk } from './desk';
import { institutionCollection } from './model';
import { resolvers } from './resolvers';

export const university = defineSector({
  code: 'university',
  label: 'Universities and colleges',
  folder: __dirname,
  staff: ['manager'],
  resolvers,
  mappers: { Institution: '../model#Institution as InstitutionRecord' },
  completed: (passport) => passport,
  collections: [institutionCollection],
  demo,
  desk: universityDesk,
});
