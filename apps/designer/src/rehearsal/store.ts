import { createStore } from '../store/store.ts'
import type { Rehearsal } from './rehearsal.ts'

/** The rehearsal of the service that is open; it outlives a look at another tab, and nothing else. */
export const rehearsalStore = createStore<{ slug: string; rehearsal: Rehearsal } | undefined>(undefined)
