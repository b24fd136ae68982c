import { SelectField } from '@guildhall/ui'
import { useEffect, useState } from 'react'
import { setTableCell } from '../commands/set-table-cell.ts'
import { usePackage } from '../hooks/use-package.ts'
import type { RuleField } from '../rules/rule-field.ts'
import { type CellDraft, draftOf, madeOf } from '../tables/cell-draft.ts'
import { cellWords } from '../tables/cell-words.ts'
import { type Operator, operatorsFor, operatorWords, takesMany } from '../tables/operators.ts'
import { CellValues } from './cell-values.tsx'
import type { TablePartProps } from './table-panel.tsx'

type CellSettingsProps = TablePartProps & { row: number; column: number; field: RuleField }

const any = 'any'

/** One condition: any value, or how the answer compares with what. It is taken over as soon as it is finished. */
export function CellSettings({ of, table, row, column, field }: CellSettingsProps) {
  const { run } = usePackage()
  const cell = table.rows[row]?.when[column] ?? null
  const json = JSON.stringify(cell)
  const [draft, setDraft] = useState<CellDraft>(() => draftOf(cell, field))
  useEffect(() => {
    // Undo changes the cell from outside; one that is not finished here is kept.
    setDraft((now) => {
      const made = madeOf(now, field)
      return made === undefined || JSON.stringify(made) === json ? now : draftOf(cell, field)
    })
  }, [json])
  const change = (next: CellDraft) => {
    setDraft(next)
    const made = madeOf(next, field)
    if (made !== undefined) run(setTableCell({ ...of, row, column, cell: made }))
  }
  const operators = operatorsFor(field.type)
  return (
    <>
      <SelectField
        label="How it compares"
        options={[
          { id: any, title: 'Any value' },
          ...operators.map((one) => ({ id: one, title: operatorWords(one, field.type) })),
        ]}
        value={draft.op ?? any}
        onChange={(next) => change(next === any ? { values: [] } : kept(draft, next as Operator))}
      />
      {draft.op === undefined ? null : (
        <CellValues
          field={field}
          op={draft.op}
          values={draft.values}
          onChange={(values) => change({ ...draft, values })}
        />
      )}
      {madeOf(draft, field) === undefined ? (
        <p className="gh-soft">Finish it and it is saved. Until then it stays: {cellWords(cell, field)}</p>
      ) : null}
    </>
  )
}

/** What was compared with stays when another comparison takes it as well. */
function kept({ values }: CellDraft, op: Operator): CellDraft {
  return { op, values: takesMany(op) ? values : op === 'between' ? values.slice(0, 2) : values.slice(0, 1) }
}
