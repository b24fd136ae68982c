import { Button, ErrorMessage, type QuestionProps } from '@guildhall/govuk-forms'
import { wordsIn } from '../words.ts'
import { AddressGroup, firstError } from './address-parts.tsx'
import { address } from './model.ts'

/** The address that the server keeps, with a way to change it. */
export function ChosenAddress(props: QuestionProps) {
  const { id, message } = firstError(props, 'change')
  return (
    <AddressGroup {...props}>
      {message && <ErrorMessage id={`${props.id}-error`}>{message}</ErrorMessage>}
      <address className="govuk-inset-text app-address">
        {address.format(props.answer, props.schema, props.options).map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </address>
      <Button
        id={id}
        name="_action"
        value={`change:${props.name}`}
        classes="govuk-button--secondary"
        attributes={{ 'aria-describedby': message && `${props.id}-error` }}
      >
        {wordsIn(props.context.language).changeAddress}
      </Button>
    </AddressGroup>
  )
}
