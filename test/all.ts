/**
 * `npm test`: everything. Static checks, the build, Vitest, then the app itself in Playwright. Whatever fails, the rest
 * still runs; the last line is always "N passed, N failed" (and ", N skipped" when something was).
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { build } from '../electron/launch/build.ts';
import { projectRoot, requireNode24, runLauncher, runNode, toolScript } from '../electron/launch/project.ts';
import { checks, runSteps, type Step } from './check.ts';
import { addCounts, type Counts, countPlaywright, countVitest, summaryLine } from './count.ts';

const reports = join(projectRoot, 'out', 'test');

const buildStep: Step = {
  name: 'build',
  async run() {
    try {
      await build();
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  },
};

/** Removes the report of an earlier run, so that a runner that wrote none is noticed. */
function freshReport(name: string): string {
  const path = join(reports, name);
  rmSync(path, { force: true });
  return path;
}

function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

async function vitest(): Promise<Counts> {
  console.log('\n── vitest');
  const report = freshReport('vitest.json');
  const { code } = await runNode(toolScript('vitest'), [
    'run',
    '--coverage',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countVitest(code, readReport(report));
}

async function playwright(): Promise<Counts> {
  console.log('\n── the app in Electron');
  const report = freshReport('playwright.json');
  const { code } = await runNode(toolScript('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return countPlaywright(code, readReport(report));
}

await runLauncher(async () => {
  requireNode24();
  const started = Date.now();
  const steps = [...checks, buildStep];
  const failedSteps = await runSteps(steps);
  const counts: Record<string, Counts> = {
    'checks and build': { passed: steps.length - failedSteps.length, failed: failedSteps.length, skipped: 0 },
    vitest: await vitest(),
    'the app in Electron': await playwright(),
  };
  const total = addCounts(Object.values(counts));
  console.log('');
  for (const [name, part] of Object.entries(counts)) console.log(`${name}: ${summaryLine(part)}`);
  if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`);
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
  console.log(summaryLine(total));
  return total.failed > 0 ? 1 : 0;
});
