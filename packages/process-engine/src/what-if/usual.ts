import type { ServicePackage, Step } from '@guildhall/schemas'
import { opensTask } from '../opens-task.ts'
import { stepKinds } from '../step-kinds/registry.ts'
import { teamsOf } from '../step-kinds/team.ts'
import type { TaskSupposed, WhatIf } from './model.ts'

/** What is supposed of a service until somebody who knows it says better. `start` is the moment at which its first week begins. */
export function usualWhatIf(servicePackage: ServicePackage, start: Date): WhatIf {
  const tasks = staffSteps(servicePackage)
  const teams = new Set(tasks.flatMap(([, step]) => teamsIn(step)))
  return {
    perWeek: 50,
    weeks: 12,
    start: start.toISOString(),
    seed: 1,
    officers: Object.fromEntries([...teams].map((team) => [team, 2])),
    share: 1,
    tasks: Object.fromEntries(tasks.map(([id, step]) => [id, taskSupposed(step)])),
    spread: 0.5,
    others: { paidPercent: 95, payMinutes: 5, residentHours: 48, systemMinutes: 1, outsideDays: 5 },
  }
}

/** The steps that staff carry out, by id. */
export function staffSteps({ process }: ServicePackage): [string, Step][] {
  return Object.entries(process.steps).filter(([, { kind, config }]) => opensTask(stepKinds.get(kind), config))
}

/** The teams that a step of staff may go to. */
export function teamsIn({ config }: Step): string[] {
  return teamsOf(config['team'] as Parameters<typeof teamsOf>[0]).map(({ id }) => id)
}

const USUAL_MINUTES = 20
const FIRST_OUTCOME = 85

/** The outcome that stands first is the usual one; the others share what is left. */
function taskSupposed({ kind, config }: Step): TaskSupposed {
  const outcomes = stepKinds.get(kind)?.outcomes(config) ?? []
  const rest = Math.round((100 - FIRST_OUTCOME) / Math.max(1, outcomes.length - 1))
  return {
    minutes: USUAL_MINUTES,
    outcomes: Object.fromEntries(
      outcomes.map((id, index) => [id, outcomes.length === 1 ? 100 : index === 0 ? FIRST_OUTCOME : rest]),
    ),
  }
}
