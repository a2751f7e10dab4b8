import { HubError } from './hub-error';

/** One part of the hub that does not answer, by its name; never by its address. */
export function unavailable({ name, label }: { readonly name: string; readonly label: string }): HubError {
  return new HubError('SECTOR_UNAVAILABLE', `${label} cannot be reached at present. Ask again later.`, {
    sector: name,
  });
}
