import { useState } from 'react'
import { useCaseChange } from '../hooks/use-case-change.ts'
import { useChoices } from '../hooks/use-choices.ts'
import { type Asking, ChangeDialog } from './change-dialog.tsx'
import { ChangesCard } from './changes-card.tsx'

const done: Record<Asking['do'], string> = {
  cancel: 'The case is cancelled',
  reopen: 'The case is open again',
  'go-back': 'The case is back at the earlier step',
  skip: 'The step is skipped',
}

/** The card of what may be changed, and the dialog of the change that somebody asks for. `onDone` is told in words what was done. */
export function CaseChanges({ reference, onDone }: { reference: string; onDone: (words: string) => void }) {
  const choices = useChoices(reference)
  const change = useCaseChange(reference)
  const [asking, setAsking] = useState<Asking>()
  const close = () => {
    setAsking(undefined)
    change.reset()
  }
  if (!choices.data) return null
  return (
    <>
      <ChangesCard choices={choices.data} onAsk={setAsking} />
      {asking ? (
        <ChangeDialog
          key={asking.do}
          asking={asking}
          isBusy={change.isPending}
          error={change.error}
          onClose={close}
          onChange={(input) =>
            change.mutate(input, {
              onSuccess: () => {
                close()
                onDone(done[asking.do])
              },
            })
          }
        />
      ) : null}
    </>
  )
}
