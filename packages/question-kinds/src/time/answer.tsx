import { Input, type QuestionProps } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { wordsIn } from '../words.ts'
import { time } from './model.ts'

/** A time in one box: pickers of the browsers cannot be used by everybody. */
export function TimeAnswer(props: QuestionProps) {
  const hint = props.hint ?? wordsIn(props.context.language).timeExample
  return (
    <Input
      {...inputProps({ ...props, hint }, time.toRaw(props.answer))}
      classes="govuk-input--width-5"
      spellCheck={false}
    />
  )
}
