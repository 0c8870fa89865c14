import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** A row or heading of the list, as far as other parts of the window need it. */
export interface Chosen {
  /** Its key in the list. */
  readonly key: string;
  /** The person, or null for a heading. */
  readonly handle: string | null;
  readonly section: string;
}

/** Whose name is being typed: a group's, or that of a group to come (null). */
export interface Naming {
  readonly group: string | null;
}

interface ListSelection {
  readonly chosen: Chosen | null;
  readonly naming: Naming | null;
  /** The group that cannot be deleted because there is somebody in it, until that was read. */
  readonly notEmpty: string | null;
}

const store = createStore<ListSelection>(() => ({ chosen: null, naming: null, notEmpty: null }));

export function choose(chosen: Chosen | null): void {
  store.setState({ chosen });
}

export function startNaming(group: string | null): void {
  store.setState({ naming: { group } });
}

/** Ends the typing of that name, if it still goes on: the answer of a slow server may come when another one is typed. */
export function stopNaming(group: string | null): void {
  if (store.getState().naming?.group === group) store.setState({ naming: null });
}

export function tellNotEmpty(group: string | null): void {
  store.setState({ notEmpty: group });
}

export function useListSelection<T>(part: (selection: ListSelection) => T): T {
  return useStore(store, part);
}
