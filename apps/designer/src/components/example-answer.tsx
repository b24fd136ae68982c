import { CheckboxField, SelectField, TextField } from '@guildhall/ui'
import type { ExampleAnswers } from '../fees/example.ts'
import type { RuleField } from '../rules/rule-field.ts'

type Value = ExampleAnswers[string]
type ExampleAnswerProps = { field: RuleField; value: Value | undefined; onChange: (value: Value) => void }

/** The field for one example answer, by its type. */
export function ExampleAnswer({ field, value, onChange }: ExampleAnswerProps) {
  if (field.type === 'yes-no') {
    return <CheckboxField label={field.title} isSelected={value === true} onChange={onChange} />
  }
  if (field.type === 'choice') {
    const options = field.options.map((option) => ({ id: option.value, title: option.label }))
    return <SelectField label={field.title} options={options} value={String(value ?? '') || null} onChange={onChange} />
  }
  if (field.type !== 'list') {
    const isNumber = field.type === 'number'
    const change = (typed: string) => onChange(isNumber ? Number(typed) || 0 : typed)
    return <TextField label={field.title} value={String(value ?? '')} onChange={change} />
  }
  const numbers = typeof value === 'object' ? value : {}
  return (
    <fieldset className="dz-quantities">
      <legend className="gh-label">{field.title}</legend>
      {field.options.map((option) => (
        <TextField
          key={option.value}
          label={option.label}
          inputMode="numeric"
          value={String(numbers[option.value] ?? '')}
          onChange={(typed) => onChange({ ...numbers, [option.value]: Math.min(999, Math.trunc(Number(typed)) || 0) })}
        />
      ))}
    </fieldset>
  )
}
