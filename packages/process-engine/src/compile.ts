import type { CaseClock, ServicePackage, Step } from '@guildhall/schemas'
import { type Calendar, paceOf, prepareCalendar } from '@guildhall/working-time'
import type { ProcessDefinition, ReadyClock, ReadyStep } from './definition.ts'
import { ProcessBrokenError } from './errors.ts'
import { stepKinds } from './step-kinds/registry.ts'

const wholeDay = [{ from: '00:00', to: '24:00' }]

/** Stands in where a service has no calendar: always open, on the wall clock of Britain. */
const alwaysOpen = {
  title: 'Always open',
  zone: 'Europe/London',
  hours: { 1: wholeDay, 2: wholeDay, 3: wholeDay, 4: wholeDay, 5: wholeDay, 6: wholeDay, 7: wholeDay },
  holidays: [],
}

/**
 * Makes the process of a service package ready to run. Do it once for a version and keep the outcome. The package is taken to
 * have passed `checkServicePackage` and `checkProcess`; throws a ProcessBrokenError where a kind, a step or a calendar is missing.
 */
export function compileProcess(servicePackage: ServicePackage): ProcessDefinition {
  const { process, fees } = servicePackage
  const calendars = new Map(
    Object.entries(servicePackage.calendars).map(([id, calendar]) => [id, prepareCalendar(calendar)]),
  )
  // By name, not by place: a database may give back the keys of an object in another order.
  const first = [...calendars.keys()].sort()[0]
  const usual = first === undefined ? prepareCalendar(alwaysOpen) : calendars.get(first)!
  const steps = new Map(Object.entries(process.steps).map(([id, step]) => [id, readyStep(id, step, calendars, usual)]))
  if (!steps.has(process.start)) throw new ProcessBrokenError(`There is no step "${process.start}" to start with`)
  const clock = process.clock && readyClock('The case', '/process', process.clock, calendars)
  return {
    start: process.start,
    steps,
    fees: new Map(Object.entries(fees)),
    bookings: new Map(Object.entries(servicePackage.bookings)),
    zone: usual.zone,
    routes: new Map(Object.entries(servicePackage.routes ?? {})),
    ...(clock && { clock }),
    ...(process.withdraw && { withdraw: process.withdraw }),
    ...(process.cancel && { cancel: process.cancel }),
    hasPauses: [clock, ...[...steps.values()].map((step) => step.clock)].some((each) => each?.pauseWhile !== undefined),
  }
}

function readyStep(id: string, step: Step, calendars: Map<string, Calendar>, usual: Calendar): ReadyStep {
  const kind = stepKinds.get(step.kind)
  if (!kind) throw new ProcessBrokenError(`The step "${id}" is of the kind "${step.kind}", which does not exist`)
  const named = step.clock?.calendar ?? kind.uses?.(step.config).find(({ of }) => of === 'calendar')?.id
  const calendar = named === undefined ? usual : calendars.get(named)
  if (!calendar) throw new ProcessBrokenError(`The step "${id}" keeps the calendar "${named}", which does not exist`)
  const { title, config, next } = step
  const at = `/process/steps/${id}`
  const clock =
    step.clock && readyClock(`The step "${id}"`, at, { ...step.clock, deadlines: step.deadlines ?? [] }, calendars)
  return {
    id,
    at,
    title,
    kind,
    config,
    next,
    clock,
    calendar,
    branches: step.branches ?? [],
  }
}

// Early enough to do something about it.
const AT_RISK = 0.75

function readyClock(
  of: string,
  within: string,
  clock: CaseClock & { restart?: boolean },
  calendars: Map<string, Calendar>,
): ReadyClock {
  const { target, from, atRisk = AT_RISK, pauseWhile, restart = false, deadlines = [] } = clock
  const calendar = calendars.get(clock.calendar)
  if (!calendar) throw new ProcessBrokenError(`${of} keeps the calendar "${clock.calendar}", which does not exist`)
  const at = `${within}/clock`
  const deadlinesAt = within === '/process' ? `${at}/deadlines` : `${within}/deadlines`
  const names = { at, deadlinesAt, calendarName: clock.calendar }
  return { ...names, target, from, atRisk, pauseWhile, restart, calendar, pace: paceOf(target, calendar), deadlines }
}
