import type { Rule, ServicePackage } from '@guildhall/schemas'
import { Button, RadioField } from '@guildhall/ui'
import { useEffect, useState } from 'react'
import { type Conditions, usableConditions } from '../rules/conditions.ts'
import { readRule } from '../rules/read-rule.ts'
import type { RuleField } from '../rules/rule-field.ts'
import { type GroupRow, newCondition } from '../rules/rule-row.ts'
import { type RuleSubject, ruleSubjects } from '../rules/rule-subject.ts'
import { ruleWords } from '../rules/rule-words.ts'
import { writeRule } from '../rules/write-rule.ts'
import { RuleGroup } from './rule-group.tsx'
import { RuleName } from './rule-name.tsx'
import { RuleTrial } from './rule-trial.tsx'

type RuleEditorProps = {
  subject: RuleSubject
  pack: ServicePackage
  rule: Rule | undefined
  /** What the rule can ask about: the questions before this one. */
  fields: RuleField[]
  /** What the step before can have ended with, where the rule may ask about that. */
  outcomes?: { id: string; title: string }[]
  onChange: (rule: Rule | undefined) => void
}

/** Says when something holds: always, where that may be, or when rows that are clicked together do. */
export function RuleEditor({ subject, pack, rule, fields, outcomes, onChange }: RuleEditorProps) {
  const { label, says, always } = ruleSubjects[subject]
  // A condition is not told by its own name, or it could not be changed.
  const all = subject === 'condition' ? {} : (pack.conditions ?? {})
  const told = { ...pack, conditions: all }
  const conditions = usableConditions(all, fields)
  const [rows, setRows] = useState(() => rowsOf(rule, fields, conditions))
  const json = JSON.stringify(rule)
  const names = JSON.stringify(all)
  useEffect(() => {
    // Undo changes the rule from outside. Rows that are not finished are kept: they stand for no rule yet.
    setRows((now) =>
      now && JSON.stringify(writeRule(now, fields, conditions)) === json
        ? now
        : (rowsOf(rule, fields, conditions) ?? unfinished(now, fields, conditions, json)),
    )
  }, [json, names])
  const change = (next: GroupRow | undefined) => {
    const used = next && next.rows.length > 0 ? next : always === undefined ? empty() : undefined
    setRows(used)
    const written = used && writeRule(used, fields, conditions)
    if (!used || (written !== undefined && JSON.stringify(written) !== json)) onChange(written)
  }
  const start = (choice: string) => {
    if (choice === 'always') change(undefined)
    else setRows(empty())
  }
  const foreign = rule !== undefined && !rows
  return (
    <div className="gh-stack">
      {always === undefined ? (
        <p className="gh-label">{label}</p>
      ) : (
        <RadioField
          label={label}
          description={fields.length === 0 ? 'Nothing is asked before it that a rule could use' : undefined}
          options={[
            { id: 'always', title: always },
            { id: 'rule', title: 'Only when…', isDisabled: fields.length === 0 && rule === undefined },
          ]}
          value={rows || foreign ? 'rule' : 'always'}
          onChange={start}
        />
      )}
      {rule !== undefined ? (
        <p className="dz-sentence">
          <span className="gh-soft">{says}</span> {ruleWords(told, rule, outcomes)}
        </p>
      ) : null}
      {rows ? <RuleGroup group={rows} fields={fields} conditions={conditions} onChange={change} /> : null}
      {rows && writeRule(rows, fields, conditions) === undefined ? (
        <p className="gh-soft">Finish the condition and it is saved</p>
      ) : null}
      {foreign ? <ForeignRule rule={rule} canGo={always !== undefined} onRemove={() => change(undefined)} /> : null}
      {rows && subject !== 'condition' ? (
        <RuleName
          rule={rule}
          Editor={RuleEditor}
          onNamed={(id) => setRows({ row: 'group', match: 'all', rows: [{ row: 'named', id }] })}
        />
      ) : null}
      {rule !== undefined ? <RuleTrial pack={told} rule={rule} fields={fields} outcomes={outcomes} /> : null}
    </div>
  )
}

/** A rule that must be there is written anew instead of removed; it goes on holding until the new one is finished. */
function ForeignRule({ rule, canGo, onRemove }: { rule: Rule; canGo: boolean; onRemove: () => void }) {
  return (
    <div className="gh-stack">
      <p className="gh-soft">
        This rule says more than the rows here can show, so it can be read but not changed by clicking.
      </p>
      <details className="dz-json">
        <summary>The rule as JSON Logic</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with a keyboard */}
        <pre tabIndex={0}>{JSON.stringify(rule, null, 2)}</pre>
      </details>
      <div>
        <Button size="small" variant={canGo ? 'danger' : 'secondary'} icon={canGo ? 'bin' : 'edit'} onPress={onRemove}>
          {canGo ? 'Remove the rule' : 'Write a new rule'}
        </Button>
      </div>
    </div>
  )
}

const empty = (): GroupRow => ({ row: 'group', match: 'all', rows: [newCondition()] })

function rowsOf(rule: Rule | undefined, fields: RuleField[], conditions: Conditions): GroupRow | undefined {
  const row = rule === undefined ? undefined : readRule(rule, fields, conditions)
  if (!row) return undefined
  return row.row === 'group' ? row : { row: 'group', match: 'all', rows: [row] }
}

function unfinished(
  rows: GroupRow | undefined,
  fields: RuleField[],
  conditions: Conditions,
  json: string | undefined,
): GroupRow | undefined {
  return rows && json === undefined && writeRule(rows, fields, conditions) === undefined ? rows : undefined
}
