import type { RenewalStepConfig, Step } from '@guildhall/schemas'
import { CheckboxField, SelectField } from '@guildhall/ui'
import { setRenewal } from '../commands/set-renewal.ts'
import { usePackage } from '../hooks/use-package.ts'
import { DurationField } from './duration-field.tsx'

/** What can be set of an invitation to renew: how long before the end, by which message, and with which answers. */
export function RenewalSettings({ id, step }: { id: string; step: Step }) {
  const { pack, run } = usePackage()
  const { lasts, inviteBefore, message, carry } = step.config as unknown as RenewalStepConfig
  const change = (part: Parameters<typeof setRenewal>[0]['change']) =>
    run(setRenewal({ step: id, title: step.title, change: part }))
  const start = pack.process.steps[pack.process.start]
  const form = pack.forms[String(start?.config['form'])]
  const questions = (form?.pages ?? []).flatMap(({ schema }) =>
    Object.entries(schema.properties).map(([name, { title }]) => ({ name, title: String(title ?? name) })),
  )
  return (
    <>
      {lasts ? <DurationField label="Lasts" value={lasts} onChange={(next) => change({ lasts: next })} /> : null}
      <DurationField
        label="Invite before it runs out"
        value={inviteBefore}
        onChange={(next) => change({ inviteBefore: next })}
      />
      <SelectField
        label="Message that invites"
        options={Object.entries(pack.messages).map(([key, { title }]) => ({ id: key, title }))}
        value={message}
        onChange={(next) => change({ message: next })}
      />
      {Array.isArray(carry) ? (
        <fieldset className="dz-outcomes">
          <legend className="gh-label">Answers that are carried over</legend>
          {questions.map(({ name, title }) => (
            <CheckboxField
              key={name}
              label={title}
              isSelected={carry.includes(name)}
              onChange={(on) => change({ carry: on ? [...carry, name] : carry.filter((one) => one !== name) })}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
