interface Source<T> {
  head: T;
  readonly rest: Iterator<T>;
}

/**
 * Merges sorted sources into one sorted sequence. Sources wait in the order of their heads; each goes back after use.
 */
export function* merged<T>(sources: Iterable<Iterator<T>>, compare: (a: T, b: T) => number): Generator<T> {
  const waiting: Source<T>[] = [];
  for (const rest of sources) {
    const step = rest.next();
    if (step.done !== true) waiting.push({ head: step.value, rest });
  }
  // The last is next: to take it moves none of the others.
  waiting.sort((a, b) => compare(b.head, a.head));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next.head;
    const step = next.rest.next();
    if (step.done === true) continue;
    next.head = step.value;
    let low = 0;
    let high = waiting.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = waiting[middle];
      if (other && compare(other.head, next.head) > 0) low = middle + 1;
      else high = middle;
    }
    waiting.splice(low, 0, next);
  }
}
