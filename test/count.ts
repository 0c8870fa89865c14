/** Adds up what the test runners report. A runner that ran nothing, or ended badly with no failed test, has failed. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How many tests passed, failed and were left out. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

const playwrightTest = v.object({ status: v.string(), annotations: v.array(v.object({ type: v.string() })) });

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[] | undefined;
  readonly specs?: readonly { readonly tests: readonly v.InferOutput<typeof playwrightTest>[] }[] | undefined;
}

const playwrightSuite: v.GenericSchema<PlaywrightSuite> = v.object({
  suites: v.optional(v.array(v.lazy(() => playwrightSuite))),
  specs: v.optional(v.array(v.object({ tests: v.array(playwrightTest) }))),
});

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  suites: v.optional(v.array(playwrightSuite), []),
});

/** A runner's report as it stands in a file; undefined when there is none, or only a part of one. */
export function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Tests that were neither run nor left out on purpose: Playwright calls them skipped too. */
function didNotRun({ suites = [], specs = [] }: PlaywrightSuite): number {
  const here = specs
    .flatMap(({ tests }) => tests)
    .filter(({ status, annotations }) => status === 'skipped' && !annotations.some(({ type }) => leftOut.has(type)));
  return suites.reduce((sum, suite) => sum + didNotRun(suite), here.length);
}

/** The marks of tests that were left out on purpose. */
const leftOut: ReadonlySet<string> = new Set(['skip', 'fixme']);

/** One more failure for a runner that failed without a failed test, or that ran no test at all. */
function judge(exitCode: number, counts: Counts): Counts {
  const unexplained = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

/** @param exitCode Vitest's (also non-zero when coverage is under its threshold) @param report its JSON, if it wrote one */
export function countVitest(exitCode: number, report: unknown): Counts {
  const parsed = v.safeParse(vitestReport, report);
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = parsed.output;
  return judge(exitCode, {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  });
}

/** @param exitCode Playwright's @param report its JSON, if it wrote one. A test that only passed when repeated has failed, and so has one that nobody came to. */
export function countPlaywright(exitCode: number, report: unknown): Counts {
  const parsed = v.safeParse(playwrightReport, report);
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 };
  const { suites, stats } = parsed.output;
  const { expected, unexpected, flaky, skipped } = stats;
  const missed = didNotRun({ suites });
  return judge(exitCode, { passed: expected, failed: unexpected + flaky + missed, skipped: skipped - missed });
}

/** The sum of several runners. */
export function addCounts(parts: readonly Counts[]): Counts {
  return parts.reduce(
    (sum, part) => ({
      passed: sum.passed + part.passed,
      failed: sum.failed + part.failed,
      skipped: sum.skipped + part.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** "N passed, N failed", with ", N skipped" only when there are any. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
