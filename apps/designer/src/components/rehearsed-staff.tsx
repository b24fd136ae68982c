import type { World } from '@guildhall/process-engine'
import type { JourneyMove, ServicePackage } from '@guildhall/schemas'
import { Card } from '@guildhall/ui'
import { clocksIn } from '../rehearsal/clocks.ts'
import { dayOf } from '../rehearsal/jumps.ts'
import { nameOf } from '../rehearsal/names.ts'
import { type RehearsedTask as Task, tasksIn, teamsOfService } from '../rehearsal/tasks.ts'
import { RehearsedTask } from './rehearsed-task.tsx'

type RehearsedStaffProps = {
  slug: string
  pack: ServicePackage
  world: World | undefined
  teamTitles: Record<string, string>
  onMove: (move: JourneyMove) => void
}

/** Each team of the service side by side, and the team lead, with the tasks that they have now. */
export function RehearsedStaff({ slug, pack, world, teamTitles, onMove }: RehearsedStaffProps) {
  const tasks = world ? tasksIn(pack, world) : []
  const clocks = new Map(world ? clocksIn(pack, world).map((clock) => [clock.id, clock.status]) : [])
  const roles = [
    ...new Set([...teamsOfService(pack), ...tasks.filter(({ isWithLead }) => !isWithLead).map(({ team }) => team)]),
  ].map((team) => ({
    id: team,
    title: teamTitles[team] ?? nameOf(team),
    own: tasks.filter((task) => task.team === team && !task.isWithLead),
  }))
  const lead = { id: '*lead', title: 'Team lead', own: tasks.filter(({ isWithLead }) => isWithLead) }
  if (roles.length === 0) {
    return (
      <Card title="Staff">
        <p className="gh-soft">No step of this service is for staff.</p>
      </Card>
    )
  }
  return (
    <>
      {[...roles, lead].map(({ id, title, own }) => (
        <Card key={id} title={title} level={3}>
          <Open tasks={own}>
            {(task) => (
              <RehearsedTask
                key={task.key}
                slug={slug}
                pack={pack}
                task={task}
                status={clocks.get(task.place)}
                answers={world?.state.answers ?? {}}
                today={dayOf(world?.now ?? new Date())}
                onMove={onMove}
              />
            )}
          </Open>
          {own.some(({ closed }) => closed) ? (
            <ul className="dz-plain gh-soft">
              {own.flatMap(({ key, closed }) => (closed ? [<li key={key}>{closed}</li>] : []))}
            </ul>
          ) : null}
        </Card>
      ))}
    </>
  )
}

function Open({ tasks, children }: { tasks: Task[]; children: (task: Task) => React.ReactNode }) {
  const open = tasks.filter(({ closed }) => closed === undefined)
  return open.length === 0 ? <p className="gh-soft">Nothing to do now.</p> : open.map(children)
}
