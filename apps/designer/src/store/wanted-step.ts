import { selectStep } from './selection.ts'
import { createStore } from './store.ts'

/** A step that somebody asked to go to; `number` tells the same one asked for twice apart. */
export const wantedStepStore = createStore<{ step: string | undefined; number: number }>({ step: undefined, number: 0 })

/** Picks a step out, and has the view that is open bring it into sight with the focus on it. */
export function goToStep(step: string): void {
  selectStep(step)
  wantedStepStore.set(({ number }) => ({ step, number: number + 1 }))
}
