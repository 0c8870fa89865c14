import type { AlertSeed } from '../alerts.ts';
import { seededRandom } from './random.ts';

/** An alert for the demo's user. */
export interface AlertStep {
  /** Milliseconds after the step before. */
  readonly after: number;
  readonly alert: AlertSeed;
}

/** Milliseconds until the next one. */
const shortestWait = 660_000;
const longestWait = 1_500_000;

const calendar = { siteId: '1', actionPath: '/', optionsPath: '/account', category: '110110001' } as const;

/** Stocks of places that are no companies, and dates of people who are no people. */
const alerts: readonly AlertSeed[] = [
  { ...calendar, text: 'Rehearsal at 8, the old cinema. Bring the long cable.' },
  { ...calendar, text: 'Grandma’s birthday is on Sunday.' },
  { ...calendar, siteId: '0', text: 'Amber Tramways 42.10, up 0.35 (“all on time”, says the board).' },
  { ...calendar, text: 'さくらさんと電話（18:00）' },
];

/** The endless story of the alerts, the same for the same seed. */
export function* demoAlerts(seed: number): Generator<AlertStep, never> {
  const random = seededRandom(seed);
  for (let next = Math.floor(random() * alerts.length); ; next += 1) {
    const after = shortestWait + Math.floor(random() * (longestWait - shortestWait));
    const alert = alerts[next % alerts.length];
    if (alert === undefined) throw new Error('the demo has no alerts');
    yield { after, alert };
  }
}
