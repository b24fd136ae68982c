import { type AddressStage, type QuestionProps, Select } from '@guildhall/govuk-forms'
import { cleanLine, partOf } from '../clean-text.ts'
import { wordsIn } from '../words.ts'
import { ActionLink, AddressGroup, firstError } from './address-parts.tsx'

/** The addresses that a postcode has. */
export function ChooseAddress({
  found,
  ...props
}: QuestionProps & { found: Extract<AddressStage, { stage: 'choose' }> }) {
  const { id, message } = firstError(props, 'uprn')
  const words = wordsIn(props.context.language)
  return (
    <AddressGroup {...props}>
      <p className="govuk-body">
        {words.postcode}: <strong>{found.postcode}</strong>
      </p>
      <ActionLink action="change" name={props.name}>
        {words.changePostcode}
      </ActionLink>
      <Select
        id={id}
        name={`${props.name}[uprn]`}
        label={words.selectAddress}
        errorMessage={message}
        value={cleanLine(partOf(props.answer, 'uprn'))}
        items={[
          { value: '', text: words.found(found.options.length) },
          ...found.options.map(({ uprn, label }) => ({ value: uprn, text: label })),
        ]}
      />
      <ActionLink action="manual" name={props.name}>
        {words.notInList}
      </ActionLink>
    </AddressGroup>
  )
}
