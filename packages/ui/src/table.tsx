import type { ReactNode } from 'react'

/** One column: its title, how to draw a row's cell in it, and how it is aligned. */
export type Column<Row> = {
  id: string
  title: string
  cell: (row: Row) => ReactNode
  /** Numbers and money stand at the end. */
  align?: 'start' | 'end'
  /** Keeps the title for screen readers only, for a column of buttons. */
  hideTitle?: boolean
  /** Marks the cell that names the row. */
  isRowHeader?: boolean
}

type TableProps<Row> = {
  /** What the table holds; read out, not shown. */
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
}

/** Rows of things in a plain HTML table; scrolls sideways by itself when the window is narrow. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with a keyboard
    <section className="gh-table-frame" aria-label={caption} tabIndex={0}>
      <table className="gh-table">
        <caption className="gh-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.hideTitle ? <span className="gh-hidden">{column.title}</span> : column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th key={column.id} scope="row" data-align={column.align} data-title={named(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align} data-title={named(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** On a narrow screen each cell stands in a line of its own with the title of its column before it. */
function named<Row>(column: Column<Row>) {
  return column.hideTitle ? undefined : column.title
}
