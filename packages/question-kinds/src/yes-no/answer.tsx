import { type QuestionProps, questionError, questionLegend, Radios } from '@guildhall/govuk-forms'
import { wordsIn } from '../words.ts'
import { yesNo } from './model.ts'

/** Yes or no. */
export function YesNo(props: QuestionProps) {
  const words = wordsIn(props.context.language)
  return (
    <Radios
      name={props.name}
      idPrefix={props.id}
      classes="govuk-radios--inline"
      fieldset={{ legend: questionLegend(props) }}
      hint={props.hint}
      errorMessage={questionError(props)}
      value={String(yesNo.toRaw(props.answer))}
      items={[
        { value: 'yes', text: words.yes },
        { value: 'no', text: words.no },
      ]}
    />
  )
}
