import type { Duration } from '@guildhall/schemas'
import { SelectField } from '@guildhall/ui'
import { durationUnits, readDuration } from '../process/duration.ts'
import { TypedField } from './typed-field.tsx'

type DurationFieldProps = { label: string; value: Duration; onChange: (value: Duration) => void }

/** A length of time: how many, and of what. */
export function DurationField({ label, value, onChange }: DurationFieldProps) {
  const { unit, amount } = readDuration(value)
  return (
    <fieldset className="dz-duration">
      <legend className="gh-label">{label}</legend>
      <TypedField
        label="How many"
        inputMode="numeric"
        value={String(amount)}
        mistake={(typed) => (/^\d{1,4}$/.test(typed.trim()) ? '' : 'Enter a whole number')}
        onChange={(typed) => onChange({ [unit]: Number(typed) })}
      />
      <SelectField
        label="Unit"
        options={durationUnits}
        value={unit}
        onChange={(next) => onChange({ [next]: amount })}
      />
    </fieldset>
  )
}
