// Checks subjects of commits: those given as arguments, or one a line on standard input. CONTRIBUTING.md says the form.
import { readFileSync } from 'node:fs';

const types = ['feat', 'fix', 'perf', 'refactor', 'docs', 'test', 'build', 'ci', 'chore', 'revert'];
const form = new RegExp(`^(${types.join('|')})(\\([a-z0-9-]+\\))?!?: [^ ].*[^. ]$`);
const longest = 72;
/** Git writes these subjects itself. */
const ofGit = /^(Merge |Revert "|fixup! |squash! )/;

const given = process.argv.slice(2);
const subjects = given.length > 0 ? given : readFileSync(0, 'utf8').split('\n').filter(Boolean);
const wrong = subjects.filter((each) => !ofGit.test(each) && (each.length > longest || !form.test(each)));
for (const subject of wrong) console.error(`Not a subject that this repository takes: ${subject}`);
if (wrong.length > 0) {
  console.error(`Write "type(scope): what changes", with at most ${longest} characters and no full stop at the end.`);
  console.error(`The types are: ${types.join(', ')}.`);
  process.exit(1);
}
