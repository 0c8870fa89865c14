import type { AppProblem } from '../app.ts';
import { text } from './text.ts';

/** One sentence for people about trouble of the program itself. */
export function problemSentence(problem: AppProblem): string {
  const { kind, file, detail } = problem;
  return kind === 'unexpected' ? text('problem.unexpected', { detail }) : text(`problem.${kind}`, { file, detail });
}
