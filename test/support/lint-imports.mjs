import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

// Reads [file, imported] pairs as JSON and prints for each the message of the import rules for that import.
const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } } },
  ruleFilter: ({ ruleId }) =>
    ruleId === 'import-x/no-restricted-paths' || ruleId === '@typescript-eslint/no-restricted-imports',
});
const answers = [];
for (const [file, imported] of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(`import '${imported}';\n`, { filePath: join(root, file) });
  answers.push(result.messages.filter(({ ruleId }) => ruleId).map(({ message }) => message));
}
process.stdout.write(JSON.stringify(answers));
