import type { Design } from '@guildhall/api-client'
import type { Collision } from '../merge/merge.ts'
import { createStore } from './store.ts'

/** Where the saving of the open service stands. `at` is an ISO instant. */
export type SaveState =
  | { state: 'saved'; at?: string }
  | { state: 'waiting' }
  | { state: 'saving' }
  | { state: 'failed'; message: string }
  /** Both changed the same places; `fresh` is the draft as the other left it. Nothing is sent until the person has chosen. */
  | { state: 'conflict'; collisions: Collision[]; fresh: Design }

/** The save state of the service that is open. */
export const saveStore = createStore<SaveState>({ state: 'saved' })
