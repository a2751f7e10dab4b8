import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../../platform/calendar-date';
import type { AnyCollection, Collection } from '../../platform/mongo/collection';
import type { ResolverMap, Subgraph, SubgraphStore } from '../../platform/subgraph/subgraph';
import { renameFields } from '../../platform/mongo/renamed-fields';
import { assembleTypeDefs } from '../../platform/subgraph/type-defs';
import { hub, roles, type StaffRole, type Viewer } from '../../platform/viewer';
import { actingForToday } from '../identifiers/trust-of-today';
import { transferAgreementCollection } from '../transfer/transfer-agreement';
import { erasedCarerCollection } from '../erasure/erased-carers';
import { offerCollection } from '../offer/offer';
import { passportCollection, type Passport } from '../passport/passport';
import { sectorConsumers } from '../register/sector-consumers';
import { pastRulesCollection } from '../rules/scheme-rules';
import { schemeCollection } from '../scheme/scheme';
import { createSectorContext, type SectorContext } from './sector-context';
import { sectorResolvers } from './sector-resolvers';
import { transferTypeDefs, offeringTypeDefs, passportTypeDefs } from './sector-type-defs';

export interface SectorDefinition<P extends Passport, Context extends SectorContext<P>> {
  readonly code: string;
  readonly label: string;
  /** The sector's own folder, with its .graphql files: this sector's own fields, as extensions of the common types. */
  readonly folder: string;
  readonly staff: readonly StaffRole[];
  /**
   * For sectors where a holder can transfer a passport: returns the passport with the sector's own fields that move,
   * and with those that begin anew on the day of the transfer.
   */
  readonly onTransfer?: (passport: P, on: CalendarDate) => P;
  /** The staff roles that set up the schemes' rules, where not all do. */
  readonly managers?: readonly StaffRole[];
  readonly resolvers: ResolverMap;
  /** Records behind types of its own; see Subgraph.mappers. */
  readonly mappers?: Readonly<Record<string, string>>;
  readonly passports?: Collection<P>;
  readonly toSectorPassport: (passport: Passport) => P;
  readonly collections?: readonly AnyCollection[];
  /** See Subgraph.upgrade; runs with the hub's own rights. */
  readonly upgrade?: (createContext: Context, store: SubgraphStore) => Promise<void>;
  /** Adds the sector's own repositories and services to the common ones. */
  readonly createContext: (common: SectorContext<P>, store: SubgraphStore) => Context;
}

/** Defines a subgraph from the parts that all sectors share and those of this sector only. */
export function defineSector<P extends Passport, Context extends SectorContext<P>>(
  definition: SectorDefinition<P, Context>,
): Subgraph<Context> {
  const { code, label, staff, toSectorPassport } = definition;
  const passports = definition.passports ?? passportCollection<P>();
  const names = { code, label };
  const transfers = definition.onTransfer !== undefined;
  const askers = { staff, managers: definition.managers ?? staff, everyone: roles };
  const collections = [
    schemeCollection,
    pastRulesCollection,
    offerCollection,
    passports,
    erasedCarerCollection,
    ...(transfers ? [transferAgreementCollection] : []),
    ...(definition.collections ?? []),
  ];
  const createContextFor = (viewer: Viewer, store: SubgraphStore) =>
    definition.createContext(
      createSectorContext(
        { code, staff, passports, toSectorPassport, collections, onTransfer: definition.onTransfer },
        viewer,
        store,
      ),
      store,
    );
  const { upgrade } = definition;
  return {
    name: code,
    label,
    isSector: true,
    ...(definition.mappers && { mappers: definition.mappers }),
    typeDefs: () =>
      assembleTypeDefs(
        [
          'scalars',
          'paging',
          'errors',
          'refusals',
          'places',
          'sector',
          'offerings',
          'passports',
          'rules',
          'branding',
          'data-export',
          'applications',
        ],
        [
          offeringTypeDefs(names),
          passportTypeDefs(names, askers),
          ...(transfers ? [transferTypeDefs(names, askers)] : []),
          ...ownTypeDefs(definition.folder),
        ],
      ),
    resolvers: () => merged(sectorResolvers(names, transfers), definition.resolvers),
    collections,
    consumers: (store) => sectorConsumers({ code, passports, toSectorPassport, collections }, store),
    migrations: ({ connection }) => [
      renameFields(connection, [
        passports,
        schemeCollection,
        ...(transfers ? [{ name: transferAgreementCollection.name, formerName: 'move_agreements' }] : []),
      ]),
    ],
    ...(upgrade && { upgrade: (store) => upgrade(createContextFor(hub, store), store) }),
    createContext: (viewer, store) => createContextFor(actingForToday(viewer), store),
  };
}

/** Reads the SDL of the sector's own folder, in one file or in one for each subject. */
function ownTypeDefs(subgraph: string): string[] {
  const folder = join(subgraph, 'schema');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Adds a sector's own fields to the common ones of the same type. */
function merged(common: ResolverMap, own: ResolverMap): ResolverMap {
  const types = new Set([...Object.keys(common), ...Object.keys(own)]);
  return Object.fromEntries([...types].map((type) => [type, mergedType(common[type], own[type])]));
}

function mergedType(
  common: ResolverMap[string] | undefined,
  own: ResolverMap[string] | undefined,
): ResolverMap[string] {
  if (!common || !own) return common ?? own ?? {};
  return { ...(common as Record<string, unknown>), ...(own as Record<string, unknown>) };
}
