import type { EffectClass } from '@guildhall/connectors'
import type { WorkHandler } from './handler.ts'

/** The outside system that a kind of work calls, by the id of its connector. */
export type ConnectorId = 'govuk-notify' | 'govuk-pay'

/** A kind of work: what it is in plain words, what may happen when it is tried again, and how it is carried out. */
export type WorkKindEntry = {
  /** As a staff member would say it: Send an email. */
  title: string
  /** The system it calls; left out for work inside Guildhall, which a repeated try cannot double. */
  connector?: ConnectorId
  effect: EffectClass
  handle: WorkHandler
}

/** Kinds by name. Processes have one such list; a test may give another. */
export type WorkKinds = Record<string, WorkKindEntry>
