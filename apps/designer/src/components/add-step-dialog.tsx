import { Button, Dialog, RadioField, SelectField, TextField } from '@guildhall/ui'
import { useState } from 'react'
import { usePackage } from '../hooks/use-package.ts'
import { stepsInOrder } from '../process/step-order.ts'
import { kindSentences, stepKindTitle } from '../process/step-words.ts'

/** What the dialog was answered with. */
export type NewStepChoice = { kind: string; title: string; at: string; side: 'before' | 'after' }

type AddStepDialogProps = {
  at: string
  side?: 'before' | 'after'
  onAdd: (choice: NewStepChoice) => void
  onClose: () => void
}

/** Asks for the kind of a new step, its title and where it goes. */
export function AddStepDialog({ at: given, side: first = 'after', onAdd, onClose }: AddStepDialogProps) {
  const { pack } = usePackage()
  const [search, setSearch] = useState('')
  const [kind, setKind] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [at, setAt] = useState(given)
  const [side, setSide] = useState<'before' | 'after'>(first)
  const [tried, setTried] = useState(false)
  const found = matching(search)
  const chosen = found.some((one) => one.id === kind) ? kind : null
  const add = () => {
    setTried(true)
    if (chosen && title.trim()) onAdd({ kind: chosen, title: title.trim(), at, side })
  }
  return (
    <Dialog
      title="Add a step"
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={add}>
            Add step
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <div className="dz-add">
        <div className="gh-stack">
          <TextField label="Search the kinds of step" value={search} onChange={setSearch} maxLength={50} autoFocus />
          <div className="dz-kinds">
            {found.length === 0 ? (
              <p className="gh-soft">No kind of step matches “{search}”. Try another word, such as message or wait.</p>
            ) : (
              <RadioField
                label="Kind of step"
                options={found}
                value={chosen}
                onChange={setKind}
                error={tried && !chosen ? 'Choose a kind of step' : undefined}
              />
            )}
          </div>
        </div>
        <div className="gh-stack">
          <TextField
            label="Title"
            description="What happens in it, for example Collect the items"
            value={title}
            onChange={setTitle}
            maxLength={200}
            error={tried && !title.trim() ? 'Enter a title' : undefined}
          />
          <SelectField
            label="Beside the step"
            options={stepsInOrder(pack.process).map(({ id, step, number }) => ({
              id,
              title: `${number}. ${step.title}`,
            }))}
            value={at}
            onChange={setAt}
          />
          <RadioField
            label="Where does it go?"
            options={[
              { id: 'after', title: 'After it', description: 'on the usual way' },
              { id: 'before', title: 'Before it' },
            ]}
            value={side}
            onChange={(id) => setSide(id === 'before' ? 'before' : 'after')}
          />
        </div>
      </div>
    </Dialog>
  )
}

function matching(search: string) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return Object.entries(kindSentences)
    .map(([id, description]) => ({ id, title: stepKindTitle(id), description }))
    .filter(({ id, title, description }) => {
      const text = `${id} ${title} ${description}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
}
