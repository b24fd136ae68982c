import { Input, type QuestionProps, questionError } from '@guildhall/govuk-forms'
import { partOf } from '../clean-text.ts'
import { wordsIn } from '../words.ts'
import { ActionLink, AddressGroup } from './address-parts.tsx'
import { address, typedLines } from './model.ts'

const looks = {
  line1: { autoComplete: 'address-line1', classes: undefined },
  line2: { autoComplete: 'address-line2', classes: undefined },
  town: { autoComplete: 'address-level2', classes: 'govuk-!-width-two-thirds' },
  postcode: { autoComplete: 'postal-code', classes: 'govuk-input--width-10' },
} as const

/** The lines of an address, typed. */
export function TypeAddress(props: QuestionProps) {
  const given = address.toRaw(props.answer)
  const whole = questionError(props)
  const words = wordsIn(props.context.language)
  return (
    <AddressGroup {...props}>
      {typedLines.map((line, index) => {
        const schema = props.schema.properties?.[line]
        const required = props.schema.required?.includes(line) ?? false
        const title = schema?.title ?? line
        // An error about the whole address is shown by the first line, which takes the id that its link goes to.
        const wholeHere = index === 0 ? whole : undefined
        return (
          <Input
            key={line}
            id={wholeHere === undefined ? `${props.id}-${line}` : props.id}
            name={`${props.name}[${line}]`}
            label={required ? title : words.optional(title)}
            value={String(partOf(given, line) ?? '') || undefined}
            errorMessage={wholeHere ?? questionError(props, line)}
            {...looks[line]}
          />
        )
      })}
      <ActionLink action="change" name={props.name}>
        {words.findByPostcode}
      </ActionLink>
    </AddressGroup>
  )
}
