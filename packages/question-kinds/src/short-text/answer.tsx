import { Input, type QuestionProps } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { shortText } from './model.ts'

/** One line of text. */
export function ShortText(props: QuestionProps) {
  return <Input {...inputProps(props, shortText.toRaw(props.answer))} />
}
