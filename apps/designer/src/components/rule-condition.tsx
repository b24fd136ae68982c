import { Button, SelectField } from '@guildhall/ui'
import type { RuleField } from '../rules/rule-field.ts'
import {
  type ConditionRow,
  newCondition,
  operatorsFor,
  operatorWords,
  type RowOperator,
  takesValue,
} from '../rules/rule-row.ts'
import { RuleValue } from './rule-value.tsx'

type RuleConditionProps = {
  /** Its place in its group, from 1, so that its fields can be told apart. */
  number: number
  condition: ConditionRow
  fields: RuleField[]
  onChange: (condition: ConditionRow | undefined) => void
}

/** One "[question] [operator] [value]". */
export function RuleCondition({ number, condition, fields, onChange }: RuleConditionProps) {
  const field = fields.find((one) => one.path === condition.path)
  const about = (path: string) => {
    const next = fields.find((one) => one.path === path)
    if (next) onChange(newCondition(next))
  }
  return (
    <fieldset className="dz-condition">
      <legend className="gh-hidden">Condition {number}</legend>
      <SelectField
        label="Question"
        options={fields.map((one) => ({ id: one.path, title: one.title }))}
        placeholder="Choose a question"
        value={condition.path || null}
        onChange={about}
      />
      {field ? (
        <SelectField
          label="Comparison"
          options={operatorsFor(field.type).map((one) => ({ id: one, title: operatorWords(one, field.type) }))}
          value={condition.operator}
          onChange={(operator) => onChange({ ...condition, operator: operator as RowOperator })}
        />
      ) : null}
      {field && takesValue(condition.operator) ? (
        <RuleValue field={field} value={condition.value} onChange={(value) => onChange({ ...condition, value })} />
      ) : null}
      <Button
        size="small"
        variant="quiet"
        icon="bin"
        aria-label={`Remove condition ${number}`}
        onPress={() => onChange(undefined)}
      >
        Remove
      </Button>
    </fieldset>
  )
}
