import { createStore } from './store.ts'

/** The two equal views of a process. */
export type ProcessView = 'list' | 'canvas'

const KEY = 'guildhall.designer.process-view'

/** The view that this browser showed last. */
export const processViewStore = createStore<ProcessView>(remembered())

/** Shows a view, and again at the next visit. */
export function showProcessAs(view: ProcessView): void {
  processViewStore.set(() => view)
  try {
    localStorage.setItem(KEY, view)
  } catch {
    // A browser that keeps nothing shows the list again next time.
  }
}

function remembered(): ProcessView {
  try {
    return localStorage.getItem(KEY) === 'canvas' ? 'canvas' : 'list'
  } catch {
    return 'list'
  }
}
