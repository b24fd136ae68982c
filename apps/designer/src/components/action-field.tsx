import type { DeadlineAction, Recipient, ServicePackage } from '@guildhall/schemas'
import { Button, SelectField } from '@guildhall/ui'
import type { ClockOwner } from '../clocks/owner.ts'
import { staffMessage } from '../clocks/staff-message.ts'
import { usePackage } from '../hooks/use-package.ts'
import { stepsInOrder } from '../process/step-order.ts'
import { recipients } from '../process/step-words.ts'

type ActionFieldProps = {
  number: number
  action: DeadlineAction
  owner: ClockOwner
  onChange: (action: DeadlineAction) => void
  onRemove: (() => void) | undefined
}

/** One thing that a deadline does. */
export function ActionField({ number, action, owner, onChange, onRemove }: ActionFieldProps) {
  const { pack } = usePackage()
  return (
    <fieldset className="dz-action">
      <legend className="gh-hidden">What happens, {number}</legend>
      <SelectField
        label={number === 1 ? 'What happens' : 'And then'}
        options={actionsIn(pack, owner)}
        value={action.action}
        onChange={(next) => onChange(newAction(pack, owner, next as DeadlineAction['action']))}
      />
      {action.action === 'remind' ? (
        <>
          <MessageField value={action.message} onChange={(message) => onChange({ ...action, message })} />
          <SelectField
            label="To"
            options={recipients}
            value={action.to}
            onChange={(to) => onChange({ ...action, to: to as Recipient })}
          />
        </>
      ) : null}
      {action.action === 'raise-priority' ? (
        <SelectField
          label="Priority"
          options={priorities}
          value={action.to}
          onChange={(to) => onChange({ ...action, to: to as 'high' | 'urgent' })}
        />
      ) : null}
      {action.action === 'escalate' ? (
        <SelectField
          label="Route"
          options={Object.entries(pack.routes ?? {}).map(([id, { title }]) => ({ id, title }))}
          value={action.route}
          onChange={(route) => onChange({ ...action, route })}
        />
      ) : null}
      {action.action === 'leave' ? (
        <SelectField
          label="Go to"
          options={stepsElsewhere(pack, owner)}
          value={action.next}
          onChange={(next) => onChange({ ...action, next })}
        />
      ) : null}
      {onRemove ? (
        <div>
          <Button
            size="small"
            variant="quiet"
            icon="bin"
            onPress={onRemove}
            aria-label={`Remove what happens, ${number}`}
          >
            Remove
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}

/** One of the messages of the service. */
export function MessageField({ value, onChange }: { value: string; onChange: (message: string) => void }) {
  const { pack } = usePackage()
  return (
    <SelectField
      label="Message"
      options={Object.entries(pack.messages).map(([id, { title }]) => ({ id, title }))}
      value={value}
      onChange={onChange}
    />
  )
}

/** How urgent a task can be made. */
export const priorities = [
  { id: 'high', title: 'High' },
  { id: 'urgent', title: 'Urgent' },
]

function stepsElsewhere(pack: ServicePackage, owner: ClockOwner) {
  return stepsInOrder(pack.process)
    .filter(({ id }) => id !== owner.step)
    .map(({ id, step, number }) => ({ id, title: `${number}. ${step.title}` }))
}

function actionsIn(pack: ServicePackage, owner: ClockOwner) {
  return [
    ...(Object.keys(pack.messages).length > 0 ? [{ id: 'remind', title: 'Send a message' }] : []),
    { id: 'raise-priority', title: 'Raise the priority' },
    { id: 'reassign', title: 'Give the task to the team lead' },
    ...(Object.keys(pack.routes ?? {}).length > 0 ? [{ id: 'escalate', title: 'Go up an escalation route' }] : []),
    ...(owner.step === undefined ? [] : [{ id: 'leave', title: 'Leave the step' }]),
  ]
}

function newAction(pack: ServicePackage, owner: ClockOwner, action: DeadlineAction['action']): DeadlineAction {
  if (action === 'remind') return { action, to: 'team', message: staffMessage(pack) ?? '' }
  if (action === 'reassign') return { action, to: 'team-lead' }
  if (action === 'raise-priority') return { action, to: 'high' }
  if (action === 'escalate') return { action, route: Object.keys(pack.routes ?? {})[0] ?? '' }
  return { action, next: stepsElsewhere(pack, owner)[0]?.id ?? '' }
}
