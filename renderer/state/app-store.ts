import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AppState } from '../../shared/app.ts';
import type { CommandResult } from '../../shared/command-error.ts';
import { disguised } from '../../shared/disguise.ts';
import type { Bridge, CommandArgument, CommandName, CommandValue, EventBatch } from '../../shared/ipc.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { bridge } from './bridge.ts';
import { afterBatch } from './event-stream.ts';

interface WindowState {
  /** Null until the first snapshot has come. */
  readonly app: AppState | null;
  readonly sequence: number;
  /** One sentence about the last wish that failed, until it is dismissed. */
  readonly failure: string | null;
}

const store = createStore<WindowState>(() => ({ app: null, sequence: 0, failure: null }));

/** Follows the main process from now on: a snapshot, then every batch; a gap asks for a new snapshot. */
export function followMainProcess(main: Bridge): void {
  let early: EventBatch[] | null = [];

  const take = (batch: EventBatch): void => {
    const { app, sequence } = store.getState();
    if (early !== null || app === null) {
      early = [...(early ?? []), batch];
      return;
    }
    const next = afterBatch({ state: app, sequence }, batch);
    if (next === 'gap') {
      early = [batch];
      void askForSnapshot();
      return;
    }
    store.setState({ app: next.state, sequence: next.sequence });
  };

  const askForSnapshot = async (): Promise<void> => {
    const result = await main.command('snapshot', undefined);
    if (!result.ok) {
      store.setState({ failure: commandErrorSentence(result.error) });
      return;
    }
    store.setState({ app: result.value.state, sequence: result.value.sequence });
    const waiting = early ?? [];
    early = null;
    for (const batch of waiting) take(batch);
  };

  main.onEvents(take);
  void askForSnapshot();
}

/** Sends a wish to the main process; a failure is only given back, for those who show it where it arose. */
export function ask<N extends CommandName>(
  name: N,
  argument: CommandArgument<N>,
): Promise<CommandResult<CommandValue<N>>> {
  return bridge().command(name, argument);
}

/** Sends a wish to the main process; a failure is shown in words, and given back. */
export async function send<N extends CommandName>(
  name: N,
  argument: CommandArgument<N>,
): Promise<CommandResult<CommandValue<N>>> {
  const result = await ask(name, argument);
  if (!result.ok) store.setState({ failure: commandErrorSentence(result.error) });
  return result;
}

export function dismissFailure(): void {
  store.setState({ failure: null });
}

export function useFailure(): string | null {
  return useStore(store, (state) => state.failure);
}

/** The state behind the windows, or null before the first snapshot. */
export function useAppOrNull(): AppState | null {
  return useStore(store, (state) => state.app);
}

/** Each state disguised once. */
const disguises = new WeakMap<AppState, AppState>();

function shown(app: AppState): AppState {
  if (!app.disguised) return app;
  const known = disguises.get(app) ?? disguised(app);
  disguises.set(app, known);
  return known;
}

/** A part of the state. For components inside a window, which is shown only once there is a state. */
export function useApp<T>(part: (app: AppState) => T): T {
  return useStore(store, (state) => {
    if (state.app === null) throw new Error('the window was shown before its state came');
    return part(shown(state.app));
  });
}
