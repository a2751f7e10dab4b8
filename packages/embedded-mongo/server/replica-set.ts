import { isArray, isDocument, type Document } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { ObjectId } from 'bson';
import { CommandError } from '../errors';
import type { Store } from '../storage/store';
import { newVersion } from './statements';

const DATABASE = 'local';
const COLLECTION = 'system.replset';
/** The same at every start: with one node there is no second election that a driver would have to tell from the first. */
const ELECTION = new ObjectId('7fffffff0000000000000001');

/** A set of one node, which drivers ask for before they use transactions. */
export class ReplicaSet {
  private initiated: Document | undefined;

  /**
   * @param name from `--replSet`; undefined for a standalone server
   * @param announce prints a line for the user who started the process
   */
  constructor(
    private readonly store: Store,
    readonly name: string | undefined,
    private readonly announce: (line: string) => void,
  ) {}

  get config(): Document | undefined {
    return this.initiated;
  }

  /** Takes up the stored configuration, with the port of today: drivers go where `hello` sends them. */
  resume(port: number): void {
    const stored = this.store.collection(DATABASE, COLLECTION)?.records.get(canonicalKey(this.name))?.version.document;
    if (this.name === undefined || !stored) return;
    this.become(withHost(stored, `${hostOf(stored).replace(/:\d+$/, '')}:${port}`));
  }

  /** @throws CommandError 23, whose message mongodb-memory-server compares letter by letter */
  async initiate(config: Document, host: string): Promise<void> {
    if (this.name === undefined) {
      throw new CommandError(76, 'NoReplicationEnabled', 'This node was not started with replication enabled.');
    }
    if (this.initiated) throw new CommandError(23, 'AlreadyInitialized', 'already initialized');
    const full: Document = {
      _id: this.name,
      version: 1,
      term: 1,
      members: [{ _id: 0, host }],
      ...config,
    };
    this.check(full);
    await this.save(full);
  }

  /** @throws CommandError 103 for more than this one node */
  async reconfigure(config: Document): Promise<void> {
    this.check(config);
    await this.save(config);
  }

  private check(config: Document): void {
    if (config['_id'] !== this.name) {
      throw new CommandError(
        93,
        'InvalidReplicaSetConfig',
        'the name of the set differs from the one given by --replSet',
      );
    }
    const { members } = config;
    if (!isArray(members) || members.length !== 1 || hostOf(config) === '') {
      throw new CommandError(
        103,
        'NewReplicaSetConfigurationIncompatible',
        'the embedded store is a set of exactly one member',
      );
    }
  }

  hello(): Document {
    if (this.name === undefined) return { isWritablePrimary: true, ismaster: true };
    const { initiated } = this;
    if (!initiated) return { isWritablePrimary: false, ismaster: false, secondary: false, isreplicaset: true };
    const host = hostOf(initiated);
    return {
      hosts: [host],
      setName: this.name,
      setVersion: initiated['version'] ?? 1,
      isWritablePrimary: true,
      ismaster: true,
      secondary: false,
      primary: host,
      me: host,
      electionId: ELECTION,
    };
  }

  private async save(config: Document): Promise<void> {
    const id = canonicalKey(config['_id']);
    const collection = this.store.collection(DATABASE, COLLECTION) ?? this.store.create(DATABASE, COLLECTION);
    const writer = this.store.writer();
    writer.replace(collection, id, newVersion(config));
    writer.finish();
    await this.store.durable();
    this.become(config);
  }

  private become(config: Document): void {
    this.initiated = config;
    this.announce('transition to primary complete; database writes are now permitted');
  }
}

function hostOf({ members }: Document): string {
  const member = isArray(members) ? members[0] : undefined;
  const host = isDocument(member) ? member['host'] : undefined;
  return typeof host === 'string' ? host : '';
}

function withHost(config: Document, host: string): Document {
  const { members } = config;
  return {
    ...config,
    members: isArray(members) ? members.map((member) => ({ ...(isDocument(member) && member), host })) : [],
  };
}
