import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Kind, parse, visit } from 'graphql';
import ts from 'typescript';

/**
 * `npm run words`: fails where a renamed word is an identifier again, in TypeScript or in SDL, and where two exported
 * types share a name. The embedded store and the linkage keep names of their own, and generated files follow the SDL.
 */
const words = new RegExp(
  [
    // Match any identifier that contains one of these as a word.
    '(?:^|[a-z])(?:Desks?|Office|Surroundings|Rehearsal|HighStreet|KeptBack|SchemeLook|AtHand)(?![a-z])',
    '^(?:desks?|office|surroundings|highStreet|keptBack|atHand)(?![a-z])',
    // Match exactly these identifiers.
    `^(?:${[
      'Asking|asking|Visits?|visitPlugin|Question|questionOf|isOwnQuestion|placeholders',
      'carryOut|Attempt|Outcome|Refused|WaitingWrites|Remembered|remembered|rememberedOf',
      'Network|Member|RegistryLine|isLeftAlone|registerDoor|RegisterDoor|takingIn|doors?|Doors?',
      'HeldRecord|HeldField|heldAbout|Counted|countedBody|countedSchema|LookRefused|lookOf',
      'Move\\w*Passport\\w*|move\\w+Passport|MoveRefused|movedFrom|spots?|Spot|givenTo|everyCarer',
      'Neighbourhood|neighbourhood|Told\\w*|told|completed|moved|given|Given|asked|Asked|Draining',
      'openPrintRoom|isMeant|ErasureNotMeant|RecognisedPerson|CheckedCarer|CarerCheck|HubSubgraph',
    ].join('|')})$`,
  ].join('|'),
);

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(
    (file) => /\.(ts|graphql)$/.test(file) && !/^packages\/embedded-mongo\/|\/linkage\/|\/generated\//.test(file),
  );

const faults: string[] = [];
const types = new Map<string, string>();

function read(file: string): void {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.graphql')) return readSdl(file, text);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  source.statements.forEach((statement) => readType(file, statement));
  readIdentifiers(file, source, source);
}

function readIdentifiers(file: string, source: ts.SourceFile, node: ts.Node): void {
  if (ts.isIdentifier(node)) check(node.text, `${file}:${String(lineOf(source, node))}`);
  ts.forEachChild(node, (child) => readIdentifiers(file, source, child));
}

function readType(file: string, node: ts.Statement): void {
  if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node) && !ts.isClassDeclaration(node)) return;
  const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported || !node.name) return;
  const before = types.get(node.name.text);
  if (before !== undefined) faults.push(`${file}: the type ${node.name.text} is declared in ${before} too`);
  types.set(node.name.text, file);
}

function readSdl(file: string, text: string): void {
  // Each template stands for one sector: any name makes it readable.
  visit(parse(text.replace(/__(\w+?)__/g, 'Any')), {
    enter: (node) => {
      if (node.kind === Kind.NAME) check(node.value, `${file}:${String(node.loc?.startToken.line)}`);
    },
  });
}

function check(name: string, place: string): void {
  if (words.test(name)) faults.push(`${place}: ${name} was renamed; docs/glossary.md has today's words`);
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

files.forEach(read);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
