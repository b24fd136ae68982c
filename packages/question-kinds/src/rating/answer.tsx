import { type QuestionProps, questionError, questionLegend, Radios } from '@guildhall/govuk-forms'
import { wordsIn } from '../words.ts'
import { rating } from './model.ts'

/** Five stars as radio buttons, the best first. */
export function Rating(props: QuestionProps) {
  return (
    <Radios
      name={props.name}
      idPrefix={props.id}
      fieldset={{ legend: questionLegend(props) }}
      hint={props.hint}
      errorMessage={questionError(props)}
      value={String(rating.toRaw(props.answer))}
      items={wordsIn(props.context.language)
        .stars.map((text, index) => ({ value: String(index + 1), text }))
        .reverse()}
    />
  )
}
