import type { CaseView } from '@guildhall/api-client'
import { Button, Card } from '@guildhall/ui'
import { ClockTag, DueMark, PriorityMark } from './due-mark.tsx'

/** A task of a case with what an officer needs to finish it. */
export type CaseTask = CaseView['tasks'][number]

/** One of the ends that a task can have. */
export type Outcome = CaseTask['outcomes'][number]

type TaskCardProps = {
  task: CaseTask
  personId: string
  /** Whether the task is one that this person may take. */
  mayClaim: boolean
  now: Date
  isBusy: boolean
  onClaim: () => void
  onRelease: () => void
  onOutcome: (outcome: Outcome) => void
}

/** What has to be done now, by whom and until when; whoever claimed the task gets a button for each outcome. */
export function TaskCard({ task, personId, mayClaim, now, isBusy, onClaim, onRelease, onOutcome }: TaskCardProps) {
  const mine = task.assignee?.id === personId
  return (
    <Card
      title={task.title}
      actions={
        <span className="gh-actions">
          <PriorityMark priority={task.priority} />
          <ClockTag clock={task.clock} />
        </span>
      }
    >
      <dl className="desk-facts">
        <div>
          <dt>Due</dt>
          <dd>
            <DueMark task={task} now={now} />
          </dd>
        </div>
        <div>
          <dt>Team</dt>
          <dd>{task.team.name}</dd>
        </div>
        <div>
          <dt>Assigned to</dt>
          <dd>{mine ? 'You' : (task.assignee?.name ?? 'Nobody yet')}</dd>
        </div>
      </dl>
      {task.instructions ? <p className="desk-instructions">{task.instructions}</p> : null}
      {mine ? (
        <div className="gh-actions">
          {task.outcomes.map((outcome, place) => (
            <Button
              key={outcome.id}
              variant={place === 0 ? 'primary' : 'secondary'}
              isDisabled={isBusy}
              onPress={() => onOutcome(outcome)}
            >
              {outcome.title}
            </Button>
          ))}
          <Button variant="quiet" isDisabled={isBusy} onPress={onRelease}>
            Give back to the team
          </Button>
        </div>
      ) : task.assignee ? (
        <p className="gh-soft">{task.assignee.name} is working on this task.</p>
      ) : !mayClaim ? (
        <p className="gh-soft">Only the team {task.team.name} can take this task.</p>
      ) : (
        <div className="gh-actions">
          <Button variant="primary" isPending={isBusy} onPress={onClaim}>
            Claim this task
          </Button>
          <span className="gh-soft">Claim it to record what happened.</span>
        </div>
      )}
    </Card>
  )
}
