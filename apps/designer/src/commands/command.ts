import type { ServicePackage } from '@guildhall/schemas'

/** One edit of a service: a sentence for the history ("Added the question …") and a pure change of the whole package. */
export type Command = {
  /** What was done, in the past tense, without a full stop. */
  sentence: string
  /** Names the field that is being typed in, so that a run of typing is one step of undo. */
  field?: string | undefined
  /** True for what is a step of its own in the history: going back to a point of it. */
  alone?: true
  /** Gives the changed package; the same object when there is nothing to change. Never mutates. */
  apply(before: ServicePackage): ServicePackage
}
