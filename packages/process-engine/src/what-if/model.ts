import type { Instant } from '../model.ts'

/** What is supposed of a service for an estimate. Every length says its unit. */
export type WhatIf = {
  /** Requests a week; they come at random moments of all its hours. */
  perWeek: number
  weeks: number
  /** When the first week begins. */
  start: Instant
  /** The same seed and suppositions give the same estimate. */
  seed: number
  /** How many officers each team has, by its id. */
  officers: Record<string, number>
  /** Which part of their open hours officers have for this service, above 0 and up to 1. */
  share: number
  tasks: Record<string, TaskSupposed>
  /** How much one task differs from another of its kind: the standard deviation of its minutes, as a part of them. 0 is always the same. */
  spread: number
  others: OthersSupposed
}

/** Of one step that staff carry out: minutes of work, and how often it ends each way (weights, which need not come to 100). */
export type TaskSupposed = { minutes: number; outcomes: Record<string, number> }

/** What everybody else does, and how long it takes them. */
export type OthersSupposed = {
  /** How many of a hundred pay; the others never do. */
  paidPercent: number
  payMinutes: number
  /** Until a resident has filled in a form on the way. */
  residentHours: number
  /** Until another system has answered. */
  systemMinutes: number
  /** Until what a case waits for outside happens, or the case of another service has ended. */
  outsideDays: number
}

/** How lengths are spread: the middle one, the one that nine of ten do not exceed, and the mean. */
export type Spread = { median: number; nineOfTen: number; mean: number }

/** How promises were kept: of those that can be judged, how many were broken. */
export type Promises = { judged: number; breached: number }

export type TaskEstimate = {
  step: string
  title: string
  done: number
  /** Not done when the last week ended. */
  left: number
  /** Working hours from when it could be begun until it was. */
  wait?: Spread
  promises?: Promises
}

export type TeamEstimate = {
  team: string
  officers: number
  /** Which part of the hours that they have they worked, 0 to 1. */
  busy: number
  /** How many officers the work that came would keep busy without a pause. */
  work: number
  /** Tasks that waited when each week ended. */
  queue: number[]
}

export type Estimate = {
  cases: {
    arrived: number
    ended: number
    open: number
    /** How those that ended did, by outcome. */
    outcomes: Record<string, number>
    /** Days from the request until the case had ended, nights and weekends among them. */
    days?: Spread
    promises?: Promises
  }
  tasks: TaskEstimate[]
  teams: TeamEstimate[]
  weeks: { arrived: number; ended: number; open: number }[]
  /** Fewer weeks than asked for, because there would have been more than can be reckoned. */
  isCutShort: boolean
}
