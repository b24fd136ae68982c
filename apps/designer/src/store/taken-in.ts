import { announce } from './announcement.ts'
import { createStore } from './store.ts'

/** What somebody else saved that is in the draft here now. `by` may be empty. */
export type TakenIn = { by: string; places: string[] }

/** The last that was taken in and not yet dismissed. */
export const takenInStore = createStore<TakenIn | undefined>(undefined)

/** Says that the work of somebody else has come in; what was said and not dismissed is said along with it. */
export function tellTakenIn(news: TakenIn): void {
  takenInStore.set((old) =>
    old?.by === news.by ? { by: news.by, places: [...new Set([...old.places, ...news.places])] } : news,
  )
  announce(`${news.by || 'Somebody else'} changed: ${news.places.join(', ')}`)
}
