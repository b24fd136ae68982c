import { type QuestionProps, questionError, questionLegend, Radios } from '@guildhall/govuk-forms'
import { choicesOf } from '../choices.ts'
import { radios } from './model.ts'

/** One answer out of a few. */
export function RadiosAnswer(props: QuestionProps) {
  return (
    <Radios
      name={props.name}
      idPrefix={props.id}
      fieldset={{ legend: questionLegend(props) }}
      hint={props.hint}
      errorMessage={questionError(props)}
      value={String(radios.toRaw(props.answer))}
      items={choicesOf(props.schema).map(({ value, label, hint }) => ({ value, text: label, hint }))}
    />
  )
}
