import { Button, Input, type QuestionProps } from '@guildhall/govuk-forms'
import { cleanLine, partOf } from '../clean-text.ts'
import { wordsIn } from '../words.ts'
import { ActionLink, AddressGroup, firstError } from './address-parts.tsx'

type FindPostcodeProps = QuestionProps & { postcode: string | undefined; saved?: { id: string; label: string }[] }

/** The postcode and a button that looks it up; addresses that the person keeps come first. */
export function FindPostcode({ postcode, saved = [], ...props }: FindPostcodeProps) {
  const { id, message } = firstError(props, 'postcode')
  const words = wordsIn(props.context.language)
  return (
    <AddressGroup {...props}>
      {saved.map((address) => (
        <Button
          key={address.id}
          name="_action"
          value={`saved:${props.name}:${address.id}`}
          classes="govuk-button--secondary app-saved-address"
        >
          {words.useSaved(address.label)}
        </Button>
      ))}
      <Input
        id={id}
        name={`${props.name}[postcode]`}
        label={words.postcode}
        value={postcode ?? (cleanLine(partOf(props.answer, 'postcode')) || undefined)}
        errorMessage={message}
        classes="govuk-input--width-10"
        autoComplete="postal-code"
        spellCheck={false}
      />
      <Button name="_action" value={`find:${props.name}`} classes="govuk-button--secondary">
        {words.findAddress}
      </Button>
      <ActionLink action="manual" name={props.name}>
        {words.enterManually}
      </ActionLink>
    </AddressGroup>
  )
}
