import type { CaseView } from '@guildhall/api-client'
import { Card, DateTime, Icon } from '@guildhall/ui'
import { stepsInOrder } from './steps-in-order.ts'

/** The steps that the case went through and where it is now; order is the ids of the steps as they were entered. */
export function ProgressCard({ steps, order }: { steps: CaseView['steps']; order: string[] }) {
  return (
    <Card title="Progress">
      <ol className="desk-steps">
        {stepsInOrder(steps, order).map((step) => (
          <li key={`${step.id} ${step.enteredAt}`} data-now={step.leftAt ? undefined : true}>
            <Icon name={step.leftAt ? 'check' : 'chevron-right'} />
            <span>
              {step.title}
              {step.leftAt ? null : <strong> (now)</strong>}
              <small className="gh-soft">
                <DateTime at={step.leftAt ?? step.enteredAt} />
              </small>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
