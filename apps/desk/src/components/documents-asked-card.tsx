import type { CaseView } from '@guildhall/api-client'
import { Button, Card, DateTime, TextArea } from '@guildhall/ui'
import { useState } from 'react'
import { useDocumentRequest } from '../hooks/use-conversation.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { Trouble } from './trouble.tsx'

type DocumentsAskedCardProps = {
  reference: string
  asked: CaseView['documentsAsked']
  onDone: (words: string) => void
}

/** Asks the resident for documents beside the process, and says which are asked for now. */
export function DocumentsAskedCard({ reference, asked, onDone }: DocumentsAskedCardProps) {
  const request = useDocumentRequest(reference)
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const items = typed.split('\n').flatMap((line) => line.trim() || [])
  const wrong = items.length === 0 ? 'Name at least one document' : items.length > 3 ? 'Name up to three documents' : ''
  const close = () => {
    setOpen(false)
    request.reset()
  }
  return (
    <Card title="Documents from the resident">
      {asked ? (
        <>
          {request.error ? <Trouble error={request.error} onDismiss={request.reset} focus /> : null}
          <p>
            Asked for on <DateTime at={asked.askedAt} />. Clocks that ran then stand still until the resident sends
            them.
          </p>
          <ul className="desk-lines">
            {asked.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <div className="gh-actions">
            <Button
              isPending={request.isPending}
              onPress={() =>
                request.mutate(undefined, {
                  onSuccess: () => onDone('The documents are no longer asked for. The clocks go on'),
                })
              }
            >
              They are no longer needed
            </Button>
          </div>
        </>
      ) : (
        <div className="gh-actions">
          <Button onPress={() => setOpen(true)}>Ask for documents</Button>
        </div>
      )}
      {isOpen ? (
        <ReasonDialog
          title="Ask the resident for documents"
          action="Ask for them"
          isBusy={request.isPending}
          error={request.error}
          isReady={wrong === ''}
          fields={(isTried) => (
            <TextArea
              label="Documents"
              description="One a line, up to three. The resident reads them as you write them"
              isRequired
              autoFocus
              rows={3}
              maxLength={310}
              value={typed}
              onChange={setTyped}
              error={isTried && wrong ? wrong : undefined}
            />
          )}
          reason={{
            label: 'Message to the resident',
            description: 'Why you need them. They read it on their request',
            missing: 'Enter a message',
            maxLength: 2000,
          }}
          onSend={(text) =>
            request.mutate(
              { items, text },
              {
                onSuccess: () => {
                  close()
                  setTyped('')
                  onDone('The resident is asked for documents. The clocks stand still')
                },
              },
            )
          }
          onClose={close}
        >
          <p>The clocks of the case stand still until the resident sends something, and the resident is emailed.</p>
        </ReasonDialog>
      ) : null}
    </Card>
  )
}
