import type { LandingRow } from '@guildhall/api-client'
import { CheckboxField, Table, Tag } from '@guildhall/ui'
import { landingWords } from '../moves/words.ts'

type MoveTableProps = {
  rows: LandingRow[]
  ticked: ReadonlySet<string>
  onTick: (reference: string, isTicked: boolean) => void
}

/** Where each case would land and what it would lose, with a tick for those that are to be moved. */
export function MoveTable({ rows, ticked, onTick }: MoveTableProps) {
  return (
    <Table
      caption="Where each case would land"
      rows={rows}
      rowKey={(row) => row.reference}
      columns={[
        {
          id: 'tick',
          title: 'Move it',
          hideTitle: true,
          cell: ({ reference, cannot }) =>
            cannot.length > 0 ? null : (
              <CheckboxField
                label={<span className="gh-hidden">Move {reference}</span>}
                isSelected={ticked.has(reference)}
                onChange={(isTicked) => onTick(reference, isTicked)}
              />
            ),
        },
        { id: 'case', title: 'Case', isRowHeader: true, cell: (row) => row.reference },
        {
          id: 'lands',
          title: 'Where it would land',
          cell: (row) =>
            row.cannot.length > 0 ? (
              <div className="gh-stack">
                <p>
                  <Tag tone="warning" icon="warning">
                    Cannot be moved
                  </Tag>
                </p>
                <Sentences words={row.cannot} />
              </div>
            ) : (
              <Sentences words={landingWords(row)} />
            ),
        },
        {
          id: 'loses',
          title: 'What it would lose',
          cell: (row) =>
            row.loses.length > 0 ? (
              <Sentences words={row.loses} />
            ) : row.cannot.length > 0 ? null : (
              <span className="gh-soft">Nothing</span>
            ),
        },
      ]}
    />
  )
}

function Sentences({ words }: { words: string[] }) {
  return (
    <ul className="dz-sentences">
      {words.map((one, at) => (
        <li key={at}>{one}</li>
      ))}
    </ul>
  )
}
