/** An alert that the service tells an account of, in the dialects that have alerts (fact book 20, NOT). */
export interface AlertSeed {
  /** Passport site: 0 stocks, 1 calendar, 45705 spaces. */
  readonly siteId: string;
  /** At most 1024 octets. */
  readonly text: string;
  /** Pages of this service that its links lead to. */
  readonly actionPath: string;
  readonly optionsPath: string;
  readonly category: string;
}

/** Most alerts that wait for one account. */
const mostWaiting = 20;

/** Alerts that wait until their account goes online; they live in memory only. */
export class WaitingAlerts {
  readonly #waiting = new Map<string, readonly AlertSeed[]>();

  /** The oldest ones go when there are too many. */
  leave(handle: string, alerts: readonly AlertSeed[]): void {
    this.#waiting.set(handle, [...(this.#waiting.get(handle) ?? []), ...alerts].slice(-mostWaiting));
  }

  /** All that wait for that account; they do not wait any longer. */
  collect(handle: string): readonly AlertSeed[] {
    const alerts = this.#waiting.get(handle) ?? [];
    this.#waiting.delete(handle);
    return alerts;
  }
}
