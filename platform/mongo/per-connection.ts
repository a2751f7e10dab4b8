import type { Connection } from 'mongoose';

/** Makes one thing for each connection on the first call. It is dropped with the connection. */
export function perConnection<Thing>(make: () => Thing): (connection: Connection) => Thing {
  const made = new WeakMap<Connection, { readonly thing: Thing }>();
  return (connection) => {
    const known = made.get(connection) ?? { thing: make() };
    made.set(connection, known);
    return known.thing;
  };
}
