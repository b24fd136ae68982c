import { Input, type InputProps, type QuestionProps, questionError } from '@guildhall/govuk-forms'
import { partOf } from '../clean-text.ts'
import { PartsGroup } from '../parts-group.tsx'
import { wordsIn } from '../words.ts'
import { type BankPart, bankDetails, bankParts } from './model.ts'

const looks: Record<BankPart, Partial<InputProps>> = {
  accountName: { autoComplete: 'name' },
  sortCode: { classes: 'govuk-input--width-5 govuk-input--extra-letter-spacing', inputMode: 'numeric' },
  accountNumber: { classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing', inputMode: 'numeric' },
  rollNumber: { classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing' },
}

/** The boxes of an account. Browsers are asked not to keep its numbers. */
export function BankDetails(props: QuestionProps) {
  const words = wordsIn(props.context.language)
  const given = bankDetails.toRaw(props.answer)
  const hints: Partial<Record<BankPart, string>> = {
    sortCode: words.sortCodeHint,
    accountNumber: words.accountNumberHint,
    rollNumber: words.rollNumberHint,
  }
  const asked = bankParts.filter((part) => props.schema.properties?.[part] !== undefined)
  return (
    <PartsGroup props={props}>
      {asked.map((part) => (
        <Input
          key={part}
          id={`${props.id}-${part}`}
          name={`${props.name}[${part}]`}
          label={part === 'rollNumber' ? words.rollNumberIfAny : words[part]}
          hint={hints[part]}
          value={String(partOf(given, part) ?? '')}
          errorMessage={questionError(props, part)}
          autoComplete="off"
          spellCheck={false}
          {...looks[part]}
        />
      ))}
    </PartsGroup>
  )
}
