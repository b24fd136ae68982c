import { CheckboxField, SelectField } from '@guildhall/ui'
import type { RuleField } from '../rules/rule-field.ts'
import { type Operator, takesMany } from '../tables/operators.ts'
import { readValue } from '../tables/read-cell.ts'
import { TypedArea, TypedField } from './typed-field.tsx'

type CellValuesProps = {
  field: RuleField
  op: Operator
  values: string[]
  onChange: (values: string[]) => void
}

/** What a cell compares with: options to choose or tick, a number, a date or texts. */
export function CellValues({ field, op, values, onChange }: CellValuesProps) {
  if (takesMany(op)) return <ManyValues field={field} op={op} values={values} onChange={onChange} />
  if (field.type === 'yes-no') {
    const options = [
      { id: 'true', title: 'Yes' },
      { id: 'false', title: 'No' },
    ]
    return (
      <SelectField
        label="Answer"
        placeholder="Choose an answer"
        options={options}
        value={values[0] ?? null}
        onChange={(id) => onChange([id])}
      />
    )
  }
  if (field.options.length > 0) {
    return (
      <SelectField
        label="Answer"
        placeholder="Choose an answer"
        options={field.options.map(({ value, label }) => ({ id: value, title: label }))}
        value={values[0] ?? null}
        onChange={(id) => onChange([id])}
      />
    )
  }
  if (op !== 'between')
    return <OneValue label="Value" field={field} value={values[0] ?? ''} onChange={(one) => onChange([one])} />
  const [low = '', high = ''] = values
  return (
    <>
      <OneValue label="From" field={field} value={low} onChange={(next) => onChange([next, high])} />
      <OneValue label="To, this included" field={field} value={high} onChange={(next) => onChange([low, next])} />
    </>
  )
}

type OneValueProps = { label: string; field: RuleField; value: string; onChange: (value: string) => void }

function OneValue({ label, field, value, onChange }: OneValueProps) {
  const isNumber = field.type === 'number'
  const what = isNumber ? 'a number' : field.type === 'date' ? 'a date' : 'a value'
  return (
    <TypedField
      label={label}
      type={field.type === 'date' ? 'date' : 'text'}
      inputMode={isNumber ? 'decimal' : 'text'}
      value={value}
      mistake={(typed) => (typed.trim() !== '' && readValue(typed, field) === undefined ? `Enter ${what}` : '')}
      onChange={onChange}
    />
  )
}

function ManyValues({ field, values, onChange }: CellValuesProps) {
  if (field.options.length === 0) {
    return (
      <TypedArea
        label="Values"
        description="One a line"
        rows={5}
        value={values.join('\n')}
        onChange={(typed) => onChange(typed.split('\n').filter((line) => line.trim() !== ''))}
      />
    )
  }
  return (
    <fieldset className="dz-outcomes">
      <legend className="gh-label">Answers</legend>
      {field.options.map(({ value, label }) => (
        <CheckboxField
          key={value}
          label={label}
          isSelected={values.includes(value)}
          onChange={(isIn) => onChange(isIn ? [...values, value] : values.filter((one) => one !== value))}
        />
      ))}
    </fieldset>
  )
}
