import type { Deadline, DeadlineAction } from '@guildhall/schemas'
import { Button, CheckboxField } from '@guildhall/ui'
import type { ClockOwner } from '../clocks/owner.ts'
import { changeDeadline } from '../commands/change-deadline.ts'
import { usePackage } from '../hooks/use-package.ts'
import { ActionField } from './action-field.tsx'
import { DeadlineField } from './deadline-field.tsx'
import { DurationField } from './duration-field.tsx'
import { TypedField } from './typed-field.tsx'

type DeadlineEditorProps = { owner: ClockOwner; deadline: Deadline; number: number; onRemove: () => void }

/** One deadline: when it is reached, what happens then, and whether again. */
export function DeadlineEditor({ owner, deadline, number, onRemove }: DeadlineEditorProps) {
  const { pack, run } = usePackage()
  const set = (change: (deadline: Deadline) => Deadline, typing?: string) =>
    run(changeDeadline({ owner, deadline: deadline.id, change, typing }))
  const { repeat, do: actions } = deadline
  const setActions = (change: (actions: DeadlineAction[]) => DeadlineAction[]) =>
    set((now) => ({ ...now, do: change(now.do) }))
  const setRepeat = (change: Partial<NonNullable<Deadline['repeat']>>, typing: string) =>
    set((now) => (now.repeat ? { ...now, repeat: { ...now.repeat, ...change } } : now), typing)
  return (
    <DeadlineField
      pack={pack}
      deadline={deadline}
      number={number}
      onChange={(at) => set((now) => ({ ...now, at }), 'at')}
    >
      {actions.map((action, at) => (
        <ActionField
          key={at}
          number={at + 1}
          action={action}
          owner={owner}
          onChange={(next) => setActions((now) => now.with(at, next))}
          onRemove={actions.length > 1 ? () => setActions((now) => now.toSpliced(at, 1)) : undefined}
        />
      ))}
      <CheckboxField
        label="Do it again until it is dealt with"
        isSelected={repeat !== undefined}
        onChange={(isOn) =>
          set(({ repeat: _old, ...once }) =>
            isOn ? { ...once, repeat: { every: { workingDays: 1 }, times: 3 } } : once,
          )
        }
      />
      {repeat ? (
        <>
          <DurationField label="Again every" value={repeat.every} onChange={(every) => setRepeat({ every }, 'every')} />
          <TypedField
            label="So many times at most"
            inputMode="numeric"
            value={String(repeat.times)}
            mistake={(typed) => (/^(?:[1-9]\d?|100)$/.test(typed.trim()) ? '' : 'Enter a number from 1 to 100')}
            onChange={(typed) => setRepeat({ times: Number(typed) }, 'times')}
          />
        </>
      ) : null}
      <div className="gh-actions">
        <Button
          size="small"
          icon="plus"
          isDisabled={actions.length >= 10}
          onPress={() => setActions((now) => [...now, { action: 'raise-priority', to: 'high' }])}
        >
          Add to deadline {number}
        </Button>
        <Button size="small" variant="quiet" icon="bin" onPress={onRemove}>
          Remove deadline {number}
        </Button>
      </div>
    </DeadlineField>
  )
}
