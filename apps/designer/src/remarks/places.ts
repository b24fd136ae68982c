import type { ServicePackage } from '@guildhall/schemas'
import { changeQuestion } from '../commands/change-question.ts'
import type { Command } from '../commands/command.ts'
import { renamePage } from '../commands/rename-page.ts'
import { renameStep } from '../commands/rename-step.ts'
import { readQuestion } from '../form/question.ts'
import { stepsInOrder } from '../process/step-order.ts'

/** Words at a place that somebody may suggest others for. */
export type PlaceField = { field: string; title: string; value: string }

/** A place of a draft that can be remarked on. `key` stays the same when things are moved. */
export type RemarkPlace = { key: string; words: string; inside: boolean; fields: PlaceField[] }

export const pageKey = (form: string, page: string) => `/forms/${form}/pages/${page}`
export const questionKey = (form: string, page: string, question: string) => `${pageKey(form, page)}/${question}`
export const stepKey = (step: string) => `/process/steps/${step}`

/** Every place of a draft that can be remarked on: pages with their questions, then steps in the order that a case meets them. */
export function remarkPlaces(pack: ServicePackage): RemarkPlace[] {
  const pages = Object.entries(pack.forms).flatMap(([form, { pages: all }]) =>
    all.flatMap((page): RemarkPlace[] => [
      {
        key: pageKey(form, page.id),
        words: `Page “${page.title}”`,
        inside: false,
        fields: [{ field: 'title', title: 'Title', value: page.title }],
      },
      ...Object.entries(page.schema.properties).map(([name, schema]) => ({
        key: questionKey(form, page.id, name),
        words: `Question “${String(schema['title'] ?? name)}”`,
        inside: true,
        fields: [
          { field: 'title', title: 'Question', value: String(schema['title'] ?? '') },
          { field: 'description', title: 'Hint', value: String(schema['description'] ?? '') },
        ],
      })),
    ]),
  )
  const steps = stepsInOrder(pack.process).map(({ id, step }) => ({
    key: stepKey(id),
    words: `Step “${step.title}”`,
    inside: false,
    fields: [{ field: 'title', title: 'Title', value: step.title }],
  }))
  return [...pages, ...steps]
}

/** What stands now in the field that a suggestion is about; undefined when the place is gone. */
export function fieldNow(pack: ServicePackage, place: string, field: string): string | undefined {
  return remarkPlaces(pack)
    .find(({ key }) => key === place)
    ?.fields.find((one) => one.field === field)?.value
}

/** The edit that a suggestion asks for; undefined when its place is gone. */
export function suggestedEdit(pack: ServicePackage, place: string, field: string, to: string): Command | undefined {
  const [area, id = '', , page = '', name] = place.split('/').slice(1)
  const edit = area === 'process' ? stepEdit(pack, place, to) : formEdit(pack, { form: id, page, name, field, to })
  return edit && { ...edit, field: undefined, sentence: `Took a suggestion: ${edit.sentence}` }
}

function stepEdit(pack: ServicePackage, place: string, title: string): Command | undefined {
  const step = place.split('/').at(-1) ?? ''
  return pack.process.steps[step] && renameStep({ step, title })
}

function formEdit(
  pack: ServicePackage,
  at: { form: string; page: string; name: string | undefined; field: string; to: string },
): Command | undefined {
  const page = pack.forms[at.form]?.pages.find(({ id }) => id === at.page)
  if (!page) return undefined
  if (at.name === undefined) return renamePage({ form: at.form, page: at.page, title: at.to })
  const question = readQuestion(page, at.name)
  if (!question) return undefined
  const changed = { ...question, schema: { ...question.schema, [at.field]: at.to } }
  const what = at.field === 'title' ? 'the title' : 'the hint'
  return changeQuestion({ form: at.form, page: at.page, question: changed, what })
}
