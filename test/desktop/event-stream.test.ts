import { describe, expect, it } from 'vitest';
import { EventStream } from '../../electron/desktop/event-stream.ts';
import { type AppEvent, initialAppState } from '../../shared/app.ts';
import type { EventBatch } from '../../shared/ipc.ts';

const stopped = { type: 'serviceChanged', service: { phase: 'stopped' } } as const satisfies AppEvent;
const failed = {
  type: 'serviceChanged',
  service: { phase: 'failed', detail: 'port taken' },
} as const satisfies AppEvent;

/** The batches so far, and the next one when it comes. */
function follow(stream: EventStream) {
  const batches: EventBatch[] = [];
  const waiting: ((batch: EventBatch) => void)[] = [];
  const stop = stream.onBatch((batch) => {
    batches.push(batch);
    waiting.shift()?.(batch);
  });
  return { batches, stop, next: () => new Promise<EventBatch>((resolve) => waiting.push(resolve)) };
}

describe('the event stream', () => {
  it('sends what happens within a frame as one batch, numbered from 1', async () => {
    const stream = new EventStream(initialAppState);
    const { batches, next } = follow(stream);
    stream.publish(failed);
    stream.publish(stopped);
    expect(batches).toEqual([]);
    expect(await next()).toEqual({ first: 1, events: [failed, stopped] });
    stream.publish(failed);
    expect(await next()).toEqual({ first: 3, events: [failed] });
  });

  it('has the state at once', () => {
    const stream = new EventStream(initialAppState);
    stream.publish(failed);
    expect(stream.state.service).toEqual(failed.service);
  });

  it('sends off what waits before it gives a snapshot, and not again', async () => {
    const stream = new EventStream(initialAppState);
    const { batches, next } = follow(stream);
    stream.publish(failed);
    expect(stream.snapshot()).toEqual({ sequence: 1, state: { ...initialAppState, service: failed.service } });
    expect(batches).toEqual([{ first: 1, events: [failed] }]);
    stream.publish(stopped);
    expect(await next()).toEqual({ first: 2, events: [stopped] });
  });

  it('leaves those alone who stopped listening', async () => {
    const stream = new EventStream(initialAppState);
    const gone = follow(stream);
    const there = follow(stream);
    gone.stop();
    stream.publish(failed);
    await there.next();
    expect(gone.batches).toEqual([]);
  });

  it('lets watchers see each event at once, with the states around it', () => {
    const stream = new EventStream(initialAppState);
    const seen: string[] = [];
    const stop = stream.onEvent((event, before, after) => {
      seen.push(`${event.type}: ${before.service.phase} to ${after.service.phase}`);
    });
    stream.publish(failed);
    stop();
    stream.publish(stopped);
    expect(seen).toEqual(['serviceChanged: stopped to failed']);
  });
});
