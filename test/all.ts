/**
 * `npm test`: everything. Static checks, the build, Vitest, then the app itself in Playwright. Whatever fails, the rest
 * still runs; the last line is always "N passed, N failed" (and ", N skipped" when something was).
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { projectRoot, requireNode24, runLauncher, runNode, toolScript } from '../electron/launch/project.ts';
import { checks, runSteps, script } from './check.ts';
import { addCounts, type Counts, countPlaywright, countVitest, readReport, summaryLine } from './count.ts';

const reports = join(projectRoot, 'out', 'test');

/** Milliseconds after which a runner hangs and is ended, so that there is a last line in any case. */
const longest = { vitest: 420_000, playwright: 960_000 } as const;

const build = script('build', () => join(projectRoot, 'electron', 'launch', 'build.ts'));

/** Removes the report of an earlier run, so that a runner that wrote none is noticed. */
function freshReport(name: string): string {
  const path = join(reports, name);
  rmSync(path, { force: true });
  return path;
}

async function vitest(): Promise<Counts> {
  const report = freshReport('vitest.json');
  const args = ['run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode(toolScript('vitest'), args, { timeLimit: longest.vitest });
  return countVitest(code, readReport(report));
}

async function playwright(): Promise<Counts> {
  const report = freshReport('playwright.json');
  const { code } = await runNode(toolScript('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    timeLimit: longest.playwright,
  });
  return countPlaywright(code, readReport(report));
}

/** What a runner counts; one that does not even start has failed. */
async function counted(name: string, runner: () => Promise<Counts>): Promise<Counts> {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const counts = await runner().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  console.log(`   ${name}: ${summaryLine(counts)} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  return counts;
}

await runLauncher(async () => {
  requireNode24();
  const started = Date.now();
  // The longest first, so that the others fit beside it.
  const steps = [build, ...checks];
  const failedSteps = await runSteps(steps);
  const counts: Record<string, Counts> = {
    'checks and build': { passed: steps.length - failedSteps.length, failed: failedSteps.length, skipped: 0 },
    vitest: await counted('vitest', vitest),
    'the app in Electron': await counted('the app in Electron', playwright),
  };
  const total = addCounts(Object.values(counts));
  console.log('');
  for (const [name, part] of Object.entries(counts)) console.log(`${name}: ${summaryLine(part)}`);
  if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`);
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
  console.log(summaryLine(total));
  return total.failed > 0 ? 1 : 0;
});
