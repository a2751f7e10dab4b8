import { defineSector } from '../../domain/sector/define-sector';
import { demo } from './demo';
import { bursaryApplicationCollection } from './bursary-model';
import { declarationCollection } from './declaration-model';
import { staff, createUniversityContext } from './context';
import { institutionCollection } from './model';
import { resolvers } from './resolvers';

export const university = defineSector({
  code: 'university',
  label: 'Universities and colleges',
  folder: __dirname,
  staff,
  resolvers,
  mappers: {
    Institution: '../model#Institution as InstitutionRecord',
    BursaryApplication: '../bursary-model#BursaryApplication as BursaryApplicationRecord',
    CarerDeclaration: '../declaration-model#Declaration as DeclarationRecord',
  },
  toSectorPassport: (passport) => passport,
  onTransfer: (passport) => passport,
  collections: [institutionCollection, bursaryApplicationCollection, declarationCollection],
  demo,
  createContext: createUniversityContext,
});
