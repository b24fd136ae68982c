import type { Step } from '@guildhall/schemas'
import { createStore } from './store.ts'

/** What is picked out in each tab of the open service. */
export type Selection = {
  page?: string
  question?: string
  /** The questions that are edited together; missing while only one thing is picked out. */
  several?: string[]
  step?: string
  /** Steps that were marked beside the one picked out, to be copied or deleted together. */
  marked?: string[]
  /** Copies of steps that can be pasted. */
  copied?: Record<string, Step>
  /** The step whose table is open, and the row to go to, counted from 0. */
  table?: { step: string; row?: number }
  /** What is picked out in the process tab instead of a step. */
  part?: Part
  fee?: string
  message?: string
  document?: string
}

/** The clock of the whole case, or one of the escalation routes. */
export type Part = { part: 'case' } | { part: 'route'; id: string }

/** The selection of the service that is open. */
export const selectionStore = createStore<Selection>({})

/** Picks out a page, or a question on it. */
export function selectInForm(page: string | undefined, question?: string): void {
  selectionStore.set((selection) => ({ ...selection, page, question }))
}

/** Picks out questions to edit together; none of them, and only one thing is picked out again. */
export function selectSeveral(several: string[] | undefined): void {
  selectionStore.set(({ several: _old, ...selection }) => (several ? { ...selection, several } : selection))
}

/** Picks out a step of the process, and no other. */
export function selectStep(step: string): void {
  selectionStore.set(({ part: _part, marked: _marked, ...selection }) => ({ ...selection, step }))
}

/** Marks a step, or no longer; the first one that is marked takes the one that was picked out along. */
export function markStep(step: string, picked: string): void {
  selectionStore.set(({ part: _part, ...selection }) => {
    const before = selection.marked ?? (picked === step ? [] : [picked])
    const marked = before.includes(step) ? before.filter((one) => one !== step) : [...before, step]
    return { ...selection, step, marked }
  })
}

/** Keeps copies of steps for pasting. */
export function keepCopies(copied: Record<string, Step>): void {
  selectionStore.set((selection) => ({ ...selection, copied }))
}

/** Picks out what the process tab has beside the steps. */
export function selectPart(part: Part | undefined): void {
  selectionStore.set(({ part: _old, ...selection }) => (part ? { ...selection, part } : selection))
}

/** Opens the table of a step; without a step the steps are shown again. */
export function openTable(step: string | undefined, row?: number): void {
  selectionStore.set(({ table: _old, part: _part, ...selection }) =>
    step === undefined ? selection : { ...selection, step, table: row === undefined ? { step } : { step, row } },
  )
}

/** Picks out a message. */
export function selectMessage(message: string): void {
  selectionStore.set((selection) => ({ ...selection, message }))
}

/** Picks out a document. */
export function selectDocument(document: string): void {
  selectionStore.set((selection) => ({ ...selection, document }))
}
