import type { Step } from '@guildhall/schemas'
import { Button, Menu } from '@guildhall/ui'
import { useState } from 'react'
import { useStepEdits } from '../hooks/use-step-edits.ts'
import { AddStepDialog } from './add-step-dialog.tsx'

/** What can be done with the step that is picked out, and the way to a new one beside it. */
export function StepActions({ id, step }: { id: string; step: Step }) {
  const edits = useStepEdits()
  const [adding, setAdding] = useState(false)
  return (
    <div className="gh-actions">
      <Button size="small" icon="plus" onPress={() => setAdding(true)}>
        Add a step
      </Button>
      <Button size="small" icon="copy" onPress={() => edits.duplicate(id, step)}>
        Copy step
      </Button>
      <Button size="small" icon="up" iconOnly aria-label="Move the step up" onPress={() => edits.move(id, step, -1)} />
      <Button
        size="small"
        icon="down"
        iconOnly
        aria-label="Move the step down"
        onPress={() => edits.move(id, step, 1)}
      />
      <Button size="small" variant="danger" icon="bin" onPress={() => edits.remove(id, step)}>
        Delete step
      </Button>
      <Menu
        size="small"
        icon="more"
        label="More"
        choices={[
          { id: 'copy', title: 'Copy to paste elsewhere', icon: 'copy', onAction: () => edits.copy([id]) },
          { id: 'paste', title: 'Paste after this step', icon: 'download', onAction: () => edits.paste(id) },
        ]}
      />
      {adding ? (
        <AddStepDialog
          at={id}
          onClose={() => setAdding(false)}
          onAdd={(choice) => {
            setAdding(false)
            edits.add(choice)
          }}
        />
      ) : null}
    </div>
  )
}
