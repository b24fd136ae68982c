import { type AddressStage, type QuestionProps, Select } from '@guildhall/govuk-forms'
import { cleanLine, partOf } from '../clean-text.ts'
import { ActionLink, AddressGroup, firstError } from './address-parts.tsx'

/** The addresses that a postcode has. */
export function ChooseAddress({
  found,
  ...props
}: QuestionProps & { found: Extract<AddressStage, { stage: 'choose' }> }) {
  const { id, message } = firstError(props, 'uprn')
  const count = found.options.length
  return (
    <AddressGroup {...props}>
      <p className="govuk-body">
        Postcode: <strong>{found.postcode}</strong>
      </p>
      <ActionLink action="change" name={props.name}>
        Change postcode
      </ActionLink>
      <Select
        id={id}
        name={`${props.name}[uprn]`}
        label="Select an address"
        errorMessage={message}
        value={cleanLine(partOf(props.answer, 'uprn'))}
        items={[
          { value: '', text: count === 1 ? '1 address found' : `${count} addresses found` },
          ...found.options.map(({ uprn, label }) => ({ value: uprn, text: label })),
        ]}
      />
      <ActionLink action="manual" name={props.name}>
        I cannot find the address in the list
      </ActionLink>
    </AddressGroup>
  )
}
