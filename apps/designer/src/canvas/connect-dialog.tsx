import { Button, Dialog, RadioField } from '@guildhall/ui'
import { useState } from 'react'
import type { Connection } from '../process/connections.ts'

type ConnectDialogProps = {
  titles: { from: string; to: string }
  choices: Connection[]
  onChoose: (connection: Connection) => void
  onClose: () => void
}

/** Asks which of the ways from a step is to lead to another; only ways and outcomes that the step has are offered. */
export function ConnectDialog({ titles, choices, onChoose, onClose }: ConnectDialogProps) {
  const [id, setId] = useState(choices[0]?.id ?? null)
  const chosen = choices.find((one) => one.id === id)
  return (
    <Dialog
      title={`Lead “${titles.from}” to “${titles.to}”`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={() => chosen && onChoose(chosen)}>
            Connect
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <RadioField
        label="When does a case go there?"
        options={choices.map((choice) => ({ id: choice.id, title: choice.words }))}
        value={id}
        onChange={setId}
      />
    </Dialog>
  )
}
