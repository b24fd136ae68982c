import type { Estimate, WhatIf } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { Banner, Card, Table } from '@guildhall/ui'
import { assumptionWords } from '../rehearsal/assumptions.ts'
import {
  casesVerdict,
  lateVerdicts,
  lateWords,
  percentWords,
  roughly,
  spreadWords,
  teamVerdict,
} from '../rehearsal/verdict.ts'
import { WhatIfChart } from './what-if-chart.tsx'

type WhatIfResultProps = {
  pack: ServicePackage
  estimate: Estimate
  whatIf: WhatIf
  nameOf: (team: string) => string
}

/** What an estimate comes to: in sentences, in tables and a picture, and what it rests on. */
export function WhatIfResult({ pack, estimate, whatIf, nameOf }: WhatIfResultProps) {
  const { teams, tasks, weeks } = estimate
  return (
    <>
      <Card title="What would come of it">
        {teams.map((team) => (
          <p key={team.team}>{teamVerdict(team, nameOf(team.team))}</p>
        ))}
        {lateVerdicts(estimate).map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p>{casesVerdict(estimate)}</p>
        {estimate.isCutShort ? (
          <Banner tone="warning" title={`Only ${weeks.length} weeks were reckoned`}>
            More requests would take too long.
          </Banner>
        ) : null}
        {teams.length > 0 ? <WhatIfChart teams={teams} nameOf={nameOf} /> : null}
      </Card>
      <Card title="Teams">
        <Table
          caption="Teams"
          rows={teams}
          rowKey={({ team }) => team}
          columns={[
            { id: 'team', title: 'Team', isRowHeader: true, cell: ({ team }) => nameOf(team) },
            { id: 'officers', title: 'Officers', align: 'end', cell: ({ officers }) => officers },
            { id: 'busy', title: 'Busy', align: 'end', cell: ({ busy }) => percentWords(busy) },
            { id: 'work', title: 'Work for', align: 'end', cell: ({ work }) => roughly(work) },
            { id: 'most', title: 'Most waiting', align: 'end', cell: ({ queue }) => Math.max(0, ...queue) },
            { id: 'end', title: 'Waiting at the end', align: 'end', cell: ({ queue }) => queue.at(-1) ?? 0 },
          ]}
        />
      </Card>
      <Card title="Tasks">
        <Table
          caption="Tasks"
          rows={tasks}
          rowKey={({ step }) => step}
          columns={[
            { id: 'task', title: 'Task', isRowHeader: true, cell: ({ title }) => title },
            { id: 'done', title: 'Done', align: 'end', cell: ({ done }) => done },
            { id: 'left', title: 'Left', align: 'end', cell: ({ left }) => left },
            { id: 'wait', title: 'Wait in working hours', cell: ({ wait }) => spreadWords(wait, 'hours') },
            { id: 'late', title: 'Late', cell: ({ promises }) => lateWords(promises) },
          ]}
        />
      </Card>
      <Card title="Weeks">
        <Table
          caption="Weeks"
          rows={weeks.map((week, index) => ({
            ...week,
            number: index + 1,
            waiting: teams.map(({ queue }) => queue[index] ?? 0),
          }))}
          rowKey={({ number }) => String(number)}
          columns={[
            { id: 'week', title: 'Week', isRowHeader: true, cell: ({ number }) => number },
            { id: 'arrived', title: 'Came', align: 'end', cell: ({ arrived }) => arrived },
            { id: 'ended', title: 'Ended', align: 'end', cell: ({ ended }) => ended },
            { id: 'open', title: 'Open', align: 'end', cell: ({ open }) => open },
            ...teams.map(({ team }, index) => ({
              id: `waiting-${team}`,
              title: `Waiting for ${nameOf(team)}`,
              align: 'end' as const,
              cell: ({ waiting }: { waiting: number[] }) => waiting[index] ?? 0,
            })),
          ]}
        />
      </Card>
      <Card title="What this supposes">
        <ul className="dz-plain">
          {assumptionWords(pack, whatIf).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Card>
    </>
  )
}
