import type { CaseView } from '@guildhall/api-client'
import { Card, DateTime, Icon } from '@guildhall/ui'

/** The steps that the case went through and where it is now. */
export function ProgressCard({ steps }: { steps: CaseView['steps'] }) {
  return (
    <Card title="Progress">
      <ol className="desk-steps">
        {steps.map((step) => (
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
