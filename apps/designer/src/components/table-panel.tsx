import type { Problem } from '@guildhall/api-client'
import { useRef } from 'react'
import type { TableOf } from '../commands/within-table.ts'
import type { RuleField } from '../rules/rule-field.ts'
import type { GridPlace, GridThing } from '../tables/place-in-grid.ts'
import { type DecisionTable, fieldOf } from '../tables/table.ts'
import { CellSettings } from './cell-settings.tsx'
import { ColumnSettings } from './column-settings.tsx'
import { NewColumn } from './new-column.tsx'
import { ResultSettings } from './result-settings.tsx'
import { RowSettings } from './row-settings.tsx'
import { focusPlace } from './table-place.ts'

export type TablePartProps = {
  of: TableOf
  table: DecisionTable
  fields: RuleField[]
  place: GridPlace
  onPlace: (place: GridPlace) => void
}

type TablePanelProps = TablePartProps & { thing: GridThing; problems: Map<number, Problem[]> }

/** What can be set of the cell, row or column that is picked out; Escape goes back to it. */
export function TablePanel({ thing, problems, ...part }: TablePanelProps) {
  const panel = useRef<HTMLElement>(null)
  return (
    <section
      ref={panel}
      id="table-panel"
      className="dz-settings"
      aria-labelledby="settings-heading"
      onKeyDown={(event) => {
        // A list that is open above the page closes by Escape too, and that is not this one.
        if (event.key === 'Escape' && panel.current?.contains(event.target as Node)) focusPlace(part.place)
      }}
    >
      <div className="dz-settings-head">
        <p className="gh-soft">{kindWords(thing)}</p>
        <h2 id="settings-heading" tabIndex={-1}>
          {titleOf(part.table, thing)}
        </h2>
      </div>
      <div className="gh-stack">
        <Settings thing={thing} problems={problems} {...part} />
      </div>
    </section>
  )
}

function Settings({ thing, problems, ...part }: TablePanelProps) {
  const { table, fields } = part
  if (thing.thing === 'corner') return <NewColumn {...part} />
  if (thing.thing === 'column') return <ColumnSettings {...part} side={thing.side} at={thing.at} />
  if (thing.thing === 'row') return <RowSettings {...part} row={thing.row} problems={problems.get(thing.row) ?? []} />
  const input = table.inputs[thing.at]
  return (
    <>
      {thing.side === 'inputs' && input ? (
        <CellSettings {...part} row={thing.row} column={thing.at} field={fieldOf(fields, input)} />
      ) : (
        <ResultSettings {...part} row={thing.row} column={thing.at} />
      )}
    </>
  )
}

function kindWords({ thing }: GridThing): string {
  return { corner: 'Table', column: 'Column', row: 'Row', cell: 'Cell' }[thing]
}

function titleOf(table: DecisionTable, thing: GridThing): string {
  if (thing.thing === 'corner') return 'Columns'
  if (thing.thing === 'row') return `Row ${thing.row + 1}`
  const title = table[thing.side][thing.at]?.title ?? ''
  return thing.thing === 'column' ? title : `${title}, row ${thing.row + 1}`
}
