import { type Labels, type Names, sentence } from '@guildhall/rules'
import type { Rule, ServicePackage } from '@guildhall/schemas'
import { conditionOf } from './conditions.ts'
import { ruleFields } from './rule-field.ts'

/** What a step can end with. */
type Outcome = { id: string; title: string }

/** A rule of a service in words, its questions and options by their titles. */
export function ruleWords(pack: ServicePackage, rule: Rule, outcomes: Outcome[] = []): string {
  const { names, labels } = vocabulary(pack, outcomes)
  const conditions = pack.conditions ?? {}
  const known = (one: Rule) => {
    const id = conditionOf(one, conditions)
    return id === undefined ? undefined : `“${conditions[id]?.title}” holds`
  }
  return sentence(rule, names, labels, known)
}

function vocabulary(pack: ServicePackage, outcomes: Outcome[]): { names: Names; labels: Labels } {
  const fields = Object.values(pack.forms).flatMap((form) => ruleFields(pack, form))
  const names: Names = {}
  const titles = new Map<string, string>()
  for (const field of fields) {
    names[field.path] = `“${field.title}”`
    const path = field.itemKey === undefined ? field.path : `${field.path}.${field.itemKey}`
    for (const option of field.options) titles.set(`${path} ${option.value}`, option.label)
  }
  for (const outcome of outcomes) titles.set(`outcome ${outcome.id}`, `“${outcome.title}”`)
  for (const [path, title] of numbersInLists(pack)) names[path] = title
  return { names, labels: (path, value) => titles.get(`${path} ${String(value)}`) ?? '' }
}

/** The parts of what lists hold, such as "How many", by path. */
function numbersInLists(pack: ServicePackage): [string, string][] {
  return Object.values(pack.forms).flatMap((form) =>
    form.pages.flatMap((page) =>
      Object.entries(page.schema.properties).flatMap(([name, schema]) => {
        const parts = (schema['items'] as { properties?: Record<string, { title?: string }> } | undefined)?.properties
        return Object.entries(parts ?? {}).map(([key, part]): [string, string] => [
          `answers.${name}.${key}`,
          part.title ?? key,
        ])
      }),
    ),
  )
}
