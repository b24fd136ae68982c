import { questionsOf } from '@guildhall/form-engine'
import type { Labels, Names } from '@guildhall/rules'
import type { ServicePackage } from '@guildhall/schemas'

/** What the rules of a service call its questions and the options of them. */
export function vocabularyOf(pack: ServicePackage): { names: Names; labels: Labels } {
  const names: Names = { outcome: 'the outcome of the step before' }
  const titles = new Map<string, string>()
  for (const form of Object.values(pack.forms)) {
    for (const { name, schema } of form.pages.flatMap(questionsOf)) {
      names[`answers.${name}`] = `“${String(schema['title'] ?? name)}”`
      for (const { value, title } of optionsIn(schema)) titles.set(`answers.${name} ${value}`, title)
      const items = schema['items'] as Record<string, unknown> | undefined
      for (const { value, title } of items ? optionsIn(items) : []) titles.set(`answers.${name} ${value}`, title)
    }
  }
  for (const [id, { title }] of Object.entries(pack.process.steps))
    names[`steps.${id}.outcome`] = `the outcome of “${title}”`
  return { names, labels: (path, value) => titles.get(`${path} ${String(value)}`) ?? '' }
}

function optionsIn(schema: Record<string, unknown>): { value: string; title: string }[] {
  const options = (schema['oneOf'] ?? schema['anyOf'] ?? []) as { const?: unknown; title?: string }[]
  return options.map((option) => ({ value: String(option.const), title: option.title ?? String(option.const) }))
}
