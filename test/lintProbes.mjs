// Lints probes with the project's own configuration. ESLint loads it by a dynamic import, which jest cannot run, so
// the architecture test starts this in a Node of its own: probes in as JSON, the rules that complained out as JSON.
import { ESLint } from 'eslint';

const eslint = new ESLint({
  // Type-aware rules would need the probed file to exist; only the arrows are asked here.
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false, project: null } } }],
  ruleFilter: ({ ruleId }) => ruleId?.endsWith('no-restricted-imports') || ruleId === 'no-restricted-globals',
});

let input = '';
for await (const chunk of process.stdin) input += chunk;
const results = [];
for (const { file, code } of JSON.parse(input)) {
  const [result] = await eslint.lintText(code, { filePath: file });
  results.push(result.messages.map(({ ruleId }) => ruleId.replace('@typescript-eslint/', '')));
}
process.stdout.write(JSON.stringify(results));
