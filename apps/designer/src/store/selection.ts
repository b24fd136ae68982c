import { createStore } from './store.ts'

/** What is picked out in each tab of the open service. */
export type Selection = {
  page?: string
  question?: string
  step?: string
  fee?: string
  message?: string
}

/** The selection of the service that is open. */
export const selectionStore = createStore<Selection>({})

/** Picks out a page, or a question on it. */
export function selectInForm(page: string | undefined, question?: string): void {
  selectionStore.set((selection) => ({ ...selection, page, question }))
}

/** Picks out a step of the process. */
export function selectStep(step: string): void {
  selectionStore.set((selection) => ({ ...selection, step }))
}

/** Picks out a message. */
export function selectMessage(message: string): void {
  selectionStore.set((selection) => ({ ...selection, message }))
}
