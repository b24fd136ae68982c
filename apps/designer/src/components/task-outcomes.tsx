import type { Step, TaskOutcome } from '@guildhall/schemas'
import { Button, CheckboxField } from '@guildhall/ui'
import { changeStepConfig } from '../commands/change-step-config.ts'
import { renameOutcome } from '../commands/rename-outcome.ts'
import { freeId } from '../form/names.ts'
import { usePackage } from '../hooks/use-package.ts'
import { mustNotBeEmpty, TypedField } from './typed-field.tsx'

/** How a task may end: the outcomes among which its officer chooses. */
export function TaskOutcomes({ id, step }: { id: string; step: Step }) {
  const { run } = usePackage()
  const outcomes = (step.config['outcomes'] ?? []) as TaskOutcome[]
  const set = (value: TaskOutcome[]) =>
    run(changeStepConfig({ step: id, title: step.title, part: 'outcomes', value }), true)
  const add = () => {
    const title = `Outcome ${outcomes.length + 1}`
    set([...outcomes, { id: freeId(title, 'outcome', new Set(outcomes.map((one) => one.id))), title }])
  }
  return (
    <fieldset className="dz-outcomes">
      <legend className="gh-label">Outcomes</legend>
      {outcomes.map((outcome, at) => (
        <div key={outcome.id} className="gh-stack">
          <TypedField
            label={`Outcome ${at + 1}`}
            value={outcome.title}
            maxLength={200}
            mistake={mustNotBeEmpty('a title')}
            onChange={(next) => run(renameOutcome({ step: id, outcome: outcome.id, title: next }))}
          />
          <CheckboxField
            label={`Asks for a note with “${outcome.title}”`}
            isSelected={outcome.needsNote ?? false}
            onChange={(needsNote) => {
              const { needsNote: _old, ...rest } = outcome
              set(outcomes.with(at, needsNote ? { ...rest, needsNote } : rest))
            }}
          />
          {outcomes.length > 1 ? (
            <div>
              <Button size="small" variant="quiet" icon="bin" onPress={() => set(outcomes.toSpliced(at, 1))}>
                Remove outcome {at + 1}
              </Button>
            </div>
          ) : null}
        </div>
      ))}
      <div>
        <Button size="small" icon="plus" isDisabled={outcomes.length >= 20} onPress={add}>
          Add an outcome
        </Button>
      </div>
    </fieldset>
  )
}
