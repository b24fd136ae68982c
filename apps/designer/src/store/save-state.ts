import { createStore } from './store.ts'

/** Where the saving of the open service stands. `at` is an ISO instant. */
export type SaveState =
  | { state: 'saved'; at?: string }
  | { state: 'waiting' }
  | { state: 'saving' }
  | { state: 'failed'; message: string }
  | { state: 'conflict' }

/** The save state of the service that is open. */
export const saveStore = createStore<SaveState>({ state: 'saved' })
