import { Button, Dialog, TextField } from '@guildhall/ui'
import { useState } from 'react'

type AddPageDialogProps = { after: string; onAdd: (title: string) => void; onClose: () => void }

/** Asks for the title of a new page. */
export function AddPageDialog({ after, onAdd, onClose }: AddPageDialogProps) {
  const [title, setTitle] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <Dialog
      title="Add a page"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            onPress={() => {
              setTried(true)
              if (title.trim()) onAdd(title.trim())
            }}
          >
            Add page
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <TextField
        label="Title"
        description={`Residents see it as the heading. The page comes after “${after}”`}
        value={title}
        onChange={setTitle}
        maxLength={200}
        autoFocus
        error={tried && !title.trim() ? 'Enter a title' : undefined}
      />
    </Dialog>
  )
}
