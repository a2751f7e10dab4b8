import path from 'node:path';
import { areas, areaSuccessors } from './areas';
import { unpaidCarers } from './carers';
import type { FactTableFile } from './fact-table-file';
import { authorityCentres, outwardAuthorities } from './postcode-authorities';
import { outwardPostcodes } from './postcodes';
import { trusts, trustSuccessors } from './trusts';

export const SHARED_DATA = process.env.SHARED_DATA ?? path.join(__dirname, '../../../shared/data');

export function tables(): FactTableFile[] {
  return [
    areas,
    areaSuccessors,
    authorityCentres,
    outwardAuthorities,
    outwardPostcodes,
    trusts,
    trustSuccessors,
    unpaidCarers,
  ].map((derive) => derive(SHARED_DATA));
}
