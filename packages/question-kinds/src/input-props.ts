import { type InputProps, type QuestionProps, questionError, questionLabel } from '@guildhall/govuk-forms'
import { asText } from './clean-text.ts'

/** What a question of one line gives to its Input, its options `width` and `autocomplete` applied. */
export function inputProps(props: QuestionProps, value: unknown): InputProps {
  const width = Number(props.options['width'])
  const autocomplete = props.options['autocomplete']
  return {
    id: props.id,
    name: props.name,
    label: questionLabel(props),
    hint: props.hint,
    errorMessage: questionError(props),
    value: asText(value) || undefined,
    classes: [2, 3, 4, 5, 10, 20, 30].includes(width) ? `govuk-input--width-${width}` : undefined,
    autoComplete: typeof autocomplete === 'string' ? autocomplete : undefined,
  }
}
