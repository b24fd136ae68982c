import { Button, SelectField } from '@guildhall/ui'
import type { Conditions } from '../rules/conditions.ts'
import type { NamedRow } from '../rules/rule-row.ts'

type RuleNamedProps = {
  number: number
  named: NamedRow
  conditions: Conditions
  onChange: (named: NamedRow | undefined) => void
}

/** A row that uses a condition by its name. */
export function RuleNamed({ number, named, conditions, onChange }: RuleNamedProps) {
  return (
    <fieldset className="dz-condition">
      <legend className="gh-hidden">Condition {number}</legend>
      <SelectField
        label="Named condition"
        placeholder="Choose a condition"
        options={Object.entries(conditions).map(([id, { title }]) => ({ id, title }))}
        value={conditions[named.id] ? named.id : null}
        onChange={(id) => onChange({ row: 'named', id })}
      />
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
