import { HubError } from './hub-error';

/** One part of the hub that does not answer, by its name; never by its address. */
export function unavailable({ name, label }: { readonly name: string; readonly label: string }): HubError {
  return new HubError('SECTOR_UNAVAILABLE', `${label} cannot be reached at present. Ask again later.`, {
    sector: name,
  });
}

/** One part of the hub whose store has no room left. */
export function storeFull({ name, label }: { readonly name: string; readonly label: string }): HubError {
  return new HubError('STORE_FULL', `${label} cannot store anything at present, because its disk is full.`, {
    sector: name,
  });
}
