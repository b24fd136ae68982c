import { Button, SelectField } from '@guildhall/ui'
import type { RuleField } from '../rules/rule-field.ts'
import { type GroupRow, newCondition, type RuleRow } from '../rules/rule-row.ts'
import { RuleCondition } from './rule-condition.tsx'

type RuleGroupProps = {
  group: GroupRow
  fields: RuleField[]
  onChange: (group: GroupRow | undefined) => void
  /** Groups stand in groups one level deep; more would be hard to read. */
  inner?: boolean
}

/** Conditions of which all, or any, must hold. */
export function RuleGroup({ group, fields, onChange, inner }: RuleGroupProps) {
  const replace = (at: number, row: RuleRow | undefined) => {
    const rows = row ? group.rows.with(at, row) : group.rows.toSpliced(at, 1)
    onChange(rows.length > 0 ? { ...group, rows } : undefined)
  }
  const add = (row: RuleRow) => onChange({ ...group, rows: [...group.rows, row] })
  return (
    <fieldset className="dz-group" data-inner={inner || undefined}>
      <legend className="gh-hidden">{inner ? 'Group of conditions' : 'Conditions'}</legend>
      {group.rows.length > 1 ? (
        <SelectField
          label="Must hold"
          options={[
            { id: 'all', title: 'All of these' },
            { id: 'any', title: 'Any of these' },
          ]}
          value={group.match}
          onChange={(match) => onChange({ ...group, match: match === 'any' ? 'any' : 'all' })}
        />
      ) : null}
      {group.rows.map((row, at) =>
        row.row === 'group' ? (
          <RuleGroup key={at} group={row} fields={fields} inner onChange={(next) => replace(at, next)} />
        ) : (
          <RuleCondition
            key={at}
            number={at + 1}
            condition={row}
            fields={fields}
            onChange={(next) => replace(at, next)}
          />
        ),
      )}
      {fields.length > 0 ? (
        <div className="gh-actions">
          <Button size="small" variant="quiet" icon="plus" onPress={() => add(newCondition())}>
            Add condition
          </Button>
          {inner ? null : (
            <Button
              size="small"
              variant="quiet"
              icon="plus"
              onPress={() => add({ row: 'group', match: 'any', rows: [newCondition()] })}
            >
              Add group
            </Button>
          )}
        </div>
      ) : null}
    </fieldset>
  )
}
