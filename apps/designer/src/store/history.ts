import type { ServicePackage } from '@guildhall/schemas'
import type { Command } from '../commands/command.ts'
import { createStore } from './store.ts'

/** A package as it was, and the sentence of the edit that left it. */
export type Moment = { package: ServicePackage; sentence: string }

/** A sentence of what was done, as the history on the server keeps it. */
export type Said = { words: string; field?: string; alone?: boolean }

/** The edits of the open service. `present` is missing until the first edit. */
export type History = {
  past: Moment[]
  present: ServicePackage | undefined
  future: Moment[]
  /** The last edit, so that a run of typing in one field is one step back. */
  last: string | undefined
  /** What was done since the draft was last saved, oldest first. */
  said: Said[]
}

const LONGEST = 200
/** No more sentences than a save may carry. */
const MOST_SAID = 200

/** The history of nothing done yet. */
export const noHistory: History = { past: [], present: undefined, future: [], last: undefined, said: [] }

/** The history after a command; unchanged when the command changes nothing. */
export function carriedOut(history: History, from: ServicePackage, command: Command): History {
  const before = history.present ?? from
  const after = command.apply(before)
  if (isSame(after, before)) return history
  const goesOn = command.field !== undefined && command.field === history.last && history.past.length > 0
  const begun = goesOn ? history.past.at(-1) : undefined
  const moment = { package: begun?.package ?? before, sentence: command.sentence }
  const past = [...(goesOn ? history.past.slice(0, -1) : history.past), moment]
  const said = withSaid(history.said, {
    words: command.sentence,
    ...(command.field !== undefined && { field: command.field }),
    ...(command.alone && { alone: true }),
  })
  return { past: past.slice(-LONGEST), present: after, future: [], last: command.field, said }
}

/** The order of keys counts, for it is the order of questions. Commands leave what they do not change as it is, so little is compared. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [keys, others] = [keysOf(one), keysOf(other)]
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === others.length &&
    keys.every((key, at) => key === others[at] && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  )
}

/** A part that is undefined is as one that is not there: JSON has none of them. */
const keysOf = (value: object) => Object.keys(value).filter((key) => Reflect.get(value, key) !== undefined)

/** One step back. */
export function undone(history: History): History {
  const step = history.past.at(-1)
  if (!step || !history.present) return history
  return {
    past: history.past.slice(0, -1),
    present: step.package,
    future: [{ package: history.present, sentence: step.sentence }, ...history.future],
    last: undefined,
    said: withSaid(history.said, { words: `Undid: ${step.sentence}` }),
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
    said: withSaid(history.said, { words: `Did again: ${step.sentence}` }),
  }
}

/** The history once a save has been answered that carried its first `count` sentences. */
export function saidOnServer(history: History, count: number): History {
  return count === 0 ? history : { ...history, said: history.said.slice(count) }
}

function withSaid(said: Said[], next: Said): Said[] {
  const goesOn = next.field !== undefined && said.at(-1)?.field === next.field
  return [...(goesOn ? said.slice(0, -1) : said), next].slice(-MOST_SAID)
}

/** The history of the service that is open. */
export const historyStore = createStore<History>(noHistory)
