import type { Command } from '../context';
import { aggregate } from './aggregate';
import { bulkWrite } from './bulk-write';
import { collMod, create, drop, dropDatabase, listCollections, listDatabases, validate } from './collections';
import { countCommand } from './count';
import { deleteCommand } from './delete';
import { distinct } from './distinct';
import { explain } from './explain';
import { find } from './find';
import { findAndModify } from './find-and-modify';
import { getMore, killCursors } from './get-more';
import { createIndexes, dropIndexes, listIndexes } from './indexes';
import { insert } from './insert';
import { replSetGetConfig, replSetGetStatus, replSetInitiate, replSetReconfig } from './replication';
import { searchIndexCommand } from './search-indexes';
import {
  buildInfo,
  configureFailPoint,
  getCmdLineOpts,
  getLog,
  getParameter,
  hello,
  ping,
  serverStatus,
  shutdown,
} from './server-info';
import { abortTransaction, commitTransaction, endSessions, killAllSessions, refreshSessions } from './sessions';
import { update } from './update';
import { connectionStatus, createUser, dropUser, logout, saslContinue, saslStart, usersInfo } from './users';

/** Every command there is, by the name it is sent under. */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    abortTransaction,
    aggregate,
    buildInfo,
    buildinfo: buildInfo,
    bulkWrite,
    collMod,
    commitTransaction,
    configureFailPoint,
    connectionStatus,
    count: countCommand,
    create,
    createIndexes,
    createSearchIndexes: searchIndexCommand,
    createUser,
    delete: deleteCommand,
    distinct,
    drop,
    dropDatabase,
    dropIndexes,
    dropSearchIndex: searchIndexCommand,
    dropUser,
    endSessions: endSessions('endSessions'),
    explain,
    find,
    findAndModify,
    findandmodify: findAndModify,
    getCmdLineOpts,
    getLog,
    getMore,
    getParameter,
    hello,
    insert,
    isMaster: hello,
    ismaster: hello,
    killAllSessions,
    killCursors,
    killSessions: endSessions('killSessions'),
    listCollections,
    listDatabases,
    listIndexes,
    logout,
    ping,
    refreshSessions,
    replSetGetConfig,
    replSetGetStatus,
    replSetInitiate,
    replSetReconfig,
    saslContinue,
    saslStart,
    serverStatus,
    shutdown,
    update,
    updateSearchIndex: searchIndexCommand,
    usersInfo,
    validate,
  }),
);
