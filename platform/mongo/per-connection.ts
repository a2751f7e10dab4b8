import type { Connection } from 'mongoose';

/** One of a thing for each connection, made when it is first asked for, and gone with the connection. */
export function perConnection<Thing>(make: () => Thing): (connection: Connection) => Thing {
  const made = new WeakMap<Connection, { readonly thing: Thing }>();
  return (connection) => {
    const known = made.get(connection) ?? { thing: make() };
    made.set(connection, known);
    return known.thing;
  };
}
