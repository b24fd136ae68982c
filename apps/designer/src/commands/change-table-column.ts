import type { Rule, TableOutput } from '@guildhall/schemas'
import type { Side } from '../tables/table.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Changes the title of a column, what it looks up or of which type its results are. Cells that no longer fit are emptied. */
export function changeTableColumn(
  input: TableOf & { side: Side; at: number; change: { title?: string; value?: Rule; type?: TableOutput['type'] } },
): Command {
  const { side, at, change } = input
  const isTitle = change.title !== undefined
  return {
    sentence: `${isTitle ? 'Renamed' : 'Changed'} a column of “${input.title}”`,
    field: isTitle ? `table/${input.step}/${side}/${at}/title` : undefined,
    apply: (before) =>
      withinTable(before, input.step, (table) => {
        const column = table[side][at]
        if (!column) return table
        const changed = { ...table, [side]: (table[side] as (typeof column)[]).with(at, { ...column, ...change }) }
        if (isTitle) return changed
        const cells = side === 'inputs' ? 'when' : 'gives'
        return {
          ...changed,
          rows: table.rows.map((row) => ({ ...row, [cells]: (row[cells] as unknown[]).with(at, null) })),
        }
      }),
  }
}
