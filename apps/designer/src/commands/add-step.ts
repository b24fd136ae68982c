import type { Process, ServicePackage, Step } from '@guildhall/schemas'
import { freeId } from '../form/names.ts'
import { beginStep, type Known } from '../process/new-step.ts'
import { leadOnTo, pointAllTo, usualNext } from '../process/pointers.ts'
import { leadsOn } from '../process/ways.ts'
import type { Command } from './command.ts'

/**
 * Adds a step before or after another one on the usual way. After a step at which everything ends it goes before it. Nothing leads to a new end until a
 * way is told to, since what comes after the step before it would be cut off.
 */
export function addStep(input: {
  kind: string
  title: string
  at: string
  side: 'before' | 'after'
  known: Known
}): Command {
  const { kind, title, at, known } = input
  return {
    sentence: `Added the step “${title}”`,
    apply: (before) => {
      const other = before.process.steps[at]
      if (!other) return before
      const { pack, config, steps = {} } = beginStep(before, kind, title, known)
      const id = stepId(before, title, steps)
      const step: Step = { kind, title, config }
      const side = leadsOn(other) ? (at === before.process.start ? 'after' : input.side) : 'before'
      const process = leadsOn(step)
        ? linked(pack.process, { id, step, at, side })
        : { ...pack.process, steps: { ...pack.process.steps, [id]: step } }
      return { ...pack, process: { ...process, steps: { ...process.steps, ...steps } } }
    },
  }
}

function linked(
  process: Process,
  { id, step, at, side }: { id: string; step: Step; at: string; side: 'before' | 'after' },
): Process {
  if (side === 'before') {
    const pointed = pointAllTo(process, at, id)
    return { ...pointed, steps: { ...pointed.steps, [id]: withWay(step, at) } }
  }
  const other = process.steps[at]!
  const next = usualNext(other) ?? at
  return { ...process, steps: { ...process.steps, [at]: leadOnTo(other, id), [id]: withWay(step, next) } }
}

/** A decision is there to have several ways, so it begins with one that more can join. */
function withWay(step: Step, next: string): Step {
  return step.kind === 'decision' ? { ...step, branches: [{ next }] } : { ...step, next }
}

function stepId(pack: ServicePackage, title: string, others: Record<string, Step>): string {
  return freeId(title, 'step', new Set([...Object.keys(pack.process.steps), ...Object.keys(others)]))
}
