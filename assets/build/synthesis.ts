/** Samples a second of everything synthesised. */
export const SAMPLE_RATE = 44_100;

/** A sound while it is made: one number a sample, any loudness. */
export type Samples = Float64Array;

/** Silence of so many seconds. */
export function silence(seconds: number): Samples {
  return new Float64Array(Math.round(seconds * SAMPLE_RATE));
}

/** Frequency in hertz of a note, counted in semitones from the A of 440 Hz. */
export function note(semitones: number): number {
  return 440 * 2 ** (semitones / 12);
}

/** One sine of a struck body: its frequency as a multiple of the note's, its loudness, and how fast it dies. */
export interface Partial {
  readonly ratio: number;
  readonly loudness: number;
  /** Seconds until it has fallen to a third. */
  readonly decay: number;
}

/** Wooden bars tuned as a marimba's are: the second mode two octaves up, gone at once. */
export const marimba: readonly Partial[] = [
  { ratio: 1, loudness: 1, decay: 0.34 },
  { ratio: 3.93, loudness: 0.22, decay: 0.09 },
  { ratio: 9.2, loudness: 0.07, decay: 0.03 },
];

/** A small bell: nearly harmonic at the bottom, bright and uneven above. */
export const bell: readonly Partial[] = [
  { ratio: 1, loudness: 1, decay: 0.42 },
  { ratio: 2, loudness: 0.34, decay: 0.3 },
  { ratio: 2.98, loudness: 0.16, decay: 0.18 },
  { ratio: 5.42, loudness: 0.08, decay: 0.07 },
];

/** A short flute-like blip. */
export const blip: readonly Partial[] = [
  { ratio: 1, loudness: 1, decay: 0.11 },
  { ratio: 2, loudness: 0.28, decay: 0.08 },
  { ratio: 3, loudness: 0.1, decay: 0.05 },
];

/** Seconds that a stroke takes to reach its full loudness: short enough for a stroke, too long for a click. */
const attack = 0.004;

/** Adds one stroke of a struck body, from `at` seconds to the end. */
export function strike(into: Samples, at: number, hertz: number, body: readonly Partial[], loudness = 1): void {
  const first = Math.round(at * SAMPLE_RATE);
  for (let index = first; index < into.length; index++) {
    const time = (index - first) / SAMPLE_RATE;
    const rise = Math.min(1, time / attack);
    let value = 0;
    for (const { ratio, loudness: share, decay } of body) {
      value += share * Math.exp(-time / decay) * Math.sin(2 * Math.PI * hertz * ratio * time);
    }
    into[index] = (into[index] ?? 0) + loudness * rise * value;
  }
}

/** Adds a function of time (seconds since `at`) for so many seconds, faded in and out over `fade` seconds. */
export function blend(
  into: Samples,
  { at, seconds, fade }: { readonly at: number; readonly seconds: number; readonly fade: number },
  wave: (time: number) => number,
): void {
  const first = Math.round(at * SAMPLE_RATE);
  const last = Math.min(into.length, Math.round((at + seconds) * SAMPLE_RATE));
  for (let index = first; index < last; index++) {
    const time = (index - first) / SAMPLE_RATE;
    const edge = Math.min(1, time / fade, (last - index) / SAMPLE_RATE / fade);
    into[index] = (into[index] ?? 0) + Math.sin((edge * Math.PI) / 2) ** 2 * wave(time);
  }
}

/** Noise from -1 to 1, the same at every run. */
export function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state / 2 ** 31;
  };
}

/** Seconds over which every sound ends in silence. */
const endFade = 0.12;

/** The sound as loud as `peak` (1 = the most that a file can hold), beginning and ending at nothing. */
export function finished(samples: Samples, peak: number): Samples {
  const fade = Math.round(endFade * SAMPLE_RATE);
  const faded = samples.map((value, index) => value * Math.min(1, (samples.length - 1 - index) / fade));
  const loudest = faded.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return faded.map((value) => (value / loudest) * peak);
}
