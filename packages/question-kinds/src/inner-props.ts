import type { QuestionOptions, QuestionProps, QuestionSchema } from '@guildhall/govuk-forms'
import { partOf } from './clean-text.ts'

/** A part of a question as a question of its own: how a kind is drawn inside another. */
export function innerProps(
  props: QuestionProps,
  part: string,
  { schema, options = {}, required = true, hint }: Inner,
): QuestionProps {
  const name = `${props.name}[${part}]`
  const at = `${props.name}.${part}`
  return {
    ...props,
    name,
    id: `${props.id}-${part}`,
    schema,
    options,
    hint,
    required,
    answer: partOf(props.answer, part),
    errors: props.errors
      .filter((error) => error.at === at || error.at.startsWith(`${at}.`))
      .map((error) => ({ ...error, at: name + error.at.slice(at.length) })),
    heading: false,
  }
}

type Inner = { schema: QuestionSchema; options?: QuestionOptions; required?: boolean; hint?: string }
