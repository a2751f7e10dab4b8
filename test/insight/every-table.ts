/** Yields every table of `parts` counts from 0 to `most`. */
export function* everyTable(parts: number, most: number): Generator<number[]> {
  if (parts === 0) {
    yield [];
    return;
  }
  for (const rest of everyTable(parts - 1, most)) for (let count = 0; count <= most; count += 1) yield [...rest, count];
}
