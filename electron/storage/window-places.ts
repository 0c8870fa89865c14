import { join } from 'node:path';
import * as v from 'valibot';
import { type ProblemListener, readJsonFile, writeJsonFile } from './json-file.ts';

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const place = v.object({ x: pixels, y: pixels, width: pixels, height: pixels });
/** Where a window was, in screen pixels independent of scaling. */
export type Place = v.InferOutput<typeof place>;

const places = v.object({ format: v.literal(1), places: v.record(v.string(), place) });

/** Where each window was last, in `windows.json` of the profile folder. Nothing here throws. */
export class WindowPlaces {
  readonly #path: string;
  readonly #onProblem: ProblemListener;
  #places: { readonly [name: string]: Place };

  constructor(folder: string, onProblem: ProblemListener) {
    this.#path = join(folder, 'windows.json');
    this.#onProblem = onProblem;
    this.#places = readJsonFile(this.#path, places, onProblem)?.places ?? {};
  }

  of(window: string): Place | null {
    return this.#places[window] ?? null;
  }

  keep(window: string, where: Place): void {
    this.#places = { ...this.#places, [window]: where };
    writeJsonFile(this.#path, { format: 1, places: this.#places }, this.#onProblem);
  }
}
