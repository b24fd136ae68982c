import { SelectField } from '@guildhall/ui'
import { setTableResult } from '../commands/set-table-result.ts'
import { usePackage } from '../hooks/use-package.ts'
import { readOutput } from '../tables/read-cell.ts'
import type { Value } from '../tables/table.ts'
import type { TablePartProps } from './table-panel.tsx'
import { TypedField } from './typed-field.tsx'

const none = 'none'

/** One result of a row. */
export function ResultSettings({ of, table, row, column }: TablePartProps & { row: number; column: number }) {
  const { run } = usePackage()
  const output = table.outputs[column]
  if (!output) return null
  const value = table.rows[row]?.gives[column] ?? null
  const set = (next: Value) => run(setTableResult({ ...of, row, column, value: next }))
  if (output.type === 'yes-no') {
    return (
      <SelectField
        label="Result"
        options={[
          { id: none, title: 'None' },
          { id: 'true', title: 'Yes' },
          { id: 'false', title: 'No' },
        ]}
        value={value === null ? none : String(value)}
        onChange={(id) => set(id === none ? null : id === 'true')}
      />
    )
  }
  const isNumber = output.type === 'number'
  return (
    <TypedField
      label="Result"
      description="Leave it empty for none"
      inputMode={isNumber ? 'decimal' : 'text'}
      maxLength={200}
      value={value === null ? '' : String(value)}
      mistake={(typed) => (readOutput(typed, output.type) === undefined ? 'Enter a number' : '')}
      onChange={(typed) => set(readOutput(typed, output.type) ?? null)}
    />
  )
}
