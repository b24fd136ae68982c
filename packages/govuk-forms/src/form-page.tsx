import { ErrorPrefix } from './components/error-message.tsx'
import type { PageContext, PageError, QuestionComponent, QuestionOptions, QuestionSchema } from './question.ts'
import { SchemaQuestion } from './schema-question.tsx'

/** The schema of a page, as it stands in a form. */
export type FormPageSchema = { properties?: Record<string, object | undefined>; required?: string[] }

export type FormPageProps = {
  /** The page's heading. It is left out when the page has one question, whose label is then the heading. */
  title?: string
  schema: FormPageSchema
  uiSchema?: Record<string, unknown>
  answers?: Record<string, unknown>
  errors?: PageError[]
  /** Stands before every HTML id, for a page that is drawn beside another. */
  idPrefix?: string
  /** How each kind of question is drawn, by its name. One without is drawn by the RJSF theme. */
  kinds: Readonly<Record<string, QuestionComponent>>
  context?: PageContext
  /** True where the page stands within another that has a heading of its own: then a question alone is no heading. */
  isWithin?: boolean
}

/** Draws the questions of a page inside the caller's form. Works as a classic post: no `required`, no script needed. */
export function FormPage({
  title,
  schema,
  uiSchema = {},
  answers = {},
  errors = [],
  isWithin,
  ...rest
}: FormPageProps) {
  const questions = Object.entries(schema.properties ?? {})
  const heading = questions.length === 1 && !isWithin
  return (
    <ErrorPrefix.Provider value={rest.context?.language === 'cy' ? 'Gwall' : 'Error'}>
      {title !== undefined && !heading && <h1 className="govuk-heading-l">{title}</h1>}
      {questions.map(([name, question]) => {
        const ui = own(uiSchema, name)
        const options = (own(ui, 'ui:options') ?? {}) as QuestionOptions
        const hint = own(ui, 'ui:description')
        const Kind = (own(rest.kinds, String(options.kind)) as QuestionComponent | undefined) ?? SchemaQuestion
        return (
          <Kind
            key={name}
            name={name}
            id={`${rest.idPrefix ?? ''}${name}`}
            schema={question as QuestionSchema}
            options={options}
            hint={typeof hint === 'string' && hint !== '' ? hint : undefined}
            required={schema.required?.includes(name) ?? false}
            answer={own(answers, name)}
            errors={errors.filter(({ at }) => at === name || at.startsWith(`${name}.`))}
            heading={heading}
            context={rest.context ?? {}}
          />
        )
      })}
    </ErrorPrefix.Provider>
  )
}

function own(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Record<string, unknown>)[key]
    : undefined
}
