import { pounds, stepTitle } from '@guildhall/case-words'
import { Banner, Button, Dialog, SummaryList, TextField } from '@guildhall/ui'
import { useState } from 'react'
import { addJourney } from '../commands/add-journey.ts'
import { usePackage } from '../hooks/use-package.ts'
import { journeyOf } from '../rehearsal/journey.ts'
import type { Rehearsal } from '../rehearsal/rehearsal.ts'

type SaveJourneyDialogProps = { rehearsal: Rehearsal; onClose: () => void; onSaved: (title: string) => void }

/** Keeps what was done as a journey of the draft, which is run on every publish from then on. */
export function SaveJourneyDialog({ rehearsal, onClose, onSaved }: SaveJourneyDialogProps) {
  const { pack, run } = usePackage()
  const [title, setTitle] = useState('')
  const [wrong, setWrong] = useState<string>()
  const journey = journeyOf(pack, rehearsal, title || 'Rehearsed')
  const save = () => {
    if (title.trim() === '') return setWrong('Enter a title, such as “Paid and collected on the day”')
    if (!journey) return
    run(addJourney({ journey }), true)
    onSaved(journey.title)
  }
  return (
    <Dialog
      title="Save what you did as a journey"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isDisabled={!journey} onPress={save}>
            Add to the draft
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <TextField
        label="Title"
        value={title}
        onChange={(typed) => {
          setTitle(typed)
          setWrong(undefined)
        }}
        error={wrong}
        maxLength={200}
        autoFocus
      />
      {journey ? (
        <SummaryList
          rows={[
            { label: 'Moves', value: String(journey.moves.length) },
            { label: 'Steps', value: journey.expect.path.map((step) => stepTitle(step, pack)).join(' → ') },
            {
              label: 'Messages',
              value:
                journey.expect.messages.map(({ message }) => pack.messages[message]?.title ?? message).join(', ') ||
                'None',
            },
            ...(journey.expect.fee === undefined ? [] : [{ label: 'Fee', value: pounds(journey.expect.fee) }]),
            { label: 'End', value: journey.expect.end === 'open' ? 'Still open' : journey.expect.end },
          ]}
        />
      ) : (
        <Banner tone="warning" title="It cannot be played on the service as it is now">
          Begin the rehearsal anew, or undo what cannot be done any more.
        </Banner>
      )}
    </Dialog>
  )
}
