import type { Connection, Model, Schema } from 'mongoose';

/** One collection of one subgraph's own database: its name, its shape and its indexes, in one place. */
export interface Collection<T> {
  readonly name: string;
  readonly schema: Schema<T>;
}

/** A collection whose shape does not matter, for code that creates all of a subgraph's collections. */
export interface AnyCollection {
  readonly name: string;
  readonly schema: Schema;
}

/** The model of a collection on a connection. A second call returns the same model. */
export function modelOf<T>(connection: Connection, { name, schema }: Collection<T>): Model<T> {
  return (connection.models[name] as Model<T> | undefined) ?? connection.model<T>(name, schema, name);
}

/** The options of every schema of the hub: ids are our own text, unknown fields fail, mongoose versions nothing. */
export const schemaOptions = {
  _id: false,
  versionKey: false,
  strict: 'throw',
  minimize: false,
  autoIndex: false,
  autoCreate: false,
} as const;
