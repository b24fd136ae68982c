import { withTheme } from '@rjsf/core'
import type { ErrorSchema, NameGeneratorFunction, RJSFSchema } from '@rjsf/utils'
import type { QuestionProps } from './question.ts'
import { lightValidator } from './theme/light-validator.ts'
import type { QuestionContext } from './theme/question-context.ts'
import { theme } from './theme/theme.ts'

const ThemedForm = withTheme(theme)

/** Draws a question of a kind that we do not know from its schema alone, by the RJSF theme. */
export function SchemaQuestion(props: QuestionProps) {
  const { id, name, schema, hint, required, answer, errors, heading } = props
  const nameOf: NameGeneratorFunction = (path, _prefix, isMany) =>
    `${name}${path.map((part) => `[${String(part)}]`).join('')}${isMany ? '[]' : ''}`
  return (
    <ThemedForm
      tagName="div"
      className="app-schema-question"
      schema={{ ...schema, title: schema.title ?? name } as RJSFSchema}
      uiSchema={hint === undefined ? {} : { 'ui:description': hint }}
      formData={answer}
      extraErrors={errorTree(errors, name)}
      idPrefix={id}
      idSeparator="-"
      nameGenerator={nameOf}
      validator={lightValidator}
      formContext={{ questionId: id, heading, required } satisfies QuestionContext}
      showErrorList={false}
      noHtml5Validate
      noValidate
    >
      {true /* in place of RJSF's own submit button */}
    </ThemedForm>
  )
}

function errorTree(errors: QuestionProps['errors'], name: string): ErrorSchema | undefined {
  if (errors.length === 0) return undefined
  const root: ErrorSchema = {}
  for (const { at, message } of errors) {
    let here = root
    for (const part of at.slice(name.length).split('.').filter(Boolean)) {
      const tree = here as Record<string, ErrorSchema>
      tree[part] ??= {}
      here = tree[part]
    }
    here.__errors = [...(here.__errors ?? []), message]
  }
  return root
}
