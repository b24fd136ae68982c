import './questions.css'
import type { Answers } from '@guildhall/form-engine'
import { FormPage, fieldId } from '@guildhall/govuk-forms'
import { answers } from '@guildhall/question-kinds/answers'
import type { Form } from '@guildhall/schemas'
import { Banner } from '@guildhall/ui'
import { type ReactNode, useId, useRef, useState } from 'react'
import { NoFileHere } from './no-file-here.tsx'
import { answersIn, askedPages } from './questions.ts'
import { readFields } from './read-fields.ts'
import { useAddresses } from './use-addresses.ts'

const kinds = { ...answers, file: NoFileHere }

/** Something wrong with an answer: `at` is its question, with a dot before a part of it. */
export type AnswerProblem = { at: string; message: string }

export type QuestionFormProps = {
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
export function QuestionForm({ form, given = {}, only, problems, onSend, actions }: QuestionFormProps) {
  const [typed, setTyped] = useState(given)
  const addresses = useAddresses()
  const fields = useRef<HTMLFormElement>(null)
  const prefix = `${useId()}-`
  const wrong = addresses.problem ? [addresses.problem] : problems
  const read = () => (fields.current ? answersIn(form, readFields(fields.current), typed, only) : typed)

  return (
    <form
      ref={fields}
      className="gh-stack desk-questions"
      noValidate
      onChange={() => setTyped(read())}
      onSubmit={(event) => {
        event.preventDefault()
        // A form in a dialog is drawn within another in React’s eyes.
        event.stopPropagation()
        const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
        if (button?.name === '_action') void addresses.act(button.value, readFields(event.currentTarget))
        else onSend(read())
      }}
    >
      {/* The first button of a form is what Enter presses: it must not be the “Find address” of some question. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      {wrong.length > 0 ? (
        <Banner key={JSON.stringify(wrong)} tone="error" title="There is a problem" focus>
          <ul className="desk-problems">
            {wrong.map(({ at, message }) => (
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
            errors={wrong}
            idPrefix={prefix}
            kinds={kinds}
            context={{ address: addresses.stages }}
            isWithin
          />
        </section>
      ))}
      <div className="gh-actions">{actions(read)}</div>
    </form>
  )
}

/** The field of that id; for a question of several fields the first of them. */
function fieldOf(form: HTMLFormElement | null, id: string): HTMLElement | null | undefined {
  const found = form?.querySelector<HTMLElement>(`[id="${id}"]`)
  if (found?.matches('input, select, textarea, button')) return found
  return found?.querySelector<HTMLElement>('input, select, textarea') ?? found
}
