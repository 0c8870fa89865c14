/**
 * `npm run fidelity`: measures the running app by the fact book of the screens and prints how many measures hold; with
 * `--write` into README.md. Ends with 1 when one of confidence A fails, or more than 5 in 100 of B.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { build } from '../../electron/launch/build.ts';
import { projectRoot, runLauncher, runNode, toolScript } from '../../electron/launch/project.ts';
import { fidelity, fidelityTable, isFaithful, type Result } from './report.ts';

const readme = join(projectRoot, 'README.md');
const results = join(projectRoot, 'out', 'fidelity.jsonl');
/** The specs that measure. */
const measuring = ['alerts', 'conversation', 'dialog-measures', 'eras', 'measures', 'options-measures'].map(
  (name) => `test/desktop/${name}.spec.ts`,
);
const marks = /(<!-- fidelity[^>]*-->\n)[\s\S]*?(<!-- end of fidelity -->)/;

await runLauncher(async () => {
  await build();
  rmSync(results, { force: true });
  await runNode(toolScript('@playwright/test', 'playwright'), ['test', ...measuring], {
    env: { ...env, NUDGE_FIDELITY: results },
  });
  const lines = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : [];
  const rows = fidelity(lines.map((line): Result => JSON.parse(line)));
  const table = fidelityTable(rows);
  if (process.argv.includes('--write'))
    writeFileSync(
      readme,
      readFileSync(readme, 'utf8').replace(marks, (_all, start, end) => `${start}${table}\n${end}`),
    );
  else console.log(table);
  return isFaithful(rows) ? 0 : 1;
});
