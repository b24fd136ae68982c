import { Checkboxes, type QuestionProps, questionError, questionLegend } from '@guildhall/govuk-forms'
import { wordsIn } from '../words.ts'
import { declaration } from './model.ts'

/** One box that must be ticked. */
export function Declaration(props: QuestionProps) {
  return (
    <Checkboxes
      name={props.name}
      idPrefix={props.id}
      fieldset={{ legend: questionLegend(props) }}
      hint={props.hint}
      errorMessage={questionError(props)}
      values={[String(declaration.toRaw(props.answer))]}
      items={[{ value: 'yes', text: String(props.options['statement'] ?? wordsIn(props.context.language).agree) }]}
    />
  )
}
