/** What the program's own switches say; everything else on the command line is Chromium's business. */
export interface CommandLine {
  /** `--profile DIR`: the folder for everything that Nudge keeps. */
  readonly profile: string | null;
  /** `--step-timeout MS`: how long one step of signing in may take, in milliseconds. */
  readonly stepTimeout: number | null;
  /** `--still-demo`: the demo's buddies do nothing by themselves, so that pictures and tests know what there is. */
  readonly stillDemo: boolean;
}

function switchValue(name: string, switches: readonly string[]): string | null {
  const index = switches.findLastIndex((text) => text === name || text.startsWith(`${name}=`));
  const found = switches[index];
  if (found === undefined) return null;
  return (found === name ? switches[index + 1] : found.slice(name.length + 1)) || null;
}

/** Reads `--name value` and `--name=value`, the last one wins; unknown and senseless switches are passed over. */
export function readCommandLine(switches: readonly string[]): CommandLine {
  const milliseconds = Number(switchValue('--step-timeout', switches) ?? Number.NaN);
  return {
    profile: switchValue('--profile', switches),
    stepTimeout: Number.isSafeInteger(milliseconds) && milliseconds > 0 ? milliseconds : null,
    stillDemo: switches.includes('--still-demo'),
  };
}
