import type { Document } from 'mongodb';

/** The parts of the unified test format (mongodb/specifications) that this runner knows. */
export interface UnifiedFile {
  readonly description: string;
  readonly schemaVersion: string;
  readonly runOnRequirements?: readonly Requirement[];
  readonly createEntities?: readonly EntitySpec[];
  readonly initialData?: readonly CollectionData[];
  readonly tests: readonly UnifiedCase[];
}

export interface UnifiedCase {
  readonly description: string;
  readonly skipReason?: string;
  readonly runOnRequirements?: readonly Requirement[];
  readonly operations: readonly Operation[];
  readonly outcome?: readonly CollectionData[];
}

export interface Requirement {
  readonly minServerVersion?: string;
  readonly maxServerVersion?: string;
  readonly topologies?: readonly string[];
  readonly serverless?: 'require' | 'forbid' | 'allow';
  readonly serverParameters?: Document;
  readonly auth?: boolean;
  readonly csfle?: unknown;
}

/** Each has one key: the kind of entity. */
export interface EntitySpec {
  readonly client?: { readonly id: string; readonly uriOptions?: Document };
  readonly database?: {
    readonly id: string;
    readonly client: string;
    readonly databaseName: string;
    readonly databaseOptions?: Document;
  };
  readonly collection?: {
    readonly id: string;
    readonly database: string;
    readonly collectionName: string;
    readonly collectionOptions?: Document;
  };
  readonly session?: { readonly id: string; readonly client: string; readonly sessionOptions?: Document };
}

export interface CollectionData {
  readonly collectionName: string;
  readonly databaseName: string;
  readonly createOptions?: Document;
  readonly documents: readonly Document[];
}

export interface Operation {
  readonly name: string;
  readonly object: string;
  readonly arguments?: OperationArguments;
  readonly expectResult?: unknown;
  readonly expectError?: ExpectedError;
  readonly saveResultAsEntity?: string;
  readonly ignoreResultAndError?: boolean;
}

export interface OperationArguments {
  readonly [option: string]: unknown;
  readonly session?: string;
  readonly callback?: readonly Operation[];
}

export interface ExpectedError {
  readonly isError?: boolean;
  readonly isClientError?: boolean;
  readonly errorContains?: string;
  readonly errorCode?: number;
  readonly errorCodeName?: string;
  readonly errorLabelsContain?: readonly string[];
  readonly errorLabelsOmit?: readonly string[];
  readonly errorResponse?: Document;
  readonly expectResult?: unknown;
  readonly writeErrors?: Document;
  readonly writeConcernErrors?: readonly Document[];
}
