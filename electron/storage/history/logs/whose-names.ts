/** What is known of the names in a log: who says them to whom, and which are whose from elsewhere. */
export interface NameClues {
  /** Pairs of names, one of which speaks to the other: one of them is the user. */
  readonly talks: readonly (readonly [speaker: string, hearer: string])[];
  readonly names: readonly string[];
  readonly own: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
}

/**
 * Which names in a log are the user's own, as far as can be told: those that are known, and whoever speaks with somebody
 * who is known to be the other one. Logs hold names, and names change.
 */
export function ownNames({ talks, names, own, theirs }: NameClues): ReadonlySet<string> {
  const isOwn = new Map<string, boolean>();
  for (const name of names) {
    if (own.has(name)) isOwn.set(name, true);
    else if (theirs.has(name)) isOwn.set(name, false);
  }
  for (let found = true; found; ) {
    found = false;
    for (const [speaker, hearer] of talks) {
      for (const [one, other] of [
        [speaker, hearer],
        [hearer, speaker],
      ] as const) {
        const known = isOwn.get(one);
        if (known === undefined || isOwn.has(other)) continue;
        isOwn.set(other, !known);
        found = true;
      }
    }
  }
  return new Set(names.filter((name) => isOwn.get(name) === true));
}
