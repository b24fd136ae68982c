import { CheckboxField, SelectField } from '@guildhall/ui'
import type { ClockOwner, EditedClock } from '../clocks/owner.ts'
import { changeClock } from '../commands/change-clock.ts'
import { usePackage } from '../hooks/use-package.ts'
import { ruleFields } from '../rules/rule-field.ts'
import { ruleWords } from '../rules/rule-words.ts'
import { ClockPauses } from './clock-pauses.tsx'
import { DurationField } from './duration-field.tsx'
import { TypedField } from './typed-field.tsx'

const fromStart = 'start'
const byRule = 'rule'

/** How long a clock is, in whose time, from when, when it is at risk and when it stands still. */
export function ClockSettings({ owner, clock }: { owner: ClockOwner; clock: EditedClock }) {
  const { pack, run } = usePackage()
  const set = (change: (clock: EditedClock) => EditedClock, typing?: string) =>
    run(changeClock({ owner, change, typing }))
  const dates = Object.values(pack.forms).flatMap((form) =>
    ruleFields(pack, form).filter(({ type }) => type === 'date'),
  )
  const path = (clock.from as { var?: string } | undefined)?.var
  const known = clock.from === undefined ? fromStart : dates.find((one) => one.path === path) ? `at ${path}` : byRule
  const { atRisk, from } = clock
  const begin = (choice: string) => {
    if (choice === fromStart) set(({ from: _old, ...other }) => other)
    else if (choice !== byRule) set((now) => ({ ...now, from: { var: choice.slice('at '.length) } }))
  }
  return (
    <>
      <DurationField
        label="Target"
        value={clock.target}
        onChange={(target) => set((now) => ({ ...now, target }), 'target')}
      />
      <SelectField
        label="Calendar"
        description="Its opening hours count for working days and hours"
        options={Object.entries(pack.calendars).map(([id, { title }]) => ({ id, title }))}
        value={clock.calendar}
        onChange={(calendar) => set((now) => ({ ...now, calendar }))}
      />
      <SelectField
        label="Runs from"
        description={known === byRule && from !== undefined ? `Now: ${ruleWords(pack, from)}` : undefined}
        options={[
          {
            id: fromStart,
            title: owner.step === undefined ? 'The moment the case begins' : 'The moment the step begins',
          },
          ...dates.map((one) => ({ id: `at ${one.path}`, title: `The date in “${one.title}”` })),
          ...(known === byRule ? [{ id: byRule, title: 'A date worked out by a rule' }] : []),
        ]}
        value={known}
        onChange={begin}
      />
      <TypedField
        label="At risk from this percent of the time on"
        inputMode="numeric"
        value={String(Math.round((atRisk ?? 0.75) * 100))}
        mistake={(typed) => (/^[1-9]\d?$/.test(typed.trim()) ? '' : 'Enter a number from 1 to 99')}
        onChange={(typed) => set((now) => ({ ...now, atRisk: Number(typed) / 100 }), 'at-risk')}
      />
      {owner.step === undefined ? null : (
        <CheckboxField
          label="Begins anew whenever the case comes back to the step"
          isSelected={clock.restart === true}
          onChange={(restart) => set(({ restart: _old, ...other }) => (restart ? { ...other, restart } : other))}
        />
      )}
      <ClockPauses owner={owner} clock={clock} onChange={set} />
    </>
  )
}
