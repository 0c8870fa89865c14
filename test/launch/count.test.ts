import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addCounts, countPlaywright, countVitest, readReport, summaryLine } from '../count.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const vitest = (numPassedTests: number, numFailedTests: number, numPendingTests = 0, numTodoTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
});
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0) => ({
  stats: { expected, unexpected, flaky, skipped },
});

/** A suite with one test of that outcome, under a file's suite, as Playwright nests them. */
const one = (status: string, ...types: readonly string[]) => ({
  specs: [],
  suites: [{ specs: [{ tests: [{ status, annotations: types.map((type) => ({ type })) }] }] }],
});

describe('counting what the runners report', () => {
  it.each([
    { what: 'all passed', code: 0, report: vitest(12, 0), line: '12 passed, 0 failed' },
    { what: 'some failed', code: 1, report: vitest(12, 2), line: '12 passed, 2 failed' },
    { what: 'left-out tests are told', code: 0, report: vitest(12, 0, 1, 2), line: '12 passed, 0 failed, 3 skipped' },
    { what: 'coverage under its threshold', code: 1, report: vitest(12, 0), line: '12 passed, 1 failed' },
    { what: 'nothing ran', code: 0, report: vitest(0, 0), line: '0 passed, 1 failed' },
    { what: 'no report', code: 1, report: undefined, line: '0 passed, 1 failed' },
    { what: 'a report of another shape', code: 0, report: { tests: 3 }, line: '0 passed, 1 failed' },
  ])('Vitest: $what', ({ code, report, line }) => {
    expect(summaryLine(countVitest(code, report))).toBe(line);
  });

  it.each([
    { what: 'all passed', code: 0, report: playwright(5, 0), line: '5 passed, 0 failed' },
    { what: 'a flaky test has failed', code: 0, report: playwright(5, 0, 1), line: '5 passed, 1 failed' },
    { what: 'the set-up failed', code: 1, report: playwright(0, 0), line: '0 passed, 1 failed' },
    { what: 'left-out tests are told', code: 0, report: playwright(5, 0, 0, 2), line: '5 passed, 0 failed, 2 skipped' },
    {
      what: 'a test that nobody came to has failed',
      code: 1,
      report: { ...playwright(3, 1, 0, 3), suites: [one('skipped'), one('skipped', 'skip'), one('skipped', 'fixme')] },
      line: '3 passed, 2 failed, 2 skipped',
    },
    {
      what: 'the time was up',
      code: 1,
      report: { ...playwright(3, 0, 0, 1), suites: [one('expected'), one('skipped')] },
      line: '3 passed, 1 failed',
    },
    { what: 'no report', code: 1, report: undefined, line: '0 passed, 1 failed' },
  ])('Playwright: $what', ({ code, report, line }) => {
    expect(summaryLine(countPlaywright(code, report))).toBe(line);
  });

  it('takes half a report for none', () => {
    const path = join(temporaryFolder(), 'report.json');
    expect(readReport(path)).toBeUndefined();
    writeFileSync(path, '{ "stats": ');
    expect(readReport(path)).toBeUndefined();
    writeFileSync(path, '{ "stats": 1 }');
    expect(readReport(path)).toEqual({ stats: 1 });
  });

  it('adds up', () => {
    const sum = addCounts([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]);
    expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});
