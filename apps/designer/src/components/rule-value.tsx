import { SelectField } from '@guildhall/ui'
import type { RuleField } from '../rules/rule-field.ts'
import type { RowValue } from '../rules/rule-row.ts'
import { TypedField } from './typed-field.tsx'

type RuleValueProps = { field: RuleField; value: RowValue | undefined; onChange: (value: RowValue | undefined) => void }

/** What an answer is compared with: one of its options, yes or no, a number, a date or a text. */
export function RuleValue({ field, value, onChange }: RuleValueProps) {
  if (field.type === 'yes-no') {
    return (
      <SelectField
        label="Answer"
        placeholder="Choose an answer"
        options={[
          { id: 'true', title: 'Yes' },
          { id: 'false', title: 'No' },
        ]}
        value={value === undefined ? null : String(value)}
        onChange={(id) => onChange(id === 'true')}
      />
    )
  }
  if (field.options.length > 0) {
    return (
      <SelectField
        label="Answer"
        placeholder="Choose an answer"
        options={field.options.map((option) => ({ id: option.value, title: option.label }))}
        value={value === undefined ? null : String(value)}
        onChange={onChange}
      />
    )
  }
  const isNumber = field.type === 'number'
  return (
    <TypedField
      label={isNumber ? 'Number' : field.type === 'date' ? 'Date' : 'Text'}
      type={field.type === 'date' ? 'date' : 'text'}
      inputMode={isNumber ? 'decimal' : 'text'}
      value={value === undefined ? '' : String(value)}
      mistake={(typed) => (isNumber && typed !== '' && !Number.isFinite(Number(typed)) ? 'Enter a number' : '')}
      onChange={(typed) => onChange(typed === '' ? undefined : isNumber ? Number(typed) : typed)}
    />
  )
}
