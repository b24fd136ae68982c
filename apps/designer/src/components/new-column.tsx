import type { TableOutput } from '@guildhall/schemas'
import { Button, SelectField, TextField } from '@guildhall/ui'
import { useState } from 'react'
import { addTableColumn } from '../commands/add-table-column.ts'
import { usePackage } from '../hooks/use-package.ts'
import { outputTypes, type Side } from '../tables/table.ts'
import type { TablePartProps } from './table-panel.tsx'

/** Adds a column: one that looks a question up, or one of results. Where nothing else is said it stands last of its side. */
export function NewColumn({
  of,
  table,
  fields,
  place,
  onPlace,
  ...given
}: TablePartProps & { side?: Side; at?: number }) {
  const { run } = usePackage()
  const [title, setTitle] = useState('')
  const [type, setType] = useState<TableOutput['type']>('text')
  const [error, setError] = useState<string>()
  const placeOf = (side: Side) => (given.side === side ? (given.at ?? 0) : table[side].length)
  const goTo = (side: Side, at: number) =>
    onPlace({ row: 0, column: 1 + at + (side === 'outputs' ? table.inputs.length : 0) })
  const addInput = (path: string) => {
    const field = fields.find((one) => one.path === path)
    if (!field) return
    const at = placeOf('inputs')
    const value = field.read ?? { var: field.path }
    run(addTableColumn({ ...of, column: { side: 'inputs', title: field.title, at, value } }), true)
    goTo('inputs', at)
  }
  const addOutput = () => {
    if (title.trim() === '') return setError('Enter what the result is called')
    const at = placeOf('outputs')
    run(addTableColumn({ ...of, column: { side: 'outputs', title: title.trim(), at, type } }), true)
    goTo('outputs', at)
    setTitle('')
    setError(undefined)
  }
  return (
    <>
      {given.side === 'outputs' ? null : (
        <SelectField
          label="Add a column that looks up"
          placeholder="Choose a question"
          options={fields.map((one) => ({ id: one.path, title: one.title }))}
          value={null}
          onChange={addInput}
        />
      )}
      {given.side === 'inputs' ? null : (
        <fieldset className="dz-deadline">
          <legend className="gh-label">Add a column of results</legend>
          <TextField label="What it is called" value={title} maxLength={200} error={error} onChange={setTitle} />
          <SelectField
            label="What it gives"
            options={outputTypes}
            value={type}
            onChange={(next) => setType(next as TableOutput['type'])}
          />
          <div>
            <Button size="small" icon="plus" onPress={addOutput}>
              Add the column
            </Button>
          </div>
        </fieldset>
      )}
    </>
  )
}
