import type { Process, Step } from '@guildhall/schemas'

/** The process with every way that led to one step leading to another; where it begins stays. */
export function pointAllTo(process: Process, from: string, to: string): Process {
  const steps = Object.entries(process.steps).map(([id, step]) => [id, pointStep(step, from, to)] as const)
  return { ...process, steps: Object.fromEntries(steps) }
}

/** The titles of the steps from which a way leads to a step, in the order of the process. */
export function pointersTo(process: Process, id: string): string[] {
  const free = '\u0000'
  return Object.entries(process.steps).flatMap(([other, step]) =>
    other !== id && JSON.stringify(pointStep(step, id, free)) !== JSON.stringify(step) ? [step.title] : [],
  )
}

/** Where a step leads when nothing special happens: its only way, or the one that holds when no other does. */
export function usualNext(step: Step): string | undefined {
  return step.next ?? step.branches?.at(-1)?.next
}

/** A step with its usual way leading elsewhere. */
export function leadOnTo(step: Step, next: string): Step {
  const last = step.branches?.at(-1)
  return step.branches && last ? { ...step, branches: step.branches.with(-1, { ...last, next }) } : { ...step, next }
}

function pointStep(step: Step, from: string, to: string): Step {
  const moved = (id: string) => (id === from ? to : id)
  const { ways, start } = step.config as { ways?: { start: string }[]; start?: unknown }
  const opens =
    step.kind === 'parallel' && Array.isArray(ways)
      ? { ways: ways.map((way) => ({ ...way, start: moved(way.start) })) }
      : step.kind === 'for-each' && typeof start === 'string'
        ? { start: moved(start) }
        : undefined
  return {
    ...step,
    ...(opens && { config: { ...step.config, ...opens } }),
    ...(step.next !== undefined && { next: moved(step.next) }),
    ...(step.branches && { branches: step.branches.map((way) => ({ ...way, next: moved(way.next) })) }),
    ...(step.deadlines && {
      deadlines: step.deadlines.map((deadline) => ({
        ...deadline,
        do: deadline.do.map((action) => (action.action === 'leave' ? { ...action, next: moved(action.next) } : action)),
      })),
    }),
  }
}
