import type { DesignStep } from '@guildhall/api-client'
import { DateTime, Tag, type Tone } from '@guildhall/ui'

const SHOWN = 3

const marks: Partial<Record<DesignStep['kind'], { title: string; tone: Tone }>> = {
  created: { title: 'Start', tone: 'neutral' },
  restored: { title: 'Went back', tone: 'warning' },
  published: { title: 'Published', tone: 'success' },
}

type HistoryListProps = { steps: DesignStep[]; picked: number; onPick: (number: number) => void }

/** The steps of a draft's history, newest first: who, when, and what was done. */
export function HistoryList({ steps, picked, onPick }: HistoryListProps) {
  return (
    <ol className="dz-steps" aria-label="What was done, newest first">
      {steps.map((step) => {
        const mark = marks[step.kind]
        return (
          <li key={step.number} className="dz-step" data-picked={step.number === picked || undefined}>
            <div className="dz-step-body">
              <div className="gh-actions">
                <h3>
                  <button
                    type="button"
                    className="dz-step-title"
                    aria-current={step.number === picked ? 'true' : undefined}
                    onClick={() => onPick(step.number)}
                  >
                    <DateTime at={step.endedAt} />
                  </button>
                </h3>
                {mark ? <Tag tone={mark.tone}>{mark.title}</Tag> : null}
                {step.by ? <span className="gh-soft">{step.by}</span> : null}
              </div>
              <ul className="dz-plain">
                {step.done.slice(-SHOWN).map((words, index) => (
                  <li key={`${index} ${words}`}>{words}</li>
                ))}
              </ul>
              {step.done.length > SHOWN ? <p className="gh-soft">and {step.done.length - SHOWN} before that</p> : null}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
