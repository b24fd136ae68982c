import { CharacterCount, type QuestionProps, Textarea } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { longText } from './model.ts'

/** Some lines of text, with a count of what is left when the schema has a limit. */
export function LongText(props: QuestionProps) {
  const { id, name, label, hint, errorMessage, value, autoComplete } = inputProps(props, longText.toRaw(props.answer))
  const field = {
    id,
    name,
    label,
    hint,
    errorMessage,
    value: value === undefined ? undefined : String(value),
    autoComplete,
  }
  const limit = props.schema.maxLength
  return limit === undefined ? <Textarea {...field} /> : <CharacterCount {...field} maxlength={limit} />
}
