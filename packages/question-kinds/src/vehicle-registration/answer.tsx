import { Input, type QuestionProps } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { vehicleRegistration } from './model.ts'

/** A vehicle registration in one box. */
export function VehicleRegistration(props: QuestionProps) {
  return (
    <Input
      {...inputProps(props, vehicleRegistration.toRaw(props.answer))}
      classes="govuk-input--width-10 govuk-input--extra-letter-spacing"
      autoCapitalize="characters"
      autoComplete="off"
      spellCheck={false}
    />
  )
}
