import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '../platform/clock';
import { InvalidConfiguration } from '../platform/config';
import { Relay } from '../platform/events/relay';
import { connect } from '../platform/mongo/connect';
import { openOrJoinStore } from '../platform/mongo/open-store';
import { runProgram, type Program } from '../platform/program';
import { openSubgraphs } from '../platform/subgraph/open-subgraphs';
import { keysOf } from '../platform/tokens/key-ring';
import { hub } from '../platform/viewer';
import { RegisterService, UnknownScheme } from '../subgraphs/identity/services/register/register-service';
import { subgraphList, registry } from '../subgraphs/registry';
import { importFile, type Rejection } from './register/import-file';
import { checkFile, readMapping, UnusableFile } from './register/register-file';

const usage =
  'Usage: npm run import -- --scheme <id> register.csv [--mapping columns.json] [--report report.csv] [--confirmed-by <registrar>]';

const repeatedReason =
  'Taken in. Another number of this register has the same name and date of birth: check whether it is one person.';

/**
 * `npm run import`: imports a scheme's register into the hub's store. It can be interrupted and restarted, and
 * importing the same file twice changes nothing. The report lists rejected input by row and column.
 */
async function importRegister({ config, log, say, onStop, finish }: Program): Promise<void> {
  const { scheme, file, mapping, report, confirmedBy } = readArguments();
  const checked = await checkFile(file, mapping === undefined ? {} : readMapping(readFileSync(mapping, 'utf8')));
  say(`${file}: ${String(checked.rows)} rows, ${checked.encoding}.`);
  if (checked.ignored.length > 0) say(`Not taken in: ${checked.ignored.join(', ')}.`);

  const store = await openOrJoinStore(config, say);
  onStop(store.stop);
  const connection = await connect(store.uri);
  onStop(() => connection.close());
  const here = registry.filter(({ subgraph }) => config.SUBGRAPH_URLS?.[subgraph.name] === undefined);
  const subgraphs = await openSubgraphs(
    here.map(({ subgraph }) => subgraph),
    { connection, clock: systemClock, keys: keysOf(config), subgraphList, config },
  );
  const identity = subgraphs.find(({ name }) => name === 'identity');
  if (!identity) throw new InvalidConfiguration('Run this where identity runs: its keys and its store are needed.');
  const relay = new Relay({
    sources: new Map(subgraphs.map(({ name, outbox }) => [name, outbox])),
    sinks: subgraphs.map(({ sink }) => sink),
    log,
    lease: identity.outbox.lease,
    everyMilliseconds: 1_000,
    gatherMilliseconds: 0,
  });
  onStop(() => relay.stop());
  // A running hub delivers the events itself; two relays would only disturb each other.
  const carry = store.kind !== 'running';

  const rejections = createWriteStream(report, { mode: 0o600 });
  rejections.write('row,column,reason\r\n');
  const began = Date.now();
  let reported = began;
  const now = (text: string) => {
    if (Date.now() - reported < 5_000) return;
    reported = Date.now();
    say(text);
  };
  const totals = await importFile(
    new RegisterService(hub, identity.store),
    scheme,
    checked,
    {
      waiting: () => say('Another import is running, or was cut off a moment ago. Waiting …'),
      indexed: (records) => now(`${String(records)} people who came in otherwise can be found …`),
      rejected: ({ row, field, reason }: Rejection) =>
        rejections.write(`${String(row)},${field ?? ''},"${reason}"\r\n`),
      repeated: (row: number) => rejections.write(`${String(row)},number,"${repeatedReason}"\r\n`),
      progress: ({ accepted, rejectedRows }) => {
        if (carry) relay.wake();
        now(`${String(accepted + rejectedRows)} of ${String(checked.rows)} rows …`);
      },
    },
    confirmedBy,
  );
  rejections.end();
  await finished(rejections);
  const imported = Date.now();
  if (carry) await relay.drain();
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
  say(
    [
      `Accepted ${String(totals.accepted)}: ${String(totals.fresh)} new, ${String(totals.changed)} changed,`,
      `${String(totals.unchanged)} as they were. Perhaps one person twice: ${String(totals.repeatedRows)}.`,
      `Rejected ${String(totals.rejectedRows)}.${totals.rejectedRows + totals.repeatedRows > 0 ? ` See ${report}.` : ''}`,
    ].join(' '),
  );
  say(
    carry
      ? `${seconds(imported - began)} s to take in, ${seconds(Date.now() - imported)} s more until all sectors know.`
      : `${seconds(imported - began)} s to take in; the running hub tells the sectors.`,
  );
  finish();
}

function readArguments() {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: {
      scheme: { type: 'string' },
      mapping: { type: 'string' },
      report: { type: 'string' },
      'confirmed-by': { type: 'string' },
    },
    allowPositionals: true,
    strict: false,
  });
  const [file, ...others] = positionals;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const scheme = text(values['scheme']);
  if (scheme === undefined || file === undefined || others.length > 0) throw new InvalidConfiguration(usage);
  return {
    scheme,
    file,
    mapping: text(values['mapping']),
    report: text(values['report']) ?? `${file}.report.csv`,
    confirmedBy: text(values['confirmed-by']),
  };
}

runProgram((program) =>
  importRegister(program).catch((error: unknown) => {
    if (error instanceof UnusableFile || error instanceof UnknownScheme) throw new InvalidConfiguration(error.message);
    throw error;
  }),
);
