import type { ServicePackage } from '@guildhall/schemas'
import { Icon, Tag } from '@guildhall/ui'
import { durationWords } from '../process/duration.ts'
import { stepsInOrder } from '../process/step-order.ts'
import { branchWords, deadlineWords, stepKindTitle, stepWords } from '../process/step-words.ts'
import { stepKey } from '../remarks/places.ts'
import { RemarkCount } from './remark-count.tsx'

type StepListProps = { pack: ServicePackage; picked: string | undefined; onPick: (step: string) => void }

/** The steps of the process in the order that a case meets them. */
export function StepList({ pack, picked, onPick }: StepListProps) {
  return (
    <ol className="dz-steps">
      {stepsInOrder(pack.process).map(({ id, step, number }) => (
        <li key={id} className="dz-step" data-picked={id === picked || undefined}>
          <span className="dz-step-number" aria-hidden="true">
            {number}
          </span>
          <div className="dz-step-body">
            <div className="gh-actions">
              <h3>
                <button
                  type="button"
                  className="dz-step-title"
                  aria-current={id === picked ? 'true' : undefined}
                  onClick={() => onPick(id)}
                >
                  {step.title}
                </button>
              </h3>
              <RemarkCount at={stepKey(id)} />
              <Tag tone={step.kind === 'task' ? 'accent' : 'neutral'}>{stepKindTitle(step.kind)}</Tag>
              {step.clock ? (
                <Tag icon="clock" tone="info">
                  {durationWords(step.clock.target)}
                </Tag>
              ) : null}
            </div>
            <p className="gh-soft">{stepWords(pack, step)}</p>
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
      ))}
    </ol>
  )
}
