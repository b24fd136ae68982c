import type { ImportRemark, ImportReport as Report } from '@guildhall/api-client'
import { Card, Table, Tag } from '@guildhall/ui'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

const words = {
  pages: 'Pages',
  questions: 'Questions',
  options: 'Answers to choose from',
  conditions: 'Conditions',
  guidance: 'Guidance',
  steps: 'Steps of the process',
} as const

/** What became of a file: counts, then all that should be looked at, is left out or became something else. */
export function ImportReport({ report, file, action }: { report: Report; file: string; action: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const counts = (Object.keys(words) as (keyof typeof words)[])
    .map((part) => ({ part, ...report.counts[part] }))
    .filter(({ found }) => found > 0)
  return (
    <Card>
      <div className="dz-import-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            “{report.title}” can be drafted
          </h2>
          <p className="gh-soft">
            {file} was read as: {report.formatTitle}
          </p>
        </div>
        {action}
      </div>
      <Table
        caption="What was kept"
        rows={counts}
        rowKey={({ part }) => part}
        columns={[
          { id: 'part', title: 'What', isRowHeader: true, cell: ({ part }) => words[part] },
          { id: 'found', title: 'In the file', align: 'end', cell: ({ found }) => found },
          { id: 'kept', title: 'Kept', align: 'end', cell: ({ kept }) => kept },
          {
            id: 'all',
            title: 'All kept',
            cell: ({ found, kept }) =>
              kept >= found ? <Tag tone="success">All</Tag> : <Tag tone="warning">{found - kept} left out</Tag>,
          },
        ]}
      />
      <Remarks title="To look at" none="Nothing was guessed." remarks={report.review} />
      <Remarks title="Left out" none="Nothing was left out." remarks={report.leftOut} />
      <Remarks title="Changed" none="Nothing was changed." remarks={report.changed} />
    </Card>
  )
}

/** No longer list is drawn at once; the command line has it all. */
const MOST_SHOWN = 200

function Remarks({ title, none, remarks }: { title: string; none: string; remarks: ImportRemark[] }) {
  if (remarks.length === 0) return <p className="gh-soft">{none}</p>
  return (
    <details className="dz-remarks" open={remarks.length <= 10}>
      <summary>
        {title} ({remarks.length})
      </summary>
      <ul>
        {remarks.slice(0, MOST_SHOWN).map(({ at, original, message }, index) => (
          <li key={index}>
            {original ? <strong>{original}</strong> : null} {message} <span className="gh-soft">({at})</span>
          </li>
        ))}
      </ul>
      {remarks.length > MOST_SHOWN ? <p>and {remarks.length - MOST_SHOWN} more</p> : null}
    </details>
  )
}
