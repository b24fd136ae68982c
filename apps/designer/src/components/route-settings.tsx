import type { Recipient, Route, RouteLevel } from '@guildhall/schemas'
import { Button, CheckboxField, SelectField } from '@guildhall/ui'
import { changeRoute } from '../commands/change-route.ts'
import { removeRoute } from '../commands/remove-route.ts'
import { usePackage } from '../hooks/use-package.ts'
import { recipients } from '../process/step-words.ts'
import { MessageField, priorities } from './action-field.tsx'
import { DurationField } from './duration-field.tsx'
import { mustNotBeEmpty, TypedField } from './typed-field.tsx'

/** An escalation route: its title, and at each level who is told, how long after the level before, and what else. */
export function RouteSettings({ id, route, onRemoved }: { id: string; route: Route; onRemoved: () => void }) {
  const { run } = usePackage()
  const set = (change: (route: Route) => Route, typing?: string, say = false) =>
    run(changeRoute({ id, title: route.title, change, typing }), say)
  const setLevels = (change: (levels: RouteLevel[]) => RouteLevel[], typing?: string, say = false) =>
    set((now) => ({ ...now, levels: change(now.levels) }), typing, say)
  const { levels } = route
  const last = levels.at(-1)
  return (
    <>
      <TypedField
        label="Title"
        value={route.title}
        maxLength={200}
        mistake={mustNotBeEmpty('a title')}
        onChange={(title) => set((now) => ({ ...now, title }), 'title')}
      />
      {levels.map((level, at) => (
        <LevelField
          key={at}
          level={level}
          number={at + 1}
          onChange={(change, typing) =>
            setLevels((now) => now.map((one, index) => (index === at ? change(one) : one)), typing && `${at}/${typing}`)
          }
          onRemove={levels.length > 1 ? () => setLevels((now) => now.toSpliced(at, 1), undefined, true) : undefined}
        />
      ))}
      <div className="gh-actions">
        <Button
          size="small"
          icon="plus"
          isDisabled={levels.length >= 10}
          onPress={() => last && setLevels((now) => [...now, { ...last }], undefined, true)}
        >
          Add a level
        </Button>
        <Button
          size="small"
          variant="danger"
          icon="bin"
          onPress={() => {
            run(removeRoute({ id, title: route.title }), true)
            onRemoved()
          }}
        >
          Delete the route
        </Button>
      </div>
    </>
  )
}

type LevelFieldProps = {
  level: RouteLevel
  number: number
  onChange: (change: (level: RouteLevel) => RouteLevel, typing?: string) => void
  onRemove: (() => void) | undefined
}

function LevelField({ level, number, onChange, onRemove }: LevelFieldProps) {
  return (
    <fieldset className="dz-deadline">
      <legend className="gh-label">Level {number}</legend>
      <DurationField
        label={number === 1 ? 'How long after the deadline' : 'How long after the level before'}
        value={level.after}
        onChange={(after) => onChange((now) => ({ ...now, after }), 'after')}
      />
      <SelectField
        label="Who is told"
        options={recipients.filter(({ id }) => id !== 'applicant')}
        value={level.to}
        onChange={(to) => onChange((now) => ({ ...now, to: to as Recipient }))}
      />
      <MessageField value={level.message} onChange={(message) => onChange((now) => ({ ...now, message }))} />
      <CheckboxField
        label="Give the task to the team lead"
        isSelected={level.reassign !== undefined}
        onChange={(isOn) =>
          onChange(({ reassign: _old, ...rest }) => (isOn ? { ...rest, reassign: 'team-lead' } : rest))
        }
      />
      <SelectField
        label="Priority"
        options={[{ id: 'same', title: 'As it is' }, ...priorities]}
        value={level.priority ?? 'same'}
        onChange={(to) =>
          onChange(({ priority: _old, ...rest }) =>
            to === 'same' ? rest : { ...rest, priority: to as 'high' | 'urgent' },
          )
        }
      />
      {onRemove ? (
        <div>
          <Button size="small" variant="quiet" icon="bin" onPress={onRemove}>
            Remove level {number}
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}
