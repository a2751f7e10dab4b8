import { connect, databaseOf } from '../platform/mongo/connect';
import { openOrJoinStore } from '../platform/mongo/open-store';
import { runProgram, type Program } from '../platform/program';
import { keysOf } from '../platform/tokens/key-ring';
import { hub } from '../platform/viewer';
import { AccessLogRepository } from '../subgraphs/identity/repositories/access-log-repository';
import { AccessAuditService } from '../subgraphs/identity/services/access-audit-service';

/** `npm run audit:verify`: reports whether all access logs are unchanged, or else the first changed record. */
async function verifyAudit({ config, say, onStop, finish }: Program): Promise<void> {
  const store = await openOrJoinStore(config, say);
  onStop(store.stop);
  const connection = await connect(store.uri);
  onStop(() => connection.close());
  const entries = new AccessLogRepository(hub, databaseOf(connection, 'identity'));
  const { logs, records, broken } = await new AccessAuditService(keysOf(config), entries).verify();
  say(
    broken
      ? `BROKEN: ${broken.record}: ${broken.reason}.`
      : `${String(records)} records in ${String(logs)} access logs are as they were written.`,
  );
  finish(broken ? 1 : 0);
}

runProgram(verifyAudit);
