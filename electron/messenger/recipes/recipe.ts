import { done, type RequestFailure, type RequestResult } from '../request-result.ts';
import type { Request } from '../requests.ts';
import type { Desk } from './desk.ts';

type Undo = () => Promise<RequestResult>;

class Stopped extends Error {
  readonly failure: RequestFailure;

  constructor(failure: RequestFailure) {
    super(failure.detail);
    this.failure = failure;
  }
}

/** How a step may turn out other than by success or failure, by the server's error numbers (fact book 50). */
export interface StepNumbers {
  /** It is so already: as good as done, and nothing to undo. */
  readonly alreadySo?: readonly number[];
  /** Given back to the recipe, which knows what to do. */
  readonly unless?: readonly number[];
}

/** The steps of one intent, each after the answer to the one before. */
export interface Steps {
  /**
   * One request. `undo` takes it back should a later step fail; null where nothing is to be undone. Gives back a number of
   * `unless`, else null; any other refusal ends the recipe.
   */
  take(request: Request, undo: Undo | Request | null, numbers?: StepNumbers): Promise<number | null>;
  /** This person is between two lists until the recipe is over. */
  deciding(handle: string): void;
  /** Ends the recipe; what was done is undone. */
  stop(failure: RequestFailure): never;
}

/**
 * Carries out an intent that takes several requests (fact book 60 section 10). When one is refused, those before it are
 * taken back, the last one first, and the refusal is the result.
 */
export async function carryOut(desk: Desk, recipe: (steps: Steps) => Promise<void>): Promise<RequestResult> {
  const undos: Undo[] = [];
  let deciding = false;
  const steps: Steps = {
    async take(request, undo, { alreadySo = [], unless = [] } = {}) {
      const result = await desk.request(request, [...alreadySo, ...unless]);
      if (result.ok) {
        if (undo !== null) undos.unshift(typeof undo === 'function' ? undo : () => desk.request(undo));
        return null;
      }
      const { code } = result;
      if (code !== null && unless.includes(code)) return code;
      if (code === null || !alreadySo.includes(code)) throw new Stopped(result);
      desk.assume(request);
      return null;
    },
    deciding(handle) {
      deciding = true;
      desk.deciding(handle);
    },
    stop(failure) {
      throw new Stopped(failure);
    },
  };
  try {
    await recipe(steps);
    return done;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    // Without an answer nobody knows what the server did.
    if (error.failure.kind === 'connection-lost') desk.doubt();
    for (const undo of undos) if (!(await undo()).ok) desk.doubt();
    return error.failure;
  } finally {
    if (deciding) desk.deciding(null);
  }
}
