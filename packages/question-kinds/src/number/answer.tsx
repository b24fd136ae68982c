import { Input, type QuestionProps } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { number } from './model.ts'

/** A number, typed as text: spin buttons lose what people type. */
export function NumberAnswer(props: QuestionProps) {
  const unit = props.options['unit']
  const field = inputProps(props, number.toRaw(props.answer))
  return (
    <Input
      {...field}
      classes={field.classes ?? 'govuk-input--width-5'}
      inputMode={props.schema.type === 'integer' ? 'numeric' : 'decimal'}
      spellCheck={false}
      suffix={typeof unit === 'string' && unit !== '' ? { text: unit } : undefined}
    />
  )
}
