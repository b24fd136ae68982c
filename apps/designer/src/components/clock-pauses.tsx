import { stepKinds } from '@guildhall/process-engine'
import { CheckboxField } from '@guildhall/ui'
import type { ClockOwner, EditedClock } from '../clocks/owner.ts'
import { usePackage } from '../hooks/use-package.ts'
import { stepsInOrder } from '../process/step-order.ts'
import { ruleFields } from '../rules/rule-field.ts'
import { RuleEditor } from './rule-editor.tsx'

type Pauses = NonNullable<EditedClock['pauseWhile']>
type Kind = NonNullable<Pauses['waitingFor']>[number]

const kinds: { id: Kind; title: string }[] = [
  { id: 'resident', title: 'the resident' },
  { id: 'outside', title: 'something outside' },
  { id: 'time', title: 'a moment to come' },
  { id: 'staff', title: 'the council’s own work' },
]

type ClockPausesProps = {
  owner: ClockOwner
  clock: EditedClock
  onChange: (change: (clock: EditedClock) => EditedClock) => void
}

/** When a clock stands still by itself. */
export function ClockPauses({ owner, clock, onChange }: ClockPausesProps) {
  const { pack } = usePackage()
  const { waitingFor = [], steps = [], rule } = clock.pauseWhile ?? {}
  const set = (change: (pauses: Pauses) => { [K in keyof Pauses]: Pauses[K] | undefined }) =>
    onChange(({ pauseWhile = {}, ...rest }) => {
      const next = change(pauseWhile)
      const pauses: Pauses = {
        ...(next.waitingFor?.length && { waitingFor: next.waitingFor }),
        ...(next.steps?.length && { steps: next.steps }),
        ...(next.rule !== undefined && { rule: next.rule }),
      }
      return Object.keys(pauses).length > 0 ? { ...rest, pauseWhile: pauses } : rest
    })
  const waits = stepsInOrder(pack.process).filter(
    ({ id, step }) => stepKinds.get(step.kind)?.waits && id !== owner.step,
  )
  const toggled = <T extends string>(list: T[], one: T, isIn: boolean) =>
    isIn ? [...list, one] : list.filter((other) => other !== one)
  return (
    <>
      <fieldset className="dz-outcomes">
        <legend className="gh-label">Stands still while all the case waits for is</legend>
        {kinds.map(({ id, title }) => (
          <CheckboxField
            key={id}
            label={title}
            isSelected={waitingFor.includes(id)}
            onChange={(isIn) => set((now) => ({ ...now, waitingFor: toggled(now.waitingFor ?? [], id, isIn) }))}
          />
        ))}
      </fieldset>
      <details className="dz-more">
        <summary>
          Stands still at steps{steps.length > 0 ? ` (${steps.length})` : ''} or by a rule
          {rule === undefined ? '' : ' (set)'}
        </summary>
        <div className="gh-stack">
          <fieldset className="dz-outcomes">
            <legend className="gh-label">Stands still while the case waits only at</legend>
            {waits.map(({ id, step, number }) => (
              <CheckboxField
                key={id}
                label={`${number}. ${step.title}`}
                isSelected={steps.includes(id)}
                onChange={(isIn) => set((now) => ({ ...now, steps: toggled(now.steps ?? [], id, isIn) }))}
              />
            ))}
          </fieldset>
          <RuleEditor
            subject="clock-pause"
            pack={pack}
            rule={rule}
            fields={Object.values(pack.forms).flatMap((form) => ruleFields(pack, form))}
            onChange={(next) => set((now) => ({ ...now, rule: next }))}
          />
        </div>
      </details>
    </>
  )
}
