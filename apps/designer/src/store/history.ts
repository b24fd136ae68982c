import type { ServicePackage } from '@guildhall/schemas'
import type { Command } from '../commands/command.ts'
import { createStore } from './store.ts'

/** A package as it was, and the sentence of the edit that left it. */
export type Moment = { package: ServicePackage; sentence: string }

/** The edits of the open service in this visit. `present` is missing until the first edit. */
export type History = {
  past: Moment[]
  present: ServicePackage | undefined
  future: Moment[]
  /** The last edit, so that a run of typing in one field is one step back. */
  last: string | undefined
}

const LONGEST = 200

/** The history of nothing done yet. */
export const noHistory: History = { past: [], present: undefined, future: [], last: undefined }

/** The history after a command; unchanged when the command changes nothing. */
export function carriedOut(history: History, from: ServicePackage, command: Command): History {
  const before = history.present ?? from
  const after = command.apply(before)
  if (after === before || JSON.stringify(after) === JSON.stringify(before)) return history
  const goesOn = command.field !== undefined && command.field === history.last && history.past.length > 0
  const past = goesOn ? history.past : [...history.past, { package: before, sentence: command.sentence }]
  return { past: past.slice(-LONGEST), present: after, future: [], last: command.field }
}

/** One step back. */
export function undone(history: History): History {
  const step = history.past.at(-1)
  if (!step || !history.present) return history
  return {
    past: history.past.slice(0, -1),
    present: step.package,
    future: [{ package: history.present, sentence: step.sentence }, ...history.future],
    last: undefined,
  }
}

/** One step forward again. */
export function redone(history: History): History {
  const [step, ...future] = history.future
  if (!step || !history.present) return history
  return {
    past: [...history.past, { package: history.present, sentence: step.sentence }],
    present: step.package,
    future,
    last: undefined,
  }
}

/** The history of the service that is open. */
export const historyStore = createStore<History>(noHistory)
