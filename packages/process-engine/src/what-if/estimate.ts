import type { ServicePackage } from '@guildhall/schemas'
import { workingMsBetween } from '@guildhall/working-time'
import { clockStatus } from '../clock-status.ts'
import { compileProcess } from '../compile.ts'
import type { ClockState } from '../model.ts'
import { openJudging, spreadOf } from './measures.ts'
import type { Estimate, TaskEstimate, TeamEstimate, WhatIf } from './model.ts'
import { type Finished, simulate, type Task, WEEK } from './simulate.ts'
import { staffSteps } from './usual.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** More requests than this are not reckoned: the weeks are cut short. */
const MOST_CASES = 10_000

/**
 * How a service would go with so many requests and officers: queues, times and broken promises, reckoned by letting cases that come by chance go
 * through the drawn process. Pure: the same package, suppositions and seed give the same estimate. `onWeek` hears of each week that is over. Throws a
 * RangeError for suppositions that cannot be, and what `compileProcess` throws.
 */
export function estimate(servicePackage: ServicePackage, whatIf: WhatIf, onWeek?: (week: number) => void): Estimate {
  judge(whatIf)
  const most = Math.max(1, Math.floor(MOST_CASES / Math.max(1, whatIf.perWeek)))
  const supposed = { ...whatIf, weeks: Math.min(whatIf.weeks, most) }
  const found = simulate(servicePackage, supposed, onWeek)
  const end = Date.parse(supposed.start) + found.weeks.length * WEEK
  const { cases, tasks, weeks } = found
  return {
    cases: casesEstimate(found, end),
    tasks: staffSteps(servicePackage).map(([step, { title }]) =>
      taskEstimate(
        step,
        title,
        tasks.filter((task) => task.step === step),
        end,
      ),
    ),
    teams: teamsEstimate(servicePackage, supposed, tasks, weeks, end),
    weeks: weeks.map(({ arrived, ended }, index) => {
      const until = weeks.slice(0, index + 1)
      return { arrived, ended, open: until.reduce((sum, week) => sum + week.arrived - week.ended, 0) }
    }),
    isCutShort: supposed.weeks < whatIf.weeks || found.weeks.length < supposed.weeks || cases.length >= MOST_CASES,
  }
}

function casesEstimate({ cases }: Finished, end: number): Estimate['cases'] {
  const ended = cases.filter(({ endedAt }) => endedAt !== undefined)
  const outcomes: Record<string, number> = {}
  const judging = openJudging()
  for (const { outcome } of ended) if (outcome) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  for (const { clock } of cases) judgeClock(clock, end, judging)
  const days = spreadOf(ended.map(({ arrivedAt, endedAt }) => (endedAt! - arrivedAt) / DAY))
  const promises = judging.counted()
  return {
    arrived: cases.length,
    ended: ended.length,
    open: cases.length - ended.length,
    outcomes,
    ...(days && { days }),
    ...(promises && { promises }),
  }
}

function taskEstimate(step: string, title: string, tasks: readonly Task[], end: number): TaskEstimate {
  const judging = openJudging()
  for (const { clock } of tasks) judgeClock(clock, end, judging)
  const begun = tasks.filter(({ begunAt }) => begunAt !== undefined)
  const wait = spreadOf(
    begun.map(
      ({ readyAt, begunAt, calendar }) => workingMsBetween(new Date(readyAt), new Date(begunAt!), calendar) / HOUR,
    ),
  )
  const promises = judging.counted()
  const done = tasks.filter(({ doneAt }) => doneAt !== undefined).length
  const left = tasks.filter(({ doneAt, isGone }) => doneAt === undefined && !isGone).length
  return { step, title, done, left, ...(wait && { wait }), ...(promises && { promises }) }
}

function teamsEstimate(
  servicePackage: ServicePackage,
  { officers, start }: WhatIf,
  tasks: readonly Task[],
  weeks: Finished['weeks'],
  end: number,
): TeamEstimate[] {
  const usual = compileProcess(servicePackage).steps.values().next().value?.calendar
  return Object.entries(officers).map(([team, count]) => {
    const own = tasks.filter((task) => task.team === team && task.readyAt <= end)
    const calendar = own[0]?.calendar ?? usual
    const open = calendar ? workingMsBetween(new Date(start), new Date(end), calendar) : 0
    const worked = own.reduce((sum, task) => sum + workedOn(task, end), 0)
    const came = own.reduce((sum, { lasts }) => sum + lasts, 0)
    return {
      team,
      officers: count,
      busy: count * open > 0 ? Math.min(1, worked / (count * open)) : 0,
      work: open > 0 ? came / open : 0,
      queue: weeks.map(({ queues }) => queues[team] ?? 0),
    }
  })
}

/** Open time that has gone into a task until a moment. */
function workedOn({ begunAt, until = 0, calendar, lasts }: Task, moment: number): number {
  if (begunAt === undefined) return 0
  return until <= moment ? lasts : lasts - workingMsBetween(new Date(moment), new Date(until), calendar)
}

/** A promise that neither has ended nor fallen due says nothing yet. */
function judgeClock(clock: ClockState | undefined, end: number, judging: ReturnType<typeof openJudging>): void {
  if (!clock) return
  const isBreached = clockStatus(clock, new Date(end)) === 'breached'
  if (isBreached || clock.stoppedAt !== undefined) judging.add(isBreached)
}

function judge({ perWeek, weeks, share, spread, officers, start }: WhatIf): void {
  const fits = (value: number, least: number, most: number) => value >= least && value <= most
  if (!fits(perWeek, 0, 5_000)) throw new RangeError('Requests a week must be between 0 and 5,000')
  if (!fits(weeks, 1, 104)) throw new RangeError('Weeks must be between 1 and 104')
  if (!fits(share, 0.01, 1))
    throw new RangeError('Officers must have between 1% and 100% of their hours for the service')
  if (!fits(spread, 0, 3)) throw new RangeError('How much tasks differ must be between 0 and 3')
  if (Object.values(officers).some((count) => !Number.isInteger(count) || !fits(count, 0, 500)))
    throw new RangeError('A team must have between 0 and 500 officers, as a whole number')
  if (Number.isNaN(Date.parse(start))) throw new RangeError('The first week must begin at a moment')
}
