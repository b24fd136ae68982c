import { CheckboxField } from '@guildhall/ui'
import { setEndingMessage } from '../commands/set-ending-message.ts'
import { usePackage } from '../hooks/use-package.ts'

const moments = [
  { when: 'withdraw', label: 'Send it when the resident withdraws a request' },
  { when: 'cancel', label: 'Send it when the council cancels a case' },
] as const

/** Whether a message is the one that is sent when a case is withdrawn or cancelled. */
export function EndingMessage({ id, title }: { id: string; title: string }) {
  const { pack, run } = usePackage()
  return (
    <fieldset className="dz-outcomes">
      <legend className="gh-label">Beside the process</legend>
      {moments.map(({ when, label }) => {
        const now = pack.process[when]?.message
        const other = now !== undefined && now !== id ? pack.messages[now]?.title : undefined
        return (
          <CheckboxField
            key={when}
            label={label}
            description={other ? `In place of “${other}”` : undefined}
            isSelected={now === id}
            onChange={(on) => run(setEndingMessage({ when, title, message: on ? id : undefined }))}
          />
        )
      })}
    </fieldset>
  )
}
