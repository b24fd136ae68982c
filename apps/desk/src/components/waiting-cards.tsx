import { Button, Card, Dialog } from '@guildhall/ui'
import { useState } from 'react'
import { useChoices } from '../hooks/use-choices.ts'
import { useReport } from '../hooks/use-report.ts'
import { Trouble } from './trouble.tsx'

/** What the case waits to hear of from outside, each with a button for the officer who has heard of it. */
export function WaitingCards({ reference, onDone }: { reference: string; onDone: (words: string) => void }) {
  const choices = useChoices(reference)
  const report = useReport(reference)
  const [asking, setAsking] = useState<{ event: string; key: string }>()
  const waiting = choices.data?.waiting.filter(({ event }) => event !== undefined) ?? []
  const close = () => {
    setAsking(undefined)
    report.reset()
  }
  return (
    <>
      {waiting.map(({ step, title, event = '' }) => (
        <Card key={step} title={title}>
          <p>The case goes on as soon as somebody says that this has happened: {inWords(event)}.</p>
          <div className="gh-actions">
            <Button onPress={() => setAsking({ event, key: crypto.randomUUID() })}>Record: {inWords(event)}</Button>
          </div>
        </Card>
      ))}
      {asking ? (
        <Dialog
          title={`Record: ${inWords(asking.event)}`}
          isOpen
          onClose={close}
          actions={
            <>
              <Button
                variant="primary"
                isPending={report.isPending}
                onPress={() =>
                  report.mutate(asking, {
                    onSuccess: () => {
                      close()
                      onDone(`Recorded: ${inWords(asking.event)}`)
                    },
                  })
                }
              >
                It has happened
              </Button>
              <Button isDisabled={report.isPending} onPress={close}>
                Cancel
              </Button>
            </>
          }
        >
          {report.error ? <Trouble error={report.error} /> : null}
          <p>The case goes on at once. It cannot be undone, and the ledger says that you recorded it.</p>
        </Dialog>
      ) : null}
    </>
  )
}

/** Processes name events like `objection-received`. */
function inWords(event: string): string {
  return event.replaceAll('-', ' ')
}
