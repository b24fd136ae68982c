import { questionKinds } from '@guildhall/question-kinds/models'
import { Button, Dialog, RadioField, TextField } from '@guildhall/ui'
import { useState } from 'react'

/** What the dialog was answered with. */
export type NewQuestionChoice = { kind: string; title: string; place: 'new-page' | 'this-page' }

type AddQuestionDialogProps = {
  /** The title of the page that is picked out. */
  page: string
  onAdd: (choice: NewQuestionChoice) => void
  onClose: () => void
}

/** Asks for the kind of a new question, what it asks and where it goes. */
export function AddQuestionDialog({ page, onAdd, onClose }: AddQuestionDialogProps) {
  const [search, setSearch] = useState('')
  const [kind, setKind] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [place, setPlace] = useState<NewQuestionChoice['place']>('new-page')
  const [tried, setTried] = useState(false)
  const kinds = matching(search)
  const chosen = kinds.some((one) => one.kind === kind) ? kind : null
  const add = () => {
    setTried(true)
    if (chosen && title.trim()) onAdd({ kind: chosen, title: title.trim(), place })
  }
  return (
    <Dialog
      title="Add a question"
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={add}>
            Add question
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <div className="dz-add">
        <div className="gh-stack">
          <TextField
            label="Search the kinds of question"
            value={search}
            onChange={setSearch}
            maxLength={50}
            autoFocus
          />
          <div className="dz-kinds">
            {kinds.length === 0 ? (
              <p className="gh-soft">
                No kind of question matches “{search}”. Try another word, such as date or choice.
              </p>
            ) : (
              <RadioField
                label="Kind of question"
                options={kinds.map((one) => ({ id: one.kind, title: one.title, description: one.describe }))}
                value={chosen}
                onChange={setKind}
                error={tried && !chosen ? 'Choose a kind of question' : undefined}
              />
            )}
          </div>
        </div>
        <div className="gh-stack">
          <TextField
            label="What does it ask?"
            description="For example, Does the fridge still hold gas?"
            value={title}
            onChange={setTitle}
            maxLength={200}
            error={tried && !title.trim() ? 'Enter what the question asks' : undefined}
          />
          <RadioField
            label="Where does it go?"
            options={[
              { id: 'new-page', title: 'On a new page', description: `after “${page}”` },
              { id: 'this-page', title: 'On this page', description: `at the end of “${page}”` },
            ]}
            value={place}
            onChange={(id) => setPlace(id === 'this-page' ? 'this-page' : 'new-page')}
          />
        </div>
      </div>
    </Dialog>
  )
}

function matching(search: string) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return [...questionKinds.values()].filter((kind) => {
    const text = `${kind.title} ${kind.describe} ${kind.kind}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
