import type { Deadline, PauseWhile, Problem, ServicePackage } from '@guildhall/schemas'
import { fail, warn } from './problem.ts'

/** What is wrong with the clock of the whole case, with routes, and with what clocks stand still for. */
export function checkClocks(servicePackage: ServicePackage): Problem[] {
  const { process, routes = {} } = servicePackage
  const { clock, steps } = process
  const ofSteps = Object.entries(steps).flatMap(([id, step]) => [
    ...checkPauses(step.clock?.pauseWhile, `/process/steps/${id}/clock/pauseWhile`, servicePackage),
    ...checkRoutesOf(step.deadlines, `/process/steps/${id}`, servicePackage),
  ])
  const ofCase = clock ? checkCaseClock(clock, servicePackage) : []
  const used = new Set(
    routesIn([...Object.values(steps), ...(clock ? [clock] : [])].flatMap(({ deadlines = [] }) => deadlines)),
  )
  const ofRoutes = Object.entries(routes).flatMap(([id, route]) => [
    ...(used.has(id)
      ? []
      : [
          warn(
            'process/route-never-used',
            `/routes/${id}`,
            `No deadline goes up "${route.title}" – let one escalate along it, or take it away`,
          ),
        ]),
    ...route.levels.flatMap(({ message }, index) =>
      checkMessage(message, `/routes/${id}/levels/${index}/message`, servicePackage),
    ),
  ])
  return [...ofSteps, ...ofCase, ...ofRoutes]
}

function checkCaseClock(
  clock: NonNullable<ServicePackage['process']['clock']>,
  servicePackage: ServicePackage,
): Problem[] {
  const { calendar, pauseWhile, deadlines = [] } = clock
  const problems = [
    ...checkPauses(pauseWhile, '/process/clock/pauseWhile', servicePackage),
    ...checkRoutesOf(deadlines, '/process/clock', servicePackage),
  ]
  if (!Object.hasOwn(servicePackage.calendars, calendar)) {
    problems.push(
      fail('process/unknown-calendar', '/process/clock/calendar', `There is no working calendar "${calendar}"`),
    )
  }
  const seen = new Set<string>()
  for (const [index, { id, do: actions }] of deadlines.entries()) {
    const at = `/process/clock/deadlines/${index}`
    if (seen.has(id))
      problems.push(fail('process/deadline-twice', `${at}/id`, `The case has two deadlines called "${id}"`))
    seen.add(id)
    for (const [place, action] of actions.entries()) {
      if (action.action === 'leave') {
        const message =
          'A deadline of the whole case cannot leave a step – give the step a clock and a deadline of its own'
        problems.push(fail('process/case-cannot-be-left', `${at}/do/${place}`, message))
      }
      if (action.action === 'remind')
        problems.push(...checkMessage(action.message, `${at}/do/${place}/message`, servicePackage))
    }
  }
  return problems
}

function checkPauses({ steps = [] }: PauseWhile = {}, at: string, { process }: ServicePackage): Problem[] {
  return steps.flatMap((id, index) =>
    Object.hasOwn(process.steps, id)
      ? []
      : [fail('process/unknown-step', `${at}/steps/${index}`, `There is no step "${id}" to stand still for`)],
  )
}

function checkRoutesOf(deadlines: Deadline[] = [], base: string, { routes = {} }: ServicePackage): Problem[] {
  return deadlines.flatMap((deadline, index) =>
    deadline.do.flatMap((action, place) => {
      if (action.action !== 'escalate' || Object.hasOwn(routes, action.route)) return []
      const at = `${base}/deadlines/${index}/do/${place}/route`
      return [fail('process/unknown-route', at, `There is no route "${action.route}"`)]
    }),
  )
}

function checkMessage(id: string, at: string, { messages }: ServicePackage): Problem[] {
  return Object.hasOwn(messages, id) ? [] : [fail('process/unknown-message', at, `There is no message "${id}"`)]
}

function routesIn(deadlines: Deadline[]): string[] {
  return deadlines.flatMap(({ do: actions }) =>
    actions.flatMap((action) => (action.action === 'escalate' ? [action.route] : [])),
  )
}
