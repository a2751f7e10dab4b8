import { defineSector } from '../../domain/sector/define-sector';
import { bursaryApplicationCollection } from './models/bursary';
import { declarationCollection } from './models/declaration';
import { staff, createUniversityContext } from './context';
import { institutionCollection } from './models/institution';
import { resolvers } from './resolvers';

export const university = defineSector({
  code: 'university',
  label: 'Universities and colleges',
  folder: __dirname,
  staff,
  resolvers,
  mappers: {
    Institution: '../models/institution#Institution as InstitutionRecord',
    BursaryApplication: '../models/bursary#BursaryApplication as BursaryApplicationRecord',
    CarerDeclaration: '../models/declaration#Declaration as DeclarationRecord',
  },
  toSectorPassport: (passport) => passport,
  onTransfer: (passport) => passport,
  collections: [institutionCollection, bursaryApplicationCollection, declarationCollection],
  createContext: createUniversityContext,
});
