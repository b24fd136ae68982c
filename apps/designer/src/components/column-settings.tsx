import type { TableOutput } from '@guildhall/schemas'
import { Button, SelectField } from '@guildhall/ui'
import { changeTableColumn } from '../commands/change-table-column.ts'
import { copyTableColumn } from '../commands/copy-table-column.ts'
import { moveTableColumn } from '../commands/move-table-column.ts'
import { removeTableColumn } from '../commands/remove-table-column.ts'
import { usePackage } from '../hooks/use-package.ts'
import { ruleWords } from '../rules/rule-words.ts'
import { fieldOf, outputTypes, type Side } from '../tables/table.ts'
import { NewColumn } from './new-column.tsx'
import type { TablePartProps } from './table-panel.tsx'
import { mustNotBeEmpty, TypedField } from './typed-field.tsx'

/** What can be set of a column, and done with it. */
export function ColumnSettings(props: TablePartProps & { side: Side; at: number }) {
  const { of, table, fields, side, at, place, onPlace } = props
  const { pack, run } = usePackage()
  const column = table[side][at]
  if (!column) return null
  const input = side === 'inputs' ? table.inputs[at] : undefined
  const output = side === 'outputs' ? table.outputs[at] : undefined
  const field = input && fieldOf(fields, input)
  const move = (by: -1 | 1) => {
    run(moveTableColumn({ ...of, side, at, by, column: column.title }), true)
    onPlace({ ...place, column: place.column + by })
  }
  const about = (path: string) => {
    const next = fields.find((one) => one.path === path)
    if (next) run(changeTableColumn({ ...of, side, at, change: { value: next.read ?? { var: next.path } } }))
  }
  return (
    <>
      <TypedField
        label="Title"
        value={column.title}
        maxLength={200}
        mistake={mustNotBeEmpty('a title')}
        onChange={(title) => run(changeTableColumn({ ...of, side, at, change: { title } }))}
      />
      {input && field ? (
        <>
          {field.path === '' ? <p className="dz-sentence">Looks up {ruleWords(pack, input.value)}</p> : null}
          <SelectField
            label="What it looks up"
            description="Another question empties the column"
            placeholder="Choose a question"
            options={fields.map((one) => ({ id: one.path, title: one.title }))}
            value={field.path || null}
            onChange={about}
          />
        </>
      ) : null}
      {output ? (
        <SelectField
          label="What it gives"
          description="Another type empties the column"
          options={outputTypes}
          value={output.type}
          onChange={(type) =>
            run(changeTableColumn({ ...of, side, at, change: { type: type as TableOutput['type'] } }))
          }
        />
      ) : null}
      <div className="gh-actions">
        <Button size="small" icon="chevron-left" isDisabled={at === 0} onPress={() => move(-1)}>
          Move left
        </Button>
        <Button size="small" icon="chevron-right" isDisabled={at === table[side].length - 1} onPress={() => move(1)}>
          Move right
        </Button>
        <Button
          size="small"
          icon="copy"
          onPress={() => {
            run(copyTableColumn({ ...of, side, at }), true)
            onPlace({ ...place, column: place.column + 1 })
          }}
        >
          Copy the column
        </Button>
        <Button
          size="small"
          icon="bin"
          variant="danger"
          isDisabled={table[side].length === 1}
          onPress={() => {
            run(removeTableColumn({ ...of, side, at, column: column.title }), true)
            onPlace({ ...place, column: Math.max(1, place.column - 1) })
          }}
        >
          Delete the column
        </Button>
      </div>
      <NewColumn {...props} side={side} at={at + 1} />
    </>
  )
}
