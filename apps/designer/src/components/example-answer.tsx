import { CheckboxField, SelectField, TextField } from '@guildhall/ui'
import type { ExampleAnswer as Answer } from '../rules/example-answers.ts'
import type { RuleField } from '../rules/rule-field.ts'

type ExampleAnswerProps = { field: RuleField; value: Answer | undefined; onChange: (value: Answer) => void }

/** The field for one example answer, by its type. */
export function ExampleAnswer({ field, value, onChange }: ExampleAnswerProps) {
  if (field.type === 'yes-no') {
    return <CheckboxField label={field.title} isSelected={value === true} onChange={onChange} />
  }
  if (field.type === 'other') {
    const isGiven = typeof value === 'string' && value !== ''
    return (
      <CheckboxField
        label={`“${field.title}” is answered`}
        isSelected={isGiven}
        onChange={(on) => onChange(on ? 'given' : '')}
      />
    )
  }
  if (field.type === 'choice') {
    const options = field.options.map((option) => ({ id: option.value, title: option.label }))
    return <SelectField label={field.title} options={options} value={String(value ?? '') || null} onChange={onChange} />
  }
  if (field.type === 'choices') return <Choices field={field} value={value} onChange={onChange} />
  if (field.type === 'list') return <Quantities field={field} value={value} onChange={onChange} />
  const isNumber = field.type === 'number'
  const change = (typed: string) => onChange(isNumber && typed !== '' ? Number(typed) || 0 : typed)
  return (
    <TextField
      label={field.title}
      type={field.type === 'date' ? 'date' : 'text'}
      inputMode={isNumber ? 'decimal' : 'text'}
      value={String(value ?? '')}
      onChange={change}
    />
  )
}

function Choices({ field, value, onChange }: ExampleAnswerProps) {
  const ticked = Array.isArray(value) ? value : []
  return (
    <fieldset className="dz-quantities">
      <legend className="gh-label">{field.title}</legend>
      {field.options.map((option) => (
        <CheckboxField
          key={option.value}
          label={option.label}
          isSelected={ticked.includes(option.value)}
          onChange={(on) => onChange(on ? [...ticked, option.value] : ticked.filter((one) => one !== option.value))}
        />
      ))}
    </fieldset>
  )
}

function Quantities({ field, value, onChange }: ExampleAnswerProps) {
  const numbers = typeof value === 'object' && !Array.isArray(value) ? value : {}
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
