import {
  ErrorMessage,
  Fieldset,
  FormGroup,
  Hint,
  type QuestionProps,
  questionError,
  questionLegend,
} from '@guildhall/govuk-forms'
import type { ReactNode } from 'react'

type PartsGroupProps = { props: QuestionProps; hint?: string; children: ReactNode }

/** Several fields under the title of their question, with its hint and what is wrong with it as a whole. */
export function PartsGroup({ props, hint = props.hint, children }: PartsGroupProps) {
  const { id } = props
  const message = questionError(props)
  const describedBy = [hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ')
  return (
    <FormGroup hasError={message !== undefined}>
      <Fieldset legend={questionLegend(props)} describedBy={describedBy}>
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {message && <ErrorMessage id={`${id}-error`}>{message}</ErrorMessage>}
        {children}
      </Fieldset>
    </FormGroup>
  )
}
