import type { Problem } from '@guildhall/api-client'
import { Button } from '@guildhall/ui'
import { addTableRow } from '../commands/add-table-row.ts'
import { moveTableRow } from '../commands/move-table-row.ts'
import { removeTableRow } from '../commands/remove-table-row.ts'
import { setRowNote } from '../commands/set-row-note.ts'
import { usePackage } from '../hooks/use-package.ts'
import type { TablePartProps } from './table-panel.tsx'
import { TypedField } from './typed-field.tsx'

/** What can be done with a row: its note, its place, a copy, a new one beside it. */
export function RowSettings({
  of,
  table,
  row,
  problems,
  onPlace,
}: TablePartProps & { row: number; problems: Problem[] }) {
  const { run } = usePackage()
  const to = (next: number) => onPlace({ row: next + 1, column: 0 })
  const move = (by: -1 | 1) => {
    run(moveTableRow({ ...of, row, by }), true)
    to(row + by)
  }
  const add = (at: number, copyOf?: number) => {
    run(addTableRow({ ...of, at, ...(copyOf === undefined ? {} : { copyOf }) }), true)
    to(at)
  }
  return (
    <>
      {problems.map(({ message }) => (
        <p key={message} className="dz-sentence">
          {message}
        </p>
      ))}
      <TypedField
        label="Note"
        description="Why the row is there. Only staff read it."
        optional
        maxLength={200}
        value={table.rows[row]?.note ?? ''}
        onChange={(note) => run(setRowNote({ ...of, row, note }))}
      />
      <div className="gh-actions">
        <Button size="small" icon="plus" onPress={() => add(row + 1)}>
          Add a row below
        </Button>
        <Button size="small" icon="plus" onPress={() => add(row)}>
          Add a row above
        </Button>
        <Button size="small" icon="copy" onPress={() => add(row + 1, row)}>
          Copy the row
        </Button>
        <Button size="small" icon="up" isDisabled={row === 0} onPress={() => move(-1)}>
          Move up
        </Button>
        <Button size="small" icon="down" isDisabled={row === table.rows.length - 1} onPress={() => move(1)}>
          Move down
        </Button>
        <Button
          size="small"
          icon="bin"
          variant="danger"
          isDisabled={table.rows.length === 1}
          onPress={() => {
            run(removeTableRow({ ...of, row }), true)
            to(Math.min(row, table.rows.length - 2))
          }}
        >
          Delete the row
        </Button>
      </div>
    </>
  )
}
