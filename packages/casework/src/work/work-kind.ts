import type { EffectClass } from '@guildhall/connectors'
import type { CaseEvent } from '@guildhall/process-engine'
import type { Guildhall } from '../guildhall.ts'
import type { WorkHandler } from './handler.ts'

type Payload = Record<string, unknown>

/** What it means for the case when a person ends stopped work, in the words that the person reads before doing so. */
export type ByHand = {
  /** After "done by hand". */
  done: string
  /** After "give up". */
  givenUp: string
  /** What the person has to say about how it ended, where the case goes on differently. */
  outcomes?: { id: string; title: string }[]
  /** What the process waits to hear, handed in with the repair. */
  event?: (payload: Payload, outcome: string | undefined) => CaseEvent
  /** Takes in what was found out by hand, before the repair is written down; it may run twice. */
  settle?: (g: Guildhall, payload: Payload, outcome: string) => Promise<void>
}

/** A kind of work: what may happen when it is tried again, and how it is carried out. */
export type WorkKindEntry = {
  effect: EffectClass
  handle: WorkHandler
  byHand: ByHand
  /** The longest that one try may take, in milliseconds; five minutes when left out. */
  longestMs?: number
  /** True for what no machine can do: trying again would only stop again. */
  forPeople?: true
}

/** Kinds by name. Processes have one such list; a test may give another. */
export type WorkKinds = Record<string, WorkKindEntry>
