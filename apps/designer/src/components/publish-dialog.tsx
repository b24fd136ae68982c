import type { Changes } from '@guildhall/api-client'
import { Button, Dialog, RadioField, TextField } from '@guildhall/ui'
import { useState } from 'react'
import { TouchedList } from './touched-list.tsx'

type PublishDialogProps = {
  next: number
  name: string
  changes: Changes | undefined
  needsApproval: boolean
  onPublish: (publishAt: string | undefined) => void
  onClose: () => void
}

/** Asks once more before a version is published: at once or at a moment, and by whose word. */
export function PublishDialog({ next, name, changes, needsApproval, onPublish, onClose }: PublishDialogProps) {
  const [when, setWhen] = useState('now')
  const [moment, setMoment] = useState('')
  const [asked, setAsked] = useState(false)
  const at = moment === '' ? undefined : new Date(moment)
  const isLater = when === 'later'
  const mistake =
    isLater && !(at && at.getTime() > Date.now()) ? 'Enter a day and time that are still to come' : undefined
  const action = needsApproval ? 'Ask for approval' : isLater ? `Plan version ${next}` : `Publish version ${next}`
  const publish = () => {
    setAsked(true)
    if (!mistake) onPublish(isLater ? at?.toISOString() : undefined)
  }
  return (
    <Dialog
      title={`Publish version ${next} of ${name}?`}
      isOpen
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={publish}>
            {action}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <div className="gh-stack">
        {needsApproval ? (
          <p>
            <strong>Another designer or an administrator has to approve it first.</strong> They see what it changes, and
            you cannot approve it yourself.
          </p>
        ) : null}
        <p>
          Residents who start from then on use version {next}. Whatever is running stays on the version it began with.
        </p>
        {changes ? <TouchedList changes={changes} next={next} /> : null}
        <RadioField
          label="When"
          value={when}
          onChange={setWhen}
          options={[
            { id: 'now', title: needsApproval ? 'As soon as it is approved' : 'Now' },
            { id: 'later', title: 'At a day and time' },
          ]}
        />
        {isLater ? (
          <TextField
            label="Day and time"
            type="datetime-local"
            description="What is drawn now is published then. It is checked again first, and you can cancel it until then."
            value={moment}
            onChange={setMoment}
            {...(asked && mistake && { error: mistake })}
          />
        ) : null}
      </div>
    </Dialog>
  )
}
