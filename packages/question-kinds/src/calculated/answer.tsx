import { anyError, ErrorMessage, FormGroup, type QuestionProps } from '@guildhall/govuk-forms'
import { wordsIn } from '../words.ts'
import { calculated } from './model.ts'

/** The number in words, or that it comes later; nothing that could be typed into. */
export function Calculated(props: QuestionProps) {
  const { id, name, schema, options, hint, heading } = props
  const message = anyError(props)
  const [said] = calculated.format(props.answer, schema, options, props.context.language)
  const title = schema.title ?? name
  return (
    <FormGroup hasError={message !== undefined}>
      {heading ? <h1 className="govuk-heading-l">{title}</h1> : <h2 className="govuk-heading-s">{title}</h2>}
      {hint && <p className="govuk-hint">{hint}</p>}
      {message && <ErrorMessage id={`${id}-error`}>{message}</ErrorMessage>}
      {/* The error summary links here. */}
      <p id={id} tabIndex={-1} className={said === undefined ? 'govuk-body' : 'govuk-body-l'}>
        {said ?? wordsIn(props.context.language).workedOutLater}
      </p>
    </FormGroup>
  )
}
