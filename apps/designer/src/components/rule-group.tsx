import { Button, SelectField } from '@guildhall/ui'
import type { Conditions } from '../rules/conditions.ts'
import type { RuleField } from '../rules/rule-field.ts'
import { type GroupRow, newCondition, type RuleRow } from '../rules/rule-row.ts'
import { RuleCondition } from './rule-condition.tsx'
import { RuleNamed } from './rule-named.tsx'

/** How deep groups stand in groups: what is deeper than this is named as a condition of its own. */
const DEEPEST = 3

type RuleGroupProps = {
  group: GroupRow
  fields: RuleField[]
  /** The named conditions that can be used here. */
  conditions: Conditions
  onChange: (group: GroupRow | undefined) => void
  depth?: number
}

/** Conditions of which all, or any, must hold. */
export function RuleGroup({ group, fields, conditions, onChange, depth = 1 }: RuleGroupProps) {
  const replace = (at: number, row: RuleRow | undefined) => {
    const rows = row ? group.rows.with(at, row) : group.rows.toSpliced(at, 1)
    onChange(rows.length > 0 ? { ...group, rows } : undefined)
  }
  const add = (row: RuleRow) => onChange({ ...group, rows: [...group.rows, row] })
  return (
    <fieldset className="dz-group" data-inner={depth > 1 || undefined}>
      <legend className="gh-hidden">{depth > 1 ? 'Group of conditions' : 'Conditions'}</legend>
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
      {group.rows.map((row, at) => {
        const change = (next: RuleRow | undefined) => replace(at, next)
        if (row.row === 'group') {
          return <RuleGroup key={at} group={row} depth={depth + 1} {...{ fields, conditions }} onChange={change} />
        }
        return row.row === 'named' ? (
          <RuleNamed key={at} number={at + 1} named={row} conditions={conditions} onChange={change} />
        ) : (
          <RuleCondition key={at} number={at + 1} condition={row} fields={fields} onChange={change} />
        )
      })}
      {fields.length > 0 ? (
        <div className="gh-actions">
          <Button size="small" variant="quiet" icon="plus" onPress={() => add(newCondition())}>
            Add condition
          </Button>
          {Object.keys(conditions).length > 0 ? (
            <Button size="small" variant="quiet" icon="plus" onPress={() => add({ row: 'named', id: '' })}>
              Add named condition
            </Button>
          ) : null}
          {depth < DEEPEST ? (
            <Button
              size="small"
              variant="quiet"
              icon="plus"
              onPress={() => add({ row: 'group', match: 'any', rows: [newCondition()] })}
            >
              Add group
            </Button>
          ) : null}
        </div>
      ) : null}
    </fieldset>
  )
}
