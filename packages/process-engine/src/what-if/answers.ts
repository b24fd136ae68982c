import type { Form, ServicePackage } from '@guildhall/schemas'
import { exampleAnswers } from '../journeys/propose/example.ts'
import type { Answers } from '../model.ts'
import { stepKinds } from '../step-kinds/registry.ts'

/** Answers with which a case may begin, and the moment for which they were written. */
export type Sample = { at: Date; answers: Answers }

const DAY_MS = 86_400_000

/** With what cases of a service begin: each as one of its journeys does, and where it has none as an example of its form. */
export function samplesOf(servicePackage: ServicePackage, start: Date): Sample[] {
  const kept = (servicePackage.journeys ?? []).map((journey) => journey.start)
  if (kept.length > 0) return kept.map(({ at, answers }) => ({ at: new Date(at), answers }))
  const form = startForm(servicePackage)
  return [{ at: start, answers: form ? exampleAnswers(form) : {} }]
}

function startForm({ process, forms }: ServicePackage): Form | undefined {
  const step = process.steps[process.start]
  const use =
    step &&
    stepKinds
      .get(step.kind)
      ?.uses?.(step.config)
      .find(({ of }) => of === 'form')
  return use && forms[use.id]
}

/** The answers of a sample as if they were given at another moment: a day that lay ahead still lies as far ahead. */
export function answersAt({ at, answers }: Sample, moment: Date): Answers {
  const days = Math.floor(moment.getTime() / DAY_MS) - Math.floor(at.getTime() / DAY_MS)
  const from = at.toISOString().slice(0, 10)
  const shift = (value: unknown): unknown => {
    if (typeof value === 'string') return isDay(value) && value >= from ? later(value, days) : value
    if (Array.isArray(value)) return value.map(shift)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shift(part)]))
  }
  return days === 0 ? answers : (shift(answers) as Answers)
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}
