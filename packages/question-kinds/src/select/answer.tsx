import { type QuestionProps, questionError, questionLabel, Select } from '@guildhall/govuk-forms'
import { choicesOf } from '../choices.ts'
import { select } from './model.ts'

/** One answer out of many. */
export function SelectAnswer(props: QuestionProps) {
  const offered = choicesOf(props.schema).map(({ value, label }) => ({ value, text: label }))
  return (
    <Select
      id={props.id}
      name={props.name}
      label={questionLabel(props)}
      hint={props.hint}
      errorMessage={questionError(props)}
      value={String(select.toRaw(props.answer))}
      items={[{ value: '', text: 'Choose an answer' }, ...offered]}
    />
  )
}
