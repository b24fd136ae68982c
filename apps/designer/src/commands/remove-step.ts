import type { ServicePackage } from '@guildhall/schemas'
import { pointAllTo, pointersTo, usualNext } from '../process/pointers.ts'
import type { Command } from './command.ts'

/** Removes a step; what led to it leads to what comes after it. Without such a next step it stays while something leads to it. */
export function removeStep(input: { step: string; title: string }): Command {
  const { step: id, title } = input
  return {
    sentence: `Deleted the step “${title}”`,
    apply: (before) => {
      const { process } = before
      const step = process.steps[id]
      if (!step || keepsStep(before, id)) return before
      const next = usualNext(step)
      const pointed = next === undefined ? process : pointAllTo(process, id, next)
      const { [id]: _gone, ...steps } = pointed.steps
      return { ...before, process: { ...pointed, steps } }
    },
  }
}

/** Why a step cannot be removed, in a sentence; nothing when it can. */
export function keepsStep({ process }: ServicePackage, id: string): string | undefined {
  const step = process.steps[id]
  if (!step) return undefined
  if (process.start === id) return `“${step.title}” is where the service begins, so it stays`
  const next = usualNext(step)
  const from = pointersTo(process, id)
  if (from.length > 0 && (next === undefined || next === id))
    return `“${from[0]}” leads to “${step.title}” and nothing comes after it. Let it lead elsewhere first`
  return undefined
}

/** What becomes of the ways to a step that is removed, in a sentence. */
export function removalWords({ process }: ServicePackage, id: string): string {
  const step = process.steps[id]
  const next = step && usualNext(step)
  const from = pointersTo(process, id).map((title) => `“${title}”`)
  if (from.length === 0 || next === undefined) return 'Nothing led to it.'
  return `${from.join(' and ')} now ${from.length === 1 ? 'leads' : 'lead'} to “${process.steps[next]?.title ?? next}”.`
}
