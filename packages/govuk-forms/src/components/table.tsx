import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type TableCell = {
  text?: ReactNode
  /** `numeric` sets figures under each other. */
  format?: string
  classes?: string
  colspan?: number
  rowspan?: number
  attributes?: Attributes
}

export type TableProps = {
  caption?: ReactNode
  captionClasses?: string
  head?: TableCell[]
  rows: (TableCell[] | false | null | undefined)[]
  firstCellIsHeader?: boolean
  classes?: string
  attributes?: Attributes
}

/** Figures or facts to compare. */
export function Table({ caption, captionClasses, head, rows, firstCellIsHeader, ...rest }: TableProps) {
  return (
    <table className={classes('govuk-table', rest.classes)} {...rest.attributes}>
      {caption && <caption className={classes('govuk-table__caption', captionClasses)}>{caption}</caption>}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => (
              <th key={index} scope="col" className={cellName('header', cell)} {...spans(cell)}>
                {cell.text}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map((row, index) =>
          row ? (
            <tr key={index} className="govuk-table__row">
              {row.map((cell, column) =>
                column === 0 && firstCellIsHeader ? (
                  <th
                    key={column}
                    scope="row"
                    className={classes('govuk-table__header', cell.classes)}
                    {...spans(cell)}
                  >
                    {cell.text}
                  </th>
                ) : (
                  <td key={column} className={cellName('cell', cell)} {...spans(cell)}>
                    {cell.text}
                  </td>
                ),
              )}
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  )
}

function cellName(part: 'header' | 'cell', cell: TableCell): string {
  return classes(`govuk-table__${part}`, cell.format && `govuk-table__${part}--${cell.format}`, cell.classes)
}

function spans(cell: TableCell): Record<string, unknown> {
  return { colSpan: cell.colspan, rowSpan: cell.rowspan, ...cell.attributes }
}
