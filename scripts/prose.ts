import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * `npm run prose`: fails where comments and descriptions use vague words for people more than once in 1,000 words, or where more
 * than one in twenty opens with a fragment. With `--list` it prints each place.
 */
const vague = /\b(?:whoever|somebody|nobody|whom)\b/gi;
const fragment =
  /^(?:What|Who|Whose|Whom|Where|By (?:which|whom)|Of (?:which|whom)|With (?:which|whom)|So|That|Than|Whether)\b/;
const mostVague = 1 / 1_000;
const mostFragments = 5 / 100;

interface Comment {
  readonly place: string;
  readonly text: string;
}

function placed(file: string, source: string, at: number, text: string): Comment {
  const line = source.slice(0, at).split('\n').length;
  const plain = text.replace(/^\s*(?:\/\*\*?|\*\/|\*|\/\/)/gm, ' ').replace(/\*\/|"""/g, ' ');
  return { place: `${file}:${String(line)}`, text: plain.replace(/\s+/g, ' ').trim() };
}

function commentsIn(file: string): readonly Comment[] {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.graphql'))
    return [...source.matchAll(/"""[\s\S]*?"""/g)].map((found) => placed(file, source, found.index, found[0]));
  const ranges = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    const before = ts.getLeadingCommentRanges(source, node.pos) ?? [];
    const after = ts.getTrailingCommentRanges(source, node.end) ?? [];
    for (const range of [...before, ...after]) ranges.set(range.pos, range);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return joined(
    source,
    [...ranges.values()].toSorted((one, other) => one.pos - other.pos),
  ).map(({ pos, end }) => placed(file, source, pos, source.slice(pos, end)));
}

/** Lines of `//` that follow one another are one comment. */
function joined(source: string, ranges: readonly ts.CommentRange[]): { pos: number; end: number }[] {
  const all: { pos: number; end: number; kind: ts.CommentKind }[] = [];
  for (const { pos, end, kind } of ranges) {
    const last = all.at(-1);
    const isNext =
      last?.kind === ts.SyntaxKind.SingleLineCommentTrivia &&
      kind === ts.SyntaxKind.SingleLineCommentTrivia &&
      /^\n[ \t]*$/.test(source.slice(last.end, pos));
    if (isNext) last.end = end;
    else all.push({ pos, end, kind });
  }
  return all;
}

const files = execFileSync('git', ['ls-files', '*.ts', '*.graphql'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !/(?:^|\/)generated\/|\.d\.ts$|template\.graphql$|^schema\/operations\//.test(file));
const comments = files.flatMap(commentsIn);
const words = comments.reduce((sum, { text }) => sum + text.split(' ').length, 0);
const withVague = comments.flatMap(({ place, text }) => [...text.matchAll(vague)].map(([word]) => `${place}: ${word}`));
const fragments = comments.filter(({ text }) => fragment.test(text));

if (process.argv.includes('--list'))
  console.log([...withVague, ...fragments.map(({ place, text }) => `${place}: ${text.slice(0, 60)}`)].join('\n'));
console.log(
  `${String(comments.length)} comments, ${String(words)} words: ${String(withVague.length)} vague words for people (at most ` +
    `${String(Math.floor(words * mostVague))}), ${String(fragments.length)} open with a fragment (at most ` +
    `${String(Math.floor(comments.length * mostFragments))})`,
);
if (withVague.length > words * mostVague || fragments.length > comments.length * mostFragments) process.exitCode = 1;
