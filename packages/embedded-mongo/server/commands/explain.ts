import type { Document, Value } from '../../bson/document';
import { CommandError } from '../../errors';
import type { Collection } from '../../storage/collection';
import type { Plan } from '../../storage/plan';
import { carryOut, isSorted, newCounts, planFor, type Search } from '../../storage/search';
import { collectionName, document, documents, optionalDocument, optionalText } from '../arguments';
import type { Command, Context } from '../context';
import { searchOf } from './find';
import { split } from './leading-search';

/** Explains how a query would run or has run, in MongoDB's words, as far as a test needs to see which index served it. */
export const explain: Command = {
  access: 'read',
  fields: ['verbosity'],
  run(context) {
    const { command, server, db } = context;
    const inner = document(command, 'explain');
    const [name = ''] = Object.keys(inner);
    const collection = server.store.collection(db, collectionName(inner, name));
    const verbosity = optionalText(command, 'verbosity') ?? 'allPlansExecution';
    return explained(context, collection, searchIn({ ...context, command: inner }, name), verbosity);
  },
};

function searchIn(context: Context, name: string): Search {
  const { command, deadline, now } = context;
  if (name === 'find') return searchOf(context);
  if (name === 'count' || name === 'distinct' || name === 'findAndModify') return searchOf(context, 'query');
  if (name === 'aggregate') return split(context, documents(command, 'pipeline'))[0];
  if (name === 'update' || name === 'delete') {
    const [statement = {}] = documents(command, name === 'update' ? 'updates' : 'deletes');
    return { filter: optionalDocument(statement, 'q') ?? {}, hint: statement['hint'], deadline, now };
  }
  throw new CommandError(
    59,
    'CommandNotFound',
    'explain knows find, aggregate, count, distinct, update, delete and findAndModify',
  );
}

export function explained(
  { transaction }: Context,
  collection: Collection | undefined,
  query: Search,
  verbosity: string,
): Document {
  const plan = collection && planFor(collection, query);
  const winningPlan = plan ? stageOf(plan, query) : { stage: 'EOF' };
  const planner: Document = {
    namespace: collection?.namespace ?? '',
    parsedQuery: query.filter,
    winningPlan,
    rejectedPlans: [],
  };
  if (verbosity === 'queryPlanner' || !collection || !plan) return { explainVersion: '1', queryPlanner: planner };
  const counts = newCounts();
  const started = performance.now();
  let returned = 0;
  for (const _ of carryOut(collection, transaction, query, plan, counts)) returned++;
  return {
    explainVersion: '1',
    queryPlanner: planner,
    executionStats: {
      executionSuccess: true,
      nReturned: returned,
      executionTimeMillis: Math.round(performance.now() - started),
      totalKeysExamined: counts.keys,
      totalDocsExamined: counts.documents,
      executionStages: { ...winningPlan, nReturned: returned },
    },
  };
}

function stageOf(plan: Plan, query: Search): Document {
  let stage = sourceOf(plan, query);
  if (query.sort && !isSorted(plan, query.sort)) stage = { stage: 'SORT', sortPattern: query.sort, inputStage: stage };
  if (query.skip) stage = { stage: 'SKIP', skipAmount: query.skip, inputStage: stage };
  if (query.limit) stage = { stage: 'LIMIT', limitAmount: query.limit, inputStage: stage };
  return stage;
}

function sourceOf(plan: Plan, query: Search): Document {
  switch (plan.kind) {
    case 'scan':
      return { stage: 'COLLSCAN', filter: query.filter, direction: plan.reverse ? 'backward' : 'forward' };
    case 'union':
      return {
        stage: 'FETCH',
        inputStage: { stage: 'OR', inputStages: plan.plans.map((one) => sourceOf(one, query)) },
      };
    case 'id':
      return { stage: 'FETCH', inputStage: scanOf('_id_', { _id: 1 }, false, plan.ids.length) };
    case 'index': {
      const { spec } = plan.index;
      return {
        stage: 'FETCH',
        filter: query.filter,
        inputStage: scanOf(spec.name, spec.key, plan.reverse, plan.ranges.length),
      };
    }
  }
}

function scanOf(indexName: string, keyPattern: Document, reverse: boolean, ranges: Value): Document {
  return { stage: 'IXSCAN', indexName, keyPattern, direction: reverse ? 'backward' : 'forward', ranges };
}
