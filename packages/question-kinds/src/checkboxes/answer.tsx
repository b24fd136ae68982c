import { anyError, Checkboxes, type QuestionProps, questionLegend } from '@guildhall/govuk-forms'
import { choicesOf } from '../choices.ts'
import { checkboxes } from './model.ts'

/** Any number of answers. */
export function CheckboxesAnswer(props: QuestionProps) {
  return (
    <Checkboxes
      name={`${props.name}[]`}
      idPrefix={props.id}
      fieldset={{ legend: questionLegend(props) }}
      hint={props.hint}
      errorMessage={anyError(props)}
      values={checkboxes.toRaw(props.answer) as string[]}
      items={choicesOf(props.schema.items).map(({ value, label, hint }) => ({ value, text: label, hint }))}
    />
  )
}
