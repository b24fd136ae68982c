import { Input, type QuestionProps } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { money } from './model.ts'

/** An amount in pounds. */
export function Money(props: QuestionProps) {
  const field = inputProps(props, money.toRaw(props.answer))
  return (
    <Input
      {...field}
      classes={field.classes ?? 'govuk-input--width-5'}
      inputMode="decimal"
      spellCheck={false}
      prefix={{ text: '£' }}
    />
  )
}
