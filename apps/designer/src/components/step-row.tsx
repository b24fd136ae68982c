import type { ServicePackage, Step } from '@guildhall/schemas'
import { Icon, Tag } from '@guildhall/ui'
import { memo } from 'react'
import { durationWords } from '../process/duration.ts'
import { stepIcon } from '../process/step-icons.ts'
import { type StepProblems, stepProblemWords } from '../process/step-problems.ts'
import { branchWords, deadlineWords, stepKindTitle, stepWords } from '../process/step-words.ts'
import { stepKey } from '../remarks/places.ts'
import { RemarkCount } from './remark-count.tsx'

type StepRowProps = {
  pack: ServicePackage
  id: string
  step: Step
  number: number
  isPicked: boolean
  problems: StepProblems | undefined
  onPick: (step: string) => void
}

/** A step in the list: what it is, what it does, its promises and where it leads. */
export const StepRow = memo(function StepRow({ pack, id, step, number, isPicked, problems, onPick }: StepRowProps) {
  return (
    <li className="dz-step" data-picked={isPicked || undefined}>
      <span className="dz-step-number" aria-hidden="true">
        {number}
      </span>
      <div className="dz-step-body">
        <div className="gh-actions">
          <h3>
            <button
              type="button"
              className="dz-step-title"
              data-step={id}
              aria-current={isPicked ? 'true' : undefined}
              onClick={() => onPick(id)}
            >
              {step.title}
            </button>
          </h3>
          <RemarkCount at={stepKey(id)} />
          <Tag icon={stepIcon(step.kind)} tone={step.kind === 'task' ? 'accent' : 'neutral'}>
            {stepKindTitle(step.kind)}
          </Tag>
          {step.clock ? (
            <Tag icon="clock" tone="info">
              {durationWords(step.clock.target)}
            </Tag>
          ) : null}
          {problems ? (
            <Tag icon={problems.stops > 0 ? 'error' : 'warning'} tone={problems.stops > 0 ? 'danger' : 'warning'}>
              {stepProblemWords(problems)}
            </Tag>
          ) : null}
        </div>
        <p className="gh-soft">{stepWords(pack, step)}</p>
        {step.note ? (
          <p className="dz-step-note">
            <Icon name="note" label="Note" />
            {step.note}
          </p>
        ) : null}
        {step.deadlines?.length ? (
          <ul className="dz-lines">
            {step.deadlines.map((deadline) => (
              <li key={deadline.id}>
                <Icon name="clock" />
                {deadlineWords(pack, deadline)}
              </li>
            ))}
          </ul>
        ) : null}
        <ul className="dz-lines">
          {branchWords(pack, step).map((words) => (
            <li key={words}>
              <Icon name="chevron-right" />
              {words}
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
})
