import type { SpotPlace } from '../spot-repository';

/** The United Kingdom has about 7,000 such cells with land in them. */
const mostCells = 20_000;
const mostRecipients = 1_000;

/**
 * Where offers can be had, as it was read before: good for as long as the index does not change, and one for all requests of
 * a process. All carers of a neighbourhood walk over the same few cells. It says nothing about anybody.
 */
export class RememberedSpots {
  private revision = -1;
  private readonly byCell = new Map<string, Promise<SpotPlace[]>>();
  private readonly byRecipients = new Map<string, Promise<SpotPlace[]>>();

  /** The spots of these cells; `read` is asked for those that nobody has asked for yet. */
  async inCells(
    revision: number,
    cells: readonly string[],
    read: (cells: readonly string[]) => Promise<SpotPlace[]>,
  ): Promise<SpotPlace[]> {
    this.keepUp(revision);
    const unknown = cells.filter((cell) => !this.byCell.has(cell));
    if (unknown.length > 0) {
      const reading = read(unknown).then(byCellOf);
      for (const cell of unknown)
        keep(
          this.byCell,
          cell,
          reading.then((places) => places.get(cell) ?? []),
          mostCells,
        );
    }
    return (await Promise.all(cells.map((cell) => this.byCell.get(cell) ?? Promise.resolve([])))).flat();
  }

  /** Some of the spots where these recipients are given something. */
  given(
    revision: number,
    recipients: readonly string[] | undefined,
    read: () => Promise<SpotPlace[]>,
  ): Promise<SpotPlace[]> {
    this.keepUp(revision);
    const key = JSON.stringify(recipients && [...recipients].sort());
    const known = this.byRecipients.get(key);
    if (known) return known;
    const reading = read();
    keep(this.byRecipients, key, reading, mostRecipients);
    return reading;
  }

  private keepUp(revision: number): void {
    if (revision === this.revision) return;
    this.byCell.clear();
    this.byRecipients.clear();
    this.revision = revision;
  }
}

function byCellOf(places: readonly SpotPlace[]): Map<string, SpotPlace[]> {
  const byCell = new Map<string, SpotPlace[]>();
  for (const place of places) {
    const others = byCell.get(place.cell);
    if (others) others.push(place);
    else byCell.set(place.cell, [place]);
  }
  return byCell;
}

/** The oldest gives way; what failed is asked again. */
function keep<T>(map: Map<string, Promise<T>>, key: string, value: Promise<T>, most: number): void {
  map.set(key, value);
  value.catch(() => map.get(key) === value && map.delete(key));
  const [oldest] = map.size > most ? map.keys() : [];
  if (oldest !== undefined) map.delete(oldest);
}
