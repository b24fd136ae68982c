import { listAddresses, readProfile } from '@guildhall/casework'
import { type Answers, type Question, questionsOf } from '@guildhall/form-engine'
import type { Sent } from '../guards/bodies.ts'
import type { Site } from '../site.ts'
import type { Step } from './draft.ts'

/**
 * What the account of the signed-in resident knows is typed into the first name, email and phone questions of a form while they
 * have no answer: the same ones by which we reach the applicant. Nothing is kept until the page is sent.
 */
export async function withProfile(
  site: Site,
  { open, page }: Step,
  answers: Answers,
): Promise<{ answers: Answers; filledIn: boolean }> {
  const { personId } = open.viewer
  const own = questionsOf(page).map(({ name }) => name)
  // Whoever has sent the page before has said what stands there, and what he leaves empty.
  if (!personId || own.some((name) => open.draft.answers[name] !== undefined)) return { answers, filledIn: false }
  const here = contactQuestions(open.form.pages.flatMap(questionsOf)).filter(({ question }) =>
    own.includes(question.name),
  )
  if (here.length === 0) return { answers, filledIn: false }
  const profile = await readProfile(site.guildhall, { personId })
  const known = here.flatMap(({ part, question }) => (profile[part] === '' ? [] : [[question.name, profile[part]]]))
  return { answers: { ...answers, ...Object.fromEntries(known) }, filledIn: known.length > 0 }
}

type Part = 'name' | 'email' | 'phone'

function contactQuestions(questions: Question[]): { part: Part; question: Question }[] {
  const isOf: Record<Part, (question: Question) => boolean> = {
    // A name that is asked in two boxes is not guessed apart.
    name: ({ options, schema }) => options['autocomplete'] === 'name' && schema.type === 'string',
    email: ({ kind }) => kind?.kind === 'email',
    phone: ({ kind }) => kind?.kind === 'phone',
  }
  return (['name', 'email', 'phone'] as const).flatMap((part) => {
    const question = questions.find(isOf[part])
    return question ? [{ part, question }] : []
  })
}

/** A button of a saved address answers its question as if the address had been chosen or typed, and the page is sent as with Continue. */
export async function useSavedAddress(site: Site, { open, page }: Step, sent: Sent): Promise<void> {
  const { personId } = open.viewer
  const [, question, id] = /^saved:([^:]{1,100}):([0-9a-f-]{36})$/.exec(String(sent.fields['_action'] ?? '')) ?? []
  if (!personId || question === undefined) return
  if (!questionsOf(page).some(({ name, options }) => name === question && options.kind === 'address')) return
  const saved = (await listAddresses(site.guildhall, { personId })).find((address) => address.id === id)
  if (!saved) return
  sent.fields[question] = saved.address
  sent.fields['_action'] = ''
}
