import { type AppState, reduceApp } from '../../shared/app.ts';
import type { EventBatch, Snapshot } from '../../shared/ipc.ts';

/**
 * The snapshot after one batch. Events that are in the snapshot already are skipped; `gap` means that events between
 * the two were missed, and a new snapshot is needed.
 */
export function afterBatch(snapshot: Snapshot, batch: EventBatch): Snapshot | 'gap' {
  if (batch.first > snapshot.sequence + 1) return 'gap';
  const fresh = batch.events.slice(snapshot.sequence + 1 - batch.first);
  if (fresh.length === 0) return snapshot;
  return {
    sequence: snapshot.sequence + fresh.length,
    state: fresh.reduce<AppState>(reduceApp, snapshot.state),
  };
}
