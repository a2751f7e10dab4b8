import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { blockingKeys, learnModel, linkRegister, standardise, type LinkedRegister, type People, type Person } from '..';

const columns = z.array(z.string()).nonempty();

/** What to evaluate: files with a header, which columns stand for what, and how the truth is written in them. */
const Configuration = z.strictObject({
  title: z.string(),
  /** Relative to the folder of shared data. Records of all files are linked together. */
  files: z.array(z.string()).nonempty(),
  id: z.string(),
  /** Several columns are joined with a space. */
  columns: z.strictObject({
    givenName: columns.optional(),
    familyName: columns.optional(),
    dateOfBirth: columns.optional(),
    addressLine: columns.optional(),
    town: columns.optional(),
    postcode: columns.optional(),
    email: columns.optional(),
    phone: columns.optional(),
    nhsNumber: columns.optional(),
  }),
  /** Records with the same truth are one person: a column's value, or the first group of a pattern in it. */
  truth: z.strictObject({ column: z.string(), pattern: z.string().optional() }),
});
export type Configuration = z.infer<typeof Configuration>;

/** Of pairs of records. A true pair that blocking never brought together is a missed one. */
export interface EvaluationFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Evaluation {
  readonly title: string;
  readonly records: number;
  readonly truePairs: number;
  readonly comparedPairs: number;
  /** The share of true pairs that have a blocking key in common. */
  readonly reach: number;
  /** By what an import learns from these records: weights, and no names. */
  readonly asImported: EvaluationOutcome;
  /** By what can be learnt where names may be counted too. */
  readonly withNames: EvaluationOutcome;
}

export interface EvaluationOutcome {
  /** What is linked and no one looks. */
  readonly certain: EvaluationFigures;
  /** What is linked or put before a person, all of it accepted. */
  readonly offered: EvaluationFigures;
  readonly seconds: number;
}

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

export async function readConfiguration(file: string): Promise<Configuration> {
  const parsed = Configuration.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new ConfigurationError(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export async function evaluate(configuration: Configuration, folder: string): Promise<Evaluation> {
  const { register, truth } = await readRegister(configuration, folder);
  const truePeople = byTruth(truth.keys(), truth);
  const truePairs = countPairs(truePeople);
  const figures = (people: People): EvaluationFigures => figuresOf(people, truth, truePairs);
  const timed = (link: () => LinkedRegister): EvaluationOutcome & Pick<LinkedRegister, 'comparedPairs'> => {
    const start = performance.now();
    const { people, peopleIfConfirmed, comparedPairs } = link();
    const seconds = (performance.now() - start) / 1000;
    return { certain: figures(people), offered: figures(peopleIfConfirmed), seconds, comparedPairs };
  };
  const { comparedPairs, ...withNames } = timed(() => linkRegister(register));
  const { comparedPairs: _same, ...asImported } = timed(() => linkRegister(register, { model: learnModel(register) }));
  return {
    title: configuration.title,
    records: register.length,
    truePairs,
    comparedPairs,
    reach: countReached(register, truePeople) / truePairs,
    asImported,
    withNames,
  };
}

async function readRegister(
  { files, id, columns, truth }: Configuration,
  folder: string,
): Promise<{ register: Person[]; truth: Map<string, string> }> {
  const register: Person[] = [];
  const truths = new Map<string, string>();
  const pattern = truth.pattern === undefined ? null : new RegExp(truth.pattern);
  for (const [index, file] of files.entries()) {
    const rows: AsyncIterable<Record<string, string>> = createReadStream(join(folder, file)).pipe(
      parse({ bom: true, trim: true, columns: (header: string[]) => header.map((name) => name.trim()) }),
    );
    for await (const row of rows) {
      const cell = (column: string): string => {
        const value = row[column];
        if (value === undefined) throw new ConfigurationError(`${file} has no column "${column}"`);
        return value;
      };
      const recordId = `${String(index)}/${cell(id)}`;
      const fields: Record<string, string> = {};
      for (const [field, names = []] of Object.entries(columns)) {
        const value = names.map(cell).join(' ').trim();
        if (value !== '') fields[field] = value;
      }
      register.push({ ...fields, id: recordId });
      const who = cell(truth.column);
      truths.set(recordId, pattern === null ? who : (pattern.exec(who)?.[1] ?? who));
    }
  }
  return { register, truth: truths };
}

function figuresOf(people: People, truth: ReadonlyMap<string, string>, truePairs: number): EvaluationFigures {
  const found = countPairs(people);
  const right = people.reduce((sum, ids) => sum + countPairs(byTruth(ids, truth)), 0);
  const precision = found === 0 ? 1 : right / found;
  const recall = right / truePairs;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, wrong: found - right, missed: truePairs - right };
}

function byTruth(ids: Iterable<string>, truth: ReadonlyMap<string, string>): People {
  const people = new Map<string | undefined, string[]>();
  for (const id of ids) {
    const who = truth.get(id);
    const known = people.get(who);
    if (known === undefined) people.set(who, [id]);
    else known.push(id);
  }
  return [...people.values()];
}

function countPairs(people: People): number {
  return people.reduce((sum, ids) => sum + (ids.length * (ids.length - 1)) / 2, 0);
}

function countReached(register: readonly Person[], truePeople: People): number {
  const keys = new Map(register.map((person) => [person.id, blockingKeys(standardise(person))]));
  let reached = 0;
  for (const ids of truePeople) {
    ids.forEach((one, index) => {
      for (const other of ids.slice(index + 1)) {
        if (keys.get(one)?.some((key) => keys.get(other)?.includes(key))) reached++;
      }
    });
  }
  return reached;
}
