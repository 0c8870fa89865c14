import rows from '../../renderer/measures.json' with { type: 'json' };

/** What the fact book of the screens measured on an alert. */
export function measures(element: string, property: string): unknown {
  return rows.find((row) => row.window === 'toast' && row.element === element && row.property === property)?.value;
}
