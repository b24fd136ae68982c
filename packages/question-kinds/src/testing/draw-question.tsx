import { FormPage, type PageContext, type PageError, type QuestionSchema } from '@guildhall/govuk-forms'
import { JSDOM } from 'jsdom'
import { renderToString } from 'react-dom/server'
import { answers as kinds } from '../answers.ts'
import { findKind } from '../registry.ts'

/** How a question is drawn in a test; what is left out is that of a new question of the kind. */
export type Drawn = {
  kind: string
  schema?: QuestionSchema
  options?: Record<string, unknown>
  hint?: string
  required?: boolean
  answer?: unknown
  errors?: PageError[]
  context?: PageContext
}

/** A page with one question, named `q`, in a form as the portal has it. */
export function drawQuestion({ errors, context, ...question }: Drawn): Document {
  return drawQuestions({ q: question }, errors, context)
}

/** The same with questions by name. A page of several has a heading of its own. */
export function drawQuestions(
  questions: Record<string, Omit<Drawn, 'errors' | 'context'>>,
  errors?: PageError[],
  context?: PageContext,
): Document {
  const all = Object.entries(questions)
  const of = (kind: string) => findKind(kind)!.newQuestion('q', 'What is the answer?')
  const html = renderToString(
    <html lang="en">
      <head>
        <title>Question</title>
      </head>
      <body>
        <main>
          <form method="post" noValidate>
            <FormPage
              title="Some questions"
              schema={{
                properties: Object.fromEntries(
                  all.map(([name, { kind, schema }]) => [name, schema ?? of(kind).schema]),
                ),
                required: all.filter(([, { required = true }]) => required).map(([name]) => name),
              }}
              uiSchema={Object.fromEntries(
                all.map(([name, { kind, options, hint }]) => [
                  name,
                  {
                    'ui:options': { ...(of(kind).uiSchema['ui:options'] as object), ...options },
                    ...(hint === undefined ? {} : { 'ui:description': hint }),
                  },
                ]),
              )}
              answers={Object.fromEntries(
                all.flatMap(([name, { answer }]) => (answer === undefined ? [] : [[name, answer]])),
              )}
              errors={errors}
              kinds={kinds}
              context={context}
            />
          </form>
        </main>
      </body>
    </html>,
  )
  return new JSDOM(html, { runScripts: 'outside-only' }).window.document
}

/** What a browser would post of a drawn form, by field name. */
export function posted(page: Document): [string, string][] {
  const form = page.querySelector('form')!
  return [...new (page.defaultView as unknown as typeof globalThis).FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ])
}

/** The words that describe a field: those its aria-describedby names. */
export function describedBy(page: Document, id: string): string[] {
  const ids = page.getElementById(id)?.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((each) => page.getElementById(each)?.textContent ?? `nothing has the id ${each}`)
}
