import './questions.css'
import type { Answers } from '@guildhall/form-engine'
import { FormPage, fieldId } from '@guildhall/govuk-forms'
import { answers } from '@guildhall/question-kinds/answers'
import type { Form } from '@guildhall/schemas'
import { Banner } from '@guildhall/ui'
import { type ReactNode, useId, useRef, useState } from 'react'
import { answersIn, askedPages, fileQuestions } from './questions.ts'
import { readFields } from './read-fields.ts'
import { useAddresses } from './use-addresses.ts'
import { useFiles } from './use-files.ts'

/** Something wrong with an answer: `at` is its question, with a dot before a part of it. */
export type AnswerProblem = { at: string; message: string }

export type QuestionFormProps = {
  /** The case that the form is for; its files go there. */
  reference: string
  form: Form
  /** The answers that there are already. */
  given?: Answers
  /** The questions to show; all that are asked when left out. */
  only?: string[]
  /** What the server found wrong. */
  problems: AnswerProblem[]
  /** Enter pressed in a field. */
  onSend: (answers: Answers) => void
  /** The buttons below; `read` gives the answers as they stand in the fields. */
  actions: (read: () => Answers) => ReactNode
}

/**
 * The questions of a form with the widgets that residents have, in the look of the desk. The fields keep what was typed whatever the server says, and
 * a question comes into sight as soon as the answers before it ask for it.
 */
export function QuestionForm({ reference, form, given = {}, only, problems, onSend, actions }: QuestionFormProps) {
  const [typed, setTyped] = useState(given)
  const addresses = useAddresses()
  const fields = useRef<HTMLFormElement>(null)
  const prefix = `${useId()}-`
  const files = useFiles({
    reference,
    form: form.id,
    onAnswer: (part) => setTyped((before) => withoutGaps({ ...before, ...part })),
  })
  const wrong = [addresses.problem, files.problem].flatMap((problem) => problem ?? [])
  const shown = wrong.length > 0 ? wrong : problems
  const uploads = fileQuestions(form, typed)
  const read = () => (fields.current ? answersIn(form, readFields(fields.current), typed, only) : typed)

  return (
    <form
      ref={fields}
      className="gh-stack desk-questions"
      noValidate
      onChange={({ target }) => {
        const input = target as unknown as HTMLInputElement
        const question = input.type === 'file' && uploads.find(({ name }) => name === input.name)
        if (!question) return setTyped(read())
        const chosen = [...(input.files ?? [])]
        // Chosen again it shall be sent again.
        input.value = ''
        if (chosen.length > 0) void files.add(question, chosen)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        // A form in a dialog is drawn within another in React’s eyes.
        event.stopPropagation()
        const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
        const [verb, name, id] = button?.name === '_action' ? button.value.split(':') : []
        const question = verb === 'remove' && uploads.find((one) => one.name === name)
        if (question && id) void files.remove(question, id)
        else if (verb !== undefined) void addresses.act(button!.value, readFields(event.currentTarget))
        else onSend(read())
      }}
    >
      {/* The first button of a form is what Enter presses: it must not be the “Find address” of some question. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      {shown.length > 0 ? (
        <Banner key={JSON.stringify(shown)} tone="error" title="There is a problem" focus>
          <ul className="desk-problems">
            {shown.map(({ at, message }) => (
              <li key={at + message}>
                <a
                  className="gh-link"
                  href={`#${fieldId(at, prefix)}`}
                  onClick={(event) => {
                    event.preventDefault()
                    fieldOf(fields.current, fieldId(at, prefix))?.focus()
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {askedPages(form, typed, only).map(({ page, schema }) => (
        <section key={page.id} className="gh-stack">
          {Object.keys(schema.properties).length > 1 ? <h3>{page.title}</h3> : null}
          <FormPage
            schema={schema}
            uiSchema={page.uiSchema}
            answers={typed}
            errors={shown}
            idPrefix={prefix}
            kinds={answers}
            context={{
              address: addresses.stages,
              files: Object.fromEntries(uploads.map(({ name, answer }) => [name, files.kept(answer)])),
              filesGoAtOnce: true,
            }}
            isWithin
          />
        </section>
      ))}
      <p role="status" className="gh-soft">
        {files.sending ? 'Sending the file…' : ''}
      </p>
      <div className="gh-actions">{actions(read)}</div>
    </form>
  )
}

function withoutGaps(typed: Answers): Answers {
  return Object.fromEntries(Object.entries(typed).filter(([, answer]) => answer !== undefined))
}

/** The field of that id; for a question of several fields the first of them. */
function fieldOf(form: HTMLFormElement | null, id: string): HTMLElement | null | undefined {
  const found = form?.querySelector<HTMLElement>(`[id="${id}"]`)
  if (found?.matches('input, select, textarea, button')) return found
  return found?.querySelector<HTMLElement>('input, select, textarea') ?? found
}
