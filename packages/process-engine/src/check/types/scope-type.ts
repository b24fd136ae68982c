import type { Process, ServicePackage } from '@guildhall/schemas'
import { stepKinds } from '../../step-kinds/registry.ts'
import { type Way, waysOut } from '../graph.ts'
import { typeOfSchema } from './schema-type.ts'
import { text, type ValueType } from './value-type.ts'

/** What rules can read, by the step that they are worked out at; without a step, while the form is filled in. */
export type ScopeTypes = (step?: string) => ValueType

/** The types of everything that the rules of a service can read. */
export function scopeTypes(servicePackage: ServicePackage): ScopeTypes {
  const { process } = servicePackage
  const answers: ValueType = { kind: 'group', parts: answerTypes(servicePackage) }
  const steps = Object.fromEntries(
    Object.entries(process.steps).map(([id, step]): [string, ValueType] => [
      id,
      { parts: { outcome: outcomeType(`the outcome of "${step.title}"`, outcomesOf(process, id), true) } },
    ]),
  )
  const outcomes = new Map<string, ValueType>()
  return (step) => {
    const parts: Record<string, ValueType> = { answers, steps: { parts: steps } }
    if (step === undefined) return { parts }
    const outcome = outcomes.get(step) ?? outcomeAfter(process, step)
    outcomes.set(step, outcome)
    return { parts: { ...parts, outcome } }
  }
}

/** The answers' types by question. A name that two forms use for different things is of no known type. */
function answerTypes({ forms }: ServicePackage): Record<string, ValueType> {
  const types: Record<string, ValueType> = {}
  const written: Record<string, string> = {}
  for (const page of Object.values(forms).flatMap(({ pages }) => pages)) {
    for (const [name, schema] of Object.entries(page.schema.properties)) {
      const isSure =
        page.schema.required?.includes(name) && page.showWhen === undefined && !isHidden(page.uiSchema[name])
      const same = written[name] === undefined || written[name] === JSON.stringify(schema)
      types[name] = same ? { ...typeOfSchema(schema), ...(!isSure && { optional: true }) } : {}
      written[name] ??= JSON.stringify(schema)
    }
  }
  return types
}

function isHidden(ui: unknown): boolean {
  return (ui as { 'ui:options'?: { showWhen?: unknown } } | undefined)?.['ui:options']?.showWhen !== undefined
}

/** The outcome that a step's branches ask about: its own, or for a step that has none to give, that of the step before it. */
function outcomeAfter(process: Process, id: string): ValueType {
  const seen = new Set<string>()
  const found = new Set<string>()
  let optional = false
  const look = (step: string) => {
    if (seen.has(step)) return
    seen.add(step)
    if (!stepKinds.get(process.steps[step]!.kind)?.keepsOutcome) {
      const outcomes = outcomesOf(process, step)
      for (const outcome of outcomes) found.add(outcome)
      optional ||= outcomes.length === 0
      return
    }
    if (step === process.start) optional = true
    for (const [from, other] of Object.entries(process.steps)) {
      const ways = waysOut(from, other).filter(({ to }) => to === step)
      const [own, others] = [ways.filter(isOwnWay).length, ways.filter((way) => !isOwnWay(way)).length]
      if (own > 0) look(from)
      if (others > 0) optional = true
    }
  }
  look(id)
  const name = stepKinds.get(process.steps[id]!.kind)?.keepsOutcome ? 'the outcome before' : 'the outcome of'
  return outcomeType(`${name} "${process.steps[id]!.title}"`, [...found], optional)
}

/** A deadline that leaves a step, and a way that begins, bring no outcome with them. */
function isOwnWay({ at }: Way): boolean {
  return /^\/process\/steps\/[^/]+\/(next|branches)/.test(at)
}

function outcomesOf({ steps }: Process, id: string): string[] {
  const { kind, config } = steps[id]!
  return stepKinds.get(kind)?.outcomes(config) ?? []
}

function outcomeType(name: string, values: string[], optional: boolean): ValueType {
  return { ...text, name, values, ...(optional && { optional: true }) }
}
