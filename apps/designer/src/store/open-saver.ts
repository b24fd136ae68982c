import type { Saver } from '../sync/saver.ts'
import { createStore } from './store.ts'

/** The saver of the service that is open. */
export const openSaver = createStore<Saver | undefined>(undefined)
