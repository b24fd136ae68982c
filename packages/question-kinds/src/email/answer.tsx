import { Input, type QuestionProps } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { email } from './model.ts'

/** An email address. */
export function Email(props: QuestionProps) {
  const field = inputProps(props, email.toRaw(props.answer))
  return <Input {...field} type="email" autoComplete={field.autoComplete ?? 'email'} spellCheck={false} />
}
