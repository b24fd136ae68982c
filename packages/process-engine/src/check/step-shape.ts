import type { Problem, Step } from '@guildhall/schemas'
import type { StepKind } from '../definition.ts'
import { opensTask } from '../opens-task.ts'

/** What a step lacks or has too much of, leaving aside what it leads to and what it names. */
export function checkShape(step: Step, kind: StepKind<unknown>, at: string): Problem[] {
  return [...checkWays(step, kind, at), ...checkDeadlines(step, kind, at)]
}

function checkWays({ title, next, branches }: Step, kind: StepKind<unknown>, at: string): Problem[] {
  const problem = (code: string, where: string, message: string) => [{ code, at: at + where, message }]
  if (kind.kind === 'end' || kind.endsWay) {
    const goesOn = next !== undefined || branches !== undefined
    const what = kind.endsWay ? 'its way' : 'the case'
    return goesOn ? problem('process/end-goes-on', '', `"${title}" ends ${what}, so nothing can come after it`) : []
  }
  if (next !== undefined && branches !== undefined) {
    return problem('process/two-ways-on', '', `"${title}" has both a next step and branches – keep one of them`)
  }
  if (next !== undefined) return []
  if (branches === undefined) return problem('process/no-way-on', '', `Say which step comes after "${title}"`)
  const last = branches.length - 1
  const early = branches.findIndex(({ when }, index) => when === undefined && index < last)
  if (early !== -1) {
    return problem(
      'process/default-not-last',
      `/branches/${early}`,
      'The branch without a rule must be the last, for it takes all',
    )
  }
  if (branches[last]?.when === undefined) return []
  return problem(
    'process/no-default-branch',
    '/branches',
    `Say where "${title}" leads when no rule holds: a last branch without one`,
  )
}

function checkDeadlines(
  { title, config, clock, deadlines = [] }: Step,
  kind: StepKind<unknown>,
  at: string,
): Problem[] {
  const problems: Problem[] = []
  const add = (code: string, where: string, message: string) => problems.push({ code, at: at + where, message })
  if (clock && !kind.waits)
    add('process/clock-on-no-wait', '/clock', `"${title}" is done at once, so it cannot have a clock`)
  else if (deadlines.length > 0 && !clock) {
    add('process/deadline-without-clock', '/deadlines', `Give "${title}" a clock for its deadlines to be reckoned from`)
  }
  const seen = new Set<string>()
  for (const [index, deadline] of deadlines.entries()) {
    if (seen.has(deadline.id)) {
      add('process/deadline-twice', `/deadlines/${index}/id`, `"${title}" has two deadlines called "${deadline.id}"`)
    }
    seen.add(deadline.id)
    for (const [place, { action }] of deadline.do.entries()) {
      const where = `/deadlines/${index}/do/${place}`
      if (action === 'leave' && kind.staysPut) {
        add('process/cannot-be-left', where, `A deadline cannot leave "${title}": money may be on its way`)
      }
      if ((action === 'reassign' || action === 'raise-priority') && !opensTask(kind, config)) {
        add('process/no-task', where, `"${title}" has no task that a deadline could change`)
      }
    }
  }
  return problems
}
