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

type Words = { names: Names; titles: Map<string, string> }

/** The words of every question are gathered once for the same forms and bookings, however many rules are put in words. */
const gathered = new WeakMap<ServicePackage['forms'], { bookings: ServicePackage['bookings']; words: Words }>()

function vocabulary(pack: ServicePackage, outcomes: Outcome[]): { names: Names; labels: Labels } {
  const kept = gathered.get(pack.forms)
  const words = kept?.bookings === pack.bookings ? kept.words : gather(pack)
  gathered.set(pack.forms, { bookings: pack.bookings, words })
  const own = new Map(outcomes.map(({ id, title }) => [`outcome ${id}`, `“${title}”`]))
  const labels: Labels = (path, value) => {
    const key = `${path} ${String(value)}`
    return own.get(key) ?? words.titles.get(key) ?? ''
  }
  return { names: words.names, labels }
}

function gather(pack: ServicePackage): Words {
  const names: Names = {}
  const titles = new Map<string, string>()
  for (const field of Object.values(pack.forms).flatMap((form) => ruleFields(pack, form))) {
    names[field.path] = `“${field.title}”`
    const path = field.itemKey === undefined ? field.path : `${field.path}.${field.itemKey}`
    for (const option of field.options) titles.set(`${path} ${option.value}`, option.label)
  }
  for (const [path, title] of numbersInLists(pack)) names[path] = title
  return { names, titles }
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
