import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../platform/viewer';

export interface SectorNames {
  /** Its code, in lower case: hospital. */
  readonly code: string;
  /** Its name, for people: Hospitals. */
  readonly label: string;
}

/** The prefix of a sector's types: Hospital in HospitalScheme. */
export function prefixOf(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1);
}

const roleList = (roles: readonly Role[]) => JSON.stringify(roles);

/** The roles that may query a sector. */
interface Askers {
  readonly staff: readonly Role[];
  /** The roles that may set up a scheme's rules. */
  readonly managers: readonly Role[];
  readonly everyone: readonly Role[];
}

const nobody: Askers = { staff: [], managers: [], everyone: [] };

function fill(template: string, { code, label }: SectorNames, { staff, managers, everyone }: Askers): string {
  return readFileSync(join(__dirname, template), 'utf8')
    .replaceAll('__Prefix__', prefixOf(code))
    .replaceAll('__prefix__', code)
    .replaceAll('__Sector__', label)
    .replaceAll('__Everyone__', roleList(everyone))
    .replaceAll('__Managers__', roleList(managers))
    .replaceAll('__Staff__', roleList(staff));
}

/** Returns the SDL of schemes and offers, for the sector itself and for the directory, which lists them. */
export function offeringTypeDefs(names: SectorNames): string {
  return fill('offering.template.graphql', names, nobody);
}

/** Returns the SDL of transfers from one organisation of a sector to another. */
export function transferTypeDefs(names: SectorNames, askers: Askers): string {
  return fill('../transfer/transfer.template.graphql', names, askers);
}

/** Returns the SDL of a sector's passports, and of the actions of its staff. */
export function passportTypeDefs(names: SectorNames, askers: Askers): string {
  return fill('passport.template.graphql', names, askers);
}
