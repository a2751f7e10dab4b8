import { HubError } from './hub-error';

/** The error for a part of the hub that does not answer. It gives the part's name, never its address. */
export function unavailable({ name, label }: { readonly name: string; readonly label: string }): HubError {
  return new HubError('SECTOR_UNAVAILABLE', `${label} cannot be reached at present. Ask again later.`, {
    sector: name,
  });
}

/** The error for a part of the hub whose store has no room left. */
export function storeFull({ name, label }: { readonly name: string; readonly label: string }): HubError {
  return new HubError('STORE_FULL', `${label} cannot store anything at present, because its disk is full.`, {
    sector: name,
  });
}
