/** `npm run check`: types, lint, doors, dead code; each is also a command of its own (`npm run check:types` …). */
import { type Outcome, runNode, toolScript } from '../electron/launch/project.ts';

/** One thing that passes or fails as a whole. */
export interface Step {
  name: string;
  /** Exit code 0 when it passed, and what it had to say. Never rejects. */
  run(): Promise<Outcome>;
}

/** Milliseconds after which a step hangs. */
const longestStep = 300_000;

/** How many steps go on beside each other. */
const atOnce = 2;

/** @returns a step that runs a script of Node's */
export function script(name: string, path: () => string, ...args: string[]): Step {
  return {
    name,
    async run() {
      try {
        return await runNode(path(), args, { output: 'capture', timeLimit: longestStep });
      } catch (error) {
        return { code: 1, output: String(error) };
      }
    },
  };
}

/** @returns a step that runs one command of an npm package */
function tool(name: string, packageName: string, command: string, ...args: string[]): Step {
  return script(name, () => toolScript(packageName, command), ...args);
}

export const checks: readonly Step[] = [
  tool('types', 'typescript', 'tsc'),
  tool('lint', '@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.'),
  tool('doors', 'dependency-cruiser', 'depcruise', 'electron', 'renderer', 'shared', 'assets', 'test'),
  tool('dead code', 'knip', 'knip', '--no-progress'),
];

/** Runs all steps, however they end, and shows what each had to say when it is over. @returns the names of those that failed */
export async function runSteps(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = [];
  const waiting = steps.values();
  const work = async (): Promise<void> => {
    // Both take from the same row of steps.
    for (const step of waiting) {
      const started = Date.now();
      const { code, output } = await step.run();
      if (code !== 0) failed.push(step.name);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`\n── ${step.name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
      if (output.trim() !== '') console.log(output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failed;
}

if (import.meta.main) {
  const failed = await runSteps(checks);
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
