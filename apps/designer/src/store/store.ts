import { useSyncExternalStore } from 'react'

/** A piece of client state outside React: what only this browser knows. Server data stays in the query cache. */
export type Store<State> = {
  get(): State
  set(change: (state: State) => State): void
  subscribe(listener: () => void): () => void
}

/** Makes a store that holds one immutable state. */
export function createStore<State>(initial: State): Store<State> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      const next = change(state)
      if (Object.is(next, state)) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Reads a store in a component and follows it. */
export function useStore<State>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.get)
}
