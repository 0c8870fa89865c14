/** `npm run check`: types, lint, doors, dead code; each is also a command of its own (`npm run check:types` …). */
import { runNode, toolScript } from '../electron/launch/project.ts';

/** One thing that passes or fails as a whole. */
export interface Step {
  name: string;
  /** @returns true when it passed */
  run(): Promise<boolean>;
}

/** @returns a step that runs one command of an npm package and passes when that exits with 0 */
function tool(name: string, packageName: string, command: string, ...args: string[]): Step {
  return { name, run: async () => (await runNode(toolScript(packageName, command), args)).code === 0 };
}

export const checks: readonly Step[] = [
  tool('types', 'typescript', 'tsc'),
  tool('lint', '@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.'),
  tool('doors', 'dependency-cruiser', 'depcruise', 'electron', 'renderer', 'shared', 'assets', 'test'),
  tool('dead code', 'knip', 'knip', '--no-progress'),
];

/** Runs the steps one after the other, however they end. @returns the names of those that failed */
export async function runSteps(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const started = Date.now();
    const passed = await step.run();
    if (!passed) failed.push(step.name);
    console.log(`   ${step.name}: ${passed ? 'passed' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
  return failed;
}

if (import.meta.main) {
  const failed = await runSteps(checks);
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
