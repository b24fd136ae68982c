import type { CaseView } from '@guildhall/api-client'
import { Button, Card } from '@guildhall/ui'
import { LateQuestionForm } from '../form/late-question-form.tsx'
import type { AnswerProblem } from '../form/question-form.tsx'
import { ClockTag, DueMark, PriorityMark } from './due-mark.tsx'

/** A task of a case with what an officer needs to finish it. */
export type CaseTask = CaseView['tasks'][number]

/** One of the ends that a task can have. */
export type Outcome = CaseTask['outcomes'][number]

type TaskCardProps = {
  task: CaseTask
  /** Of its case. */
  reference: string
  personId: string
  /** Whether the task is one that this person may take. */
  mayClaim: boolean
  now: Date
  isBusy: boolean
  onClaim: () => void
  onRelease: () => void
  /** What is wrong with the answers that were sent with the last outcome. */
  problems: AnswerProblem[]
  onOutcome: (outcome: Outcome, answers?: Record<string, unknown>) => void
}

/** What has to be done now, by whom and until when; whoever claimed the task gets a button for each outcome. */
export function TaskCard({ task, reference, personId, mayClaim, now, isBusy, problems, ...on }: TaskCardProps) {
  const { onClaim, onRelease, onOutcome } = on
  const mine = task.assignee?.id === personId
  const [first] = task.outcomes
  const buttons = (read?: () => Record<string, unknown>) => (
    <>
      {task.outcomes.map((outcome, place) => (
        <Button
          key={outcome.id}
          variant={place === 0 ? 'primary' : 'secondary'}
          isDisabled={isBusy}
          onPress={() => onOutcome(outcome, read?.())}
        >
          {outcome.title}
        </Button>
      ))}
      <Button variant="quiet" isDisabled={isBusy} onPress={onRelease}>
        Give back to the team
      </Button>
    </>
  )
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
      {mine && task.form ? (
        <LateQuestionForm
          reference={reference}
          form={task.form}
          problems={problems}
          onSend={(answers) => {
            if (first) onOutcome(first, answers)
          }}
          actions={buttons}
        />
      ) : mine ? (
        <div className="gh-actions">{buttons()}</div>
      ) : task.assignee ? (
        <p className="gh-soft">{task.assignee.name} is working on this task.</p>
      ) : !mayClaim ? (
        <p className="gh-soft">Only the team {task.team.name} can take this task.</p>
      ) : (
        <div className="gh-actions">
          <Button variant="primary" isPending={isBusy} onPress={onClaim}>
            Claim this task
          </Button>
          <span className="gh-soft">
            {task.form ? 'Claim it to fill in its form.' : 'Claim it to record what happened.'}
          </span>
        </div>
      )}
    </Card>
  )
}
