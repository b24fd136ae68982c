import { variablesIn } from '@guildhall/rules'
import type { Problem, ServicePackage } from '@guildhall/schemas'
import { stepKinds } from '../step-kinds/registry.ts'
import type { Paths } from './paths.ts'
import { type PlacedRule, rulesOf } from './placed-rules.ts'
import { fail, warn } from './problem.ts'

/** What a rule reads, in words, and the steps of which one must have been passed for it to be there. */
type Source = { words: string; steps: string[]; isEnding: boolean }

/** Rules that read how a step ended, or what a later form asks, before any case can have come there – or before every case has. */
export function checkReadBefore(servicePackage: ServicePackage, paths: Paths): Problem[] {
  const sourceOf = sourcesIn(servicePackage)
  const found = new Map<string, Problem>()
  for (const placed of rulesOf(servicePackage)) {
    for (const path of variablesIn(placed.rule)) {
      const source = sourceOf(path)
      const problem = source && judge(placed, source, paths)
      // A fee that two steps ask for says the same twice.
      if (problem) found.set(`${problem.code} ${problem.at} ${problem.message}`, problem)
    }
  }
  return [...found.values()]
}

function judge({ at, step, when }: PlacedRule, { words, steps, isEnding }: Source, paths: Paths): Problem | undefined {
  if (when === 'any-time' || (step === undefined ? !isEnding : !paths.maybe.has(step))) return undefined
  const passed = (where: 'maybe' | 'always') =>
    steps.some((id) => step !== undefined && ((id === step && when === 'leave') || paths[where].get(step)!.has(id)))
  if (!passed('maybe')) {
    return fail(
      'process/read-before',
      at,
      `The rule reads ${words}, which no case has been through by then – ask about an earlier step`,
    )
  }
  // What goes on beside may be over by then or not: that is for its way-end to say.
  if (passed('always') || steps.some((id) => paths.beside.has(id))) return undefined
  const message = `The rule reads ${words}, which only some cases have been through by then – for the others it is not answered`
  return warn('process/may-read-before', at, message)
}

function sourcesIn({ process, forms }: ServicePackage): (path: string) => Source | undefined {
  const { steps, start } = process
  const filledBy = new Map<string, string[]>()
  for (const [id, step] of Object.entries(steps)) {
    for (const use of stepKinds.get(step.kind)?.uses?.(step.config) ?? []) {
      if (use.of !== 'form' || !Object.hasOwn(forms, use.id)) continue
      const names = forms[use.id]!.pages.flatMap(({ schema }) => Object.keys(schema.properties))
      for (const name of names) filledBy.set(name, [...(filledBy.get(name) ?? []), id])
    }
  }
  return (path) => {
    const [root, name = ''] = path.split('.')
    if (root === 'steps' && Object.hasOwn(steps, name)) {
      return { words: `how "${steps[name]!.title}" ended`, steps: [name], isEnding: true }
    }
    const by = root === 'answers' ? filledBy.get(name) : undefined
    // The answers to the first form are there before the case begins.
    if (!by || by.includes(start)) return undefined
    return { words: `the answer to "${name}" from "${steps[by[0]!]!.title}"`, steps: by, isEnding: false }
  }
}
