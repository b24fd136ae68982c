import { Input, type QuestionProps } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { wordsIn } from '../words.ts'
import { nationalInsurance } from './model.ts'

/** A National Insurance number in one box. */
export function NationalInsurance(props: QuestionProps) {
  const hint = props.hint ?? wordsIn(props.context.language).nationalInsurance
  return (
    <Input
      {...inputProps({ ...props, hint }, nationalInsurance.toRaw(props.answer))}
      classes="govuk-input--width-10 govuk-input--extra-letter-spacing"
      autoCapitalize="characters"
      autoComplete="off"
      spellCheck={false}
    />
  )
}
