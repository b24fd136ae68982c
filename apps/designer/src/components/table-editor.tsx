import type { Problem } from '@guildhall/api-client'
import type { Step } from '@guildhall/schemas'
import { Banner, Button, Icon, SelectField } from '@guildhall/ui'
import { useEffect, useState } from 'react'
import { addTableRow } from '../commands/add-table-row.ts'
import { moveTableColumn } from '../commands/move-table-column.ts'
import { moveTableRow } from '../commands/move-table-row.ts'
import { pasteRows } from '../commands/paste-rows.ts'
import { setHitPolicy } from '../commands/set-hit-policy.ts'
import { setTableCell } from '../commands/set-table-cell.ts'
import { setTableResult } from '../commands/set-table-result.ts'
import { usePackage } from '../hooks/use-package.ts'
import { openTable } from '../store/selection.ts'
import { paste } from '../tables/paste.ts'
import { type GridPlace, thingAt, within } from '../tables/place-in-grid.ts'
import { rowProblems } from '../tables/row-problems.ts'
import { type DecisionTable, fieldOf, hitPolicies, tableFields } from '../tables/table.ts'
import { TableGrid } from './table-grid.tsx'
import { TablePanel } from './table-panel.tsx'
import { focusPlaceLater } from './table-place.ts'

type TableEditorProps = {
  id: string
  step: Step
  table: DecisionTable
  problems: Problem[]
  /** The row to begin at, counted from 0. */
  row: number | undefined
}

/** The table of a step as a grid, and beside it what can be set of the cell, row or column that is picked out. */
export function TableEditor({ id, step, table, problems, row }: TableEditorProps) {
  const { pack, run } = usePackage()
  const [picked, setPicked] = useState<GridPlace>({ row: (row ?? 0) + 1, column: row === undefined ? 1 : 0 })
  const [mistakes, setMistakes] = useState<string[]>([])
  const place = within(table, picked)
  const thing = thingAt(table, place)
  const of = { step: id, title: step.title }
  const fields = tableFields(pack)
  const columns = table.inputs.map((input) => fieldOf(fields, input))
  const found = rowProblems(problems, id)
  useEffect(() => {
    setPicked((now) => (row === undefined ? now : { row: row + 1, column: 0 }))
    requestAnimationFrame(() => document.getElementById('table-heading')?.focus())
  }, [row])
  const goTo = (next: GridPlace) => {
    setPicked(next)
    focusPlaceLater(next)
  }
  const shift = (by: -1 | 1, isRow: boolean) => {
    if (isRow && (thing.thing === 'row' || thing.thing === 'cell')) {
      run(moveTableRow({ ...of, row: thing.row, by }), true)
      const to = place.row + by
      if (to >= 1 && to <= table.rows.length) goTo({ ...place, row: to })
    }
    if (!isRow && (thing.thing === 'column' || thing.thing === 'cell')) {
      const column = table[thing.side][thing.at]?.title ?? ''
      run(moveTableColumn({ ...of, side: thing.side, at: thing.at, by, column }), true)
      const to = thing.at + by
      if (to >= 0 && to < table[thing.side].length) goTo({ ...place, column: place.column + by })
    }
  }
  const addRow = () => {
    run(addTableRow({ ...of, at: table.rows.length }), true)
    goTo({ row: table.rows.length + 1, column: 1 })
  }
  const goToPanel = (next: GridPlace) => {
    setPicked(next)
    requestAnimationFrame(() => document.getElementById('settings-heading')?.focus())
  }
  const empty = () => {
    if (thing.thing !== 'cell') return
    const cell = { ...of, row: thing.row, column: thing.at }
    run(thing.side === 'inputs' ? setTableCell({ ...cell, cell: null }) : setTableResult({ ...cell, value: null }))
  }
  const pasteText = (text: string) => {
    const start = { row: Math.max(place.row - 1, 0), column: Math.max(place.column - 1, 0) }
    const after = paste(table, columns, start, text)
    setMistakes('mistakes' in after ? after.mistakes : [])
    if ('table' in after) run(pasteRows({ ...of, rows: after.table.rows, count: after.rows }), true)
  }
  return (
    <div className="dz-process dz-table-editor">
      <section className="gh-stack" aria-labelledby="table-heading">
        <div>
          <Button size="small" variant="quiet" icon="chevron-left" onPress={() => openTable(undefined)}>
            All steps
          </Button>
        </div>
        <h2 id="table-heading" tabIndex={-1}>
          {step.title}
        </h2>
        <SelectField
          label="Which rows count"
          options={hitPolicies}
          description={hitPolicies.find((one) => one.id === table.hitPolicy)?.description}
          value={table.hitPolicy}
          onChange={(next) => run(setHitPolicy({ ...of, hitPolicy: next as DecisionTable['hitPolicy'] }))}
        />
        {mistakes.length > 0 ? (
          <Banner tone="error" title="Nothing was pasted" onDismiss={() => setMistakes([])}>
            <ul className="dz-plain">
              {mistakes.slice(0, 5).map((words) => (
                <li key={words}>{words}</li>
              ))}
              {mistakes.length > 5 ? <li>and {mistakes.length - 5} more</li> : null}
            </ul>
          </Banner>
        ) : null}
        {found.get(-1)?.map(({ message }) => (
          <p className="dz-table-gap" key={message}>
            <Icon name="warning" label="Worth a look" /> {message}
          </p>
        ))}
        <div className="gh-actions">
          <Button size="small" icon="plus" onPress={addRow}>
            Add a row
          </Button>
          <Button size="small" icon="plus" onPress={() => goToPanel({ row: 0, column: 0 })}>
            Add a column
          </Button>
        </div>
        <TableGrid
          title={step.title}
          table={table}
          fields={columns}
          problems={found}
          place={place}
          onPlace={setPicked}
          onShift={shift}
          onEmpty={empty}
          onPaste={pasteText}
        />
        <p className="gh-soft">
          Arrow keys move, Enter changes, Escape comes back. Delete empties a cell, Alt and an arrow key moves the row
          or column. You can paste from a spreadsheet.
        </p>
      </section>
      <TablePanel
        key={`${place.row} ${place.column}`}
        of={of}
        table={table}
        thing={thing}
        fields={fields}
        problems={found}
        place={place}
        onPlace={goTo}
      />
    </div>
  )
}
