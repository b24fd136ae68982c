import { Input, type QuestionProps } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { phone } from './model.ts'

/** A telephone number. */
export function Phone(props: QuestionProps) {
  const field = inputProps(props, phone.toRaw(props.answer))
  return (
    <Input
      {...field}
      type="tel"
      autoComplete={field.autoComplete ?? 'tel'}
      classes={field.classes ?? 'govuk-input--width-20'}
    />
  )
}
