import type { Problem } from '@guildhall/api-client'
import { Icon } from '@guildhall/ui'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import type { RuleField } from '../rules/rule-field.ts'
import { cellWords, valueWords } from '../tables/cell-words.ts'
import { type GridPlace, gridSize, moveBy } from '../tables/place-in-grid.ts'
import type { DecisionTable, Row } from '../tables/table.ts'
import { focusPanel, focusPlace, placeMark } from './table-place.ts'

type TableGridProps = {
  title: string
  table: DecisionTable
  /** What each input looks up. */
  fields: RuleField[]
  problems: Map<number, Problem[]>
  place: GridPlace
  onPlace: (place: GridPlace) => void
  /** Moves the row or the column of the place. */
  onShift: (by: -1 | 1, isRow: boolean) => void
  onEmpty: () => void
  onPaste: (text: string) => void
}

/** A decision table as a grid: one place of it is in the order of the Tab key, and the arrow keys move that place. */
export function TableGrid(props: TableGridProps) {
  const { title, table, fields, problems, place, onPlace, onShift, onEmpty, onPaste } = props
  const { inputs, outputs, rows } = table
  const size = gridSize(table)
  const pressed = (event: KeyboardEvent) => {
    const { key } = event
    if (event.altKey && /^Arrow(Up|Down|Left|Right)$/.test(key)) {
      event.preventDefault()
      onShift(key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1, key === 'ArrowUp' || key === 'ArrowDown')
      return
    }
    if (event.altKey || event.metaKey) return
    const next = moveBy(table, place, key, event.ctrlKey)
    if (next) {
      event.preventDefault()
      onPlace(next)
      focusPlace(next)
    } else if (key === 'Enter' || key === 'F2') {
      event.preventDefault()
      focusPanel()
    } else if (key === 'Delete' || key === 'Backspace') onEmpty()
  }
  const pasted = (event: ClipboardEvent) => {
    event.preventDefault()
    onPaste(event.clipboardData.getData('text/plain'))
  }
  const copied = (event: ClipboardEvent) => {
    const row = rows[place.row - 1]
    if (!row || !window.getSelection()?.isCollapsed) return
    event.preventDefault()
    const words = wordsOf(row, table, fields)
    event.clipboardData.setData('text/plain', place.column === 0 ? words.join('\t') : (words[place.column - 1] ?? ''))
  }
  const at = (row: number, column: number) => ({
    tabIndex: row === place.row && column === place.column ? 0 : -1,
    'data-place': placeMark({ row, column }),
    'data-picked': (row === place.row && column === place.column) || undefined,
    onFocus: () => onPlace({ row, column }),
  })
  return (
    <div className="dz-grid-frame">
      <table
        className="dz-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the arrow keys move about in is a grid
        role="grid"
        aria-label={title}
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
        onKeyDown={pressed}
        onPaste={pasted}
        onCopy={copied}
      >
        <thead>
          <tr>
            <th scope="col" {...at(0, 0)}>
              Row
            </th>
            {inputs.map((input, index) => (
              <th key={input.id} scope="col" {...at(0, index + 1)}>
                <span className="dz-grid-side">If</span> {input.title}
              </th>
            ))}
            {outputs.map((output, index) => (
              <th key={output.id} scope="col" data-side="outputs" {...at(0, inputs.length + index + 1)}>
                <span className="dz-grid-side">Then</span> {output.title}
              </th>
            ))}
            <th scope="col" {...at(0, size.columns - 1)}>
              Note
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} data-problem={problems.has(index) || undefined}>
              <th scope="row" {...at(index + 1, 0)}>
                {index + 1}
              </th>
              {wordsOf(row, table, fields).map((words, column) => (
                <td
                  key={column}
                  data-side={column < inputs.length ? undefined : 'outputs'}
                  data-empty={words === 'Any' || words === 'None' || undefined}
                  {...at(index + 1, column + 1)}
                >
                  {words}
                </td>
              ))}
              <td className="dz-grid-note" {...at(index + 1, size.columns - 1)}>
                {row.note}
                {problems.get(index)?.map(({ message, level }) => (
                  <span className="dz-grid-problem" key={message}>
                    <Icon
                      name={level === 'warn' ? 'warning' : 'error'}
                      label={level === 'warn' ? 'Worth a look' : 'Must be put right'}
                    />{' '}
                    {message}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function wordsOf(row: Row, { inputs, outputs }: DecisionTable, fields: RuleField[]): string[] {
  return [
    ...inputs.map((_input, at) => cellWords(row.when[at] ?? null, fields[at]!)),
    ...outputs.map(({ type }, at) => valueWords(row.gives[at] ?? null, type)),
  ]
}
