import type { Rule, ServicePackage } from '@guildhall/schemas'
import { Button, RadioField } from '@guildhall/ui'
import { useEffect, useState } from 'react'
import { readRule } from '../rules/read-rule.ts'
import type { RuleField } from '../rules/rule-field.ts'
import { type GroupRow, newCondition } from '../rules/rule-row.ts'
import { ruleWords } from '../rules/rule-words.ts'
import { writeRule } from '../rules/write-rule.ts'
import { RuleGroup } from './rule-group.tsx'

type RuleEditorProps = {
  subject: 'page' | 'question'
  pack: ServicePackage
  rule: Rule | undefined
  /** What the rule can ask about: the questions before this one. */
  fields: RuleField[]
  onChange: (rule: Rule | undefined) => void
}

/** Says when a page or a question is shown: always, or when rows that are clicked together hold. */
export function RuleEditor({ subject, pack, rule, fields, onChange }: RuleEditorProps) {
  const [rows, setRows] = useState(() => rowsOf(rule, fields))
  const json = JSON.stringify(rule)
  useEffect(() => {
    // Undo changes the rule from outside. Rows that are not finished are kept: they stand for no rule yet.
    setRows((now) =>
      now && JSON.stringify(writeRule(now, fields)) === json
        ? now
        : (rowsOf(rule, fields) ?? unfinished(now, fields, json)),
    )
  }, [json])
  const change = (next: GroupRow | undefined) => {
    const used = next && next.rows.length > 0 ? next : undefined
    setRows(used)
    const written = used && writeRule(used, fields)
    if (!used || (written !== undefined && JSON.stringify(written) !== json)) onChange(written)
  }
  const start = (choice: string) => {
    if (choice === 'always') change(undefined)
    else setRows({ row: 'group', match: 'all', rows: [newCondition()] })
  }
  const foreign = rule !== undefined && !rows
  return (
    <div className="gh-stack">
      <RadioField
        label={subject === 'page' ? 'When to show this page' : 'When to ask this question'}
        description={fields.length === 0 ? 'Nothing is asked before it that a rule could use' : undefined}
        options={[
          { id: 'always', title: 'Always' },
          { id: 'rule', title: 'Only when…', isDisabled: fields.length === 0 && rule === undefined },
        ]}
        value={rows || foreign ? 'rule' : 'always'}
        onChange={start}
      />
      {rule !== undefined ? (
        <p className="dz-sentence">
          <span className="gh-soft">{subject === 'page' ? 'Shown when' : 'Asked when'}</span> {ruleWords(pack, rule)}
        </p>
      ) : null}
      {rows ? <RuleGroup group={rows} fields={fields} onChange={change} /> : null}
      {rows && writeRule(rows, fields) === undefined ? (
        <p className="gh-soft">Finish the condition and it is saved</p>
      ) : null}
      {foreign ? <ForeignRule rule={rule} onRemove={() => change(undefined)} /> : null}
    </div>
  )
}

function ForeignRule({ rule, onRemove }: { rule: Rule; onRemove: () => void }) {
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
        <Button size="small" variant="danger" icon="bin" onPress={onRemove}>
          Remove the rule
        </Button>
      </div>
    </div>
  )
}

function rowsOf(rule: Rule | undefined, fields: RuleField[]): GroupRow | undefined {
  const row = rule === undefined ? undefined : readRule(rule, fields)
  if (!row) return undefined
  return row.row === 'group' ? row : { row: 'group', match: 'all', rows: [row] }
}

function unfinished(rows: GroupRow | undefined, fields: RuleField[], json: string | undefined): GroupRow | undefined {
  return rows && json === undefined && writeRule(rows, fields) === undefined ? rows : undefined
}
